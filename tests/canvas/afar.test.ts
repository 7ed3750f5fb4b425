import { describe, expect, it } from 'vitest';
import { levelAt, levelBorders, zoomFor } from '../../src/canvas/levels.ts';
import { strandWeight } from '../../src/evidence/traffic.ts';
import { endHalf } from '../../src/layout/overview/laneEnds.ts';
import { halfWidth, laneWidth, signsOf } from '../../src/layout/overview/strands.ts';
import { mainStrands, systemsOf } from '../../src/layout/overview/systems.ts';
import { capitals } from '../../src/layout/overview/systemText.ts';
import { wrapped } from '../../src/layout/overview/textFlow.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sixtyPathway, sixtyPicture } from './sixtyNodes.ts';

describe('levels', () => {
  it('change at 80 % and at 160 % on a stage of usual size', () => {
    const borders = levelBorders(0.5);
    expect(borders).toEqual({ entities: 0.8, details: 1.6 });
    expect([0.5, 0.79, 0.8, 1.59, 1.6].map((zoom) => levelAt(zoom, borders, 'entities'))).toEqual([
      'systems',
      'systems',
      'entities',
      'entities',
      'details',
    ]);
  });

  it('show the whole map as systems on a large stage too, and everything one step nearer', () => {
    const borders = levelBorders(1.4);
    expect(levelAt(1.4, borders, 'systems')).toBe('systems');
    expect(levelAt(zoomFor('entities', borders, 1.4), borders, 'systems')).toBe('entities');
    expect(levelAt(zoomFor('details', borders, 1.4), borders, 'entities')).toBe('details');
  });

  it.each([0.3, 0.55, 0.79, 0.95, 2])('reach each level by wish when the map fits at %d', (fit) => {
    const borders = levelBorders(fit);
    for (const level of ['systems', 'entities', 'details'] as const)
      expect(levelAt(zoomFor(level, borders, fit), borders, 'entities')).toBe(level);
  });

  it('do not flicker at a border', () => {
    const borders = levelBorders(0.5);
    expect(levelAt(0.795, borders, 'entities')).toBe('entities');
    expect(levelAt(0.795, borders, 'systems')).toBe('systems');
    expect(levelAt(1.58, borders, 'details')).toBe('details');
  });
});

const index = indexPathway(sixtyPathway());
const systems = systemsOf(index, sixtyPicture('map'));

describe('systems', () => {
  it('are the compartments of the picture, and outcomes stand for themselves', () => {
    expect(systems.systems.map(({ id, entities }) => [id, entities])).toEqual([
      ['left', 25],
      ['right', 25],
    ]);
    expect(systems.verdicts.length + systems.hidden).toBe(10);
    expect(systems.verdicts).toHaveLength(6);
  });

  it('take small compartments in, and leave one without parent alone', () => {
    const pathway = sixtyPathway();
    pathway.info.compartments.push({ id: 'corner', label: 'Corner', parent: 'left', summary: 'Small.' });
    const [first] = pathway.entities;
    if (first) first.compartment = 'corner';
    const picture = sixtyPicture('map');
    picture.areas.push({ id: 'corner', label: 'Corner', depth: 1, x: 50, y: 50, width: 120, height: 120 });
    const found = systemsOf(indexPathway(pathway), picture);
    expect(found.systems.map(({ id }) => id)).toEqual(['left', 'right']);
    expect(found.systems[0]?.entities).toBe(25);
  });

  it('show the outcomes that the pathway names', () => {
    const pathway = sixtyPathway();
    const verdict = pathway.info.compartments.find(({ id }) => id === 'verdict');
    if (verdict) verdict.key = ['node-59', 'node-50'];
    expect(systemsOf(indexPathway(pathway), sixtyPicture('map')).verdicts).toEqual(['node-59', 'node-50']);
  });

  it('draw an arrow that says something on its own', () => {
    const pathway = sixtyPathway();
    const arrow = pathway.interactions.find(
      ({ source, evidence }) => source === 'node-44' && evidence[0]?.stance !== 'refutes',
    );
    if (arrow) [arrow.target, arrow.hint] = ['node-45', 'Round it goes.'];
    const { loops } = systemsOf(indexPathway(pathway), sixtyPicture('map'));
    expect(loops.map(({ words, strand }) => [words, strand.from, strand.to])).toEqual([
      ['Round it goes.', 'left', 'right'],
    ]);
  });

  it('keep heavy strands, every way out, and one into every outcome', () => {
    const main = mainStrands(systems, 4);
    expect(main.length).toBeLessThan(systems.strands.length);
    for (const strand of systems.strands)
      if (strandWeight(strand) >= 4 && !systems.verdicts.includes(strand.from)) expect(main).toContain(strand);
    for (const { id } of systems.systems)
      if (systems.strands.some(({ from }) => from === id)) expect(main.some(({ from }) => from === id)).toBe(true);
    for (const verdict of systems.verdicts) {
      const into = systems.strands.filter(({ to }) => to === verdict);
      if (into.length > 0) expect(main.some(({ to }) => to === verdict)).toBe(true);
    }
  });
});

describe('a line of traffic', () => {
  it('grows with what it stands for, up to a limit', () => {
    expect(laneWidth(1)).toBeLessThan(laneWidth(4));
    expect(laneWidth(40)).toBe(laneWidth(60));
  });

  it('has a line for each sign, and room for the ends of all', () => {
    const strand = { from: 'a', to: 'b', raises: 3, lowers: 2, affects: 0 };
    expect(signsOf(strand)).toEqual([
      { effect: 'activates', count: 3 },
      { effect: 'inhibits', count: 2 },
    ]);
    expect(2 * halfWidth(strand, 1)).toBeGreaterThan(endHalf('activates', 3) + endHalf('inhibits', 2));
    expect(halfWidth({ ...strand, lowers: 0 }, 1)).toBeLessThan(halfWidth(strand, 1));
  });
});

describe('capitals', () => {
  it('leave Greek letters alone, whose capitals read as other letters', () => {
    expect(capitals('β-catenin')).toBe('β-CATENIN');
    expect(capitals('CD8⁺ cells')).toBe('CD8⁺ CELLS');
  });
});

describe('words in a box', () => {
  const measure = (line: string) => line.length;
  it('wrap where they must', () => {
    expect(wrapped('the outer layer of the gland', 10, measure)).toEqual(['the outer', 'layer of', 'the gland']);
    expect(wrapped('extraordinarily long', 5, measure)).toEqual(['extraordinarily', 'long']);
    expect(wrapped('', 5, measure)).toEqual([]);
  });
});
