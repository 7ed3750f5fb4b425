import { describe, expect, it } from 'vitest';
import { levelAt, levelBorders, zoomFor } from '../../src/canvas/levels.ts';
import { laneWidth } from '../../src/canvas/paintLane.ts';
import { layLanes } from '../../src/canvas/strands.ts';
import { mainStrands, systemsOf } from '../../src/canvas/systems.ts';
import { clipped, wrapped } from '../../src/canvas/textFlow.ts';
import { strandWeight } from '../../src/evidence/traffic.ts';
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
    expect(systems.verdicts.size).toBe(10);
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

  it('keep their heaviest strands, and one into every outcome', () => {
    const main = mainStrands(systems, 1);
    expect(main.length).toBeLessThan(systems.strands.length);
    for (const verdict of systems.verdicts) {
      const into = systems.strands.filter(({ to, from }) => to === verdict && !systems.verdicts.has(from));
      const heaviest = Math.max(0, ...into.map(strandWeight));
      if (into.length > 0)
        expect(main.some((each) => each.to === verdict && strandWeight(each) === heaviest)).toBe(true);
    }
    expect(main.some(({ from, to }) => systems.verdicts.has(from) && systems.verdicts.has(to))).toBe(false);
  });
});

describe('lanes', () => {
  const boxes = new Map([
    ['a', { x: 0, y: 0, width: 100, height: 300 }],
    ['b', { x: 200, y: 0, width: 100, height: 300 }],
    ['out', { x: 20, y: 400, width: 60, height: 30 }],
    ['under', { x: 25, y: 460, width: 50, height: 30 }],
  ]);
  const room = {
    boxOf: (id: string) => boxes.get(id),
    enteredFromAbove: (id: string) => id === 'out' || id === 'under',
    words: [],
    blocks: [boxes.get('out'), boxes.get('under')].flatMap((each) => each ?? []),
    gap: 13,
    stand: 4,
    least: 34,
  };
  const strand = (from: string, to: string, raises: number, lowers = 0) => ({ from, to, raises, lowers, affects: 0 });

  it('give each sign a line of its own, side by side between the facing sides', () => {
    const lanes = layLanes([strand('a', 'b', 3, 2)], room);
    expect(lanes.map(({ effect, count }) => [effect, count])).toEqual([
      ['inhibits', 2],
      ['activates', 3],
    ]);
    for (const { curve } of lanes) {
      expect(curve[0][0]).toBe(100);
      expect(curve[3][0]).toBe(196);
      expect(curve[0][1]).toBeCloseTo(curve[3][1]);
    }
    expect(Math.abs((lanes[0]?.curve[0][1] ?? 0) - (lanes[1]?.curve[0][1] ?? 0))).toBeCloseTo(13);
  });

  it('come down on an outcome, and do not run behind one', () => {
    const [down] = layLanes([strand('a', 'out', 1)], room);
    expect(down?.curve[3][1]).toBe(396);
    const [aside] = layLanes([strand('b', 'out', 1)], room);
    expect(aside?.curve[0]).toEqual([200, expect.any(Number)]);
    expect(aside?.curve[3][1]).toBe(396);
    expect(layLanes([strand('a', 'under', 1)], room)).toEqual([]);
  });

  it('keep clear of words on their way', () => {
    const words = [{ x: 30, y: 330, width: 40, height: 40 }];
    const [lane] = layLanes([strand('a', 'out', 1)], { ...room, words });
    expect(lane?.curve[0][0]).toBeGreaterThan(70);
  });

  it('grow with what they stand for, up to a limit', () => {
    expect(laneWidth(1)).toBeLessThan(laneWidth(4));
    expect(laneWidth(40)).toBe(7);
  });
});

describe('words in a box', () => {
  const measure = (line: string) => line.length;
  it('wrap where they must and end in an ellipsis where they are cut', () => {
    const lines = wrapped('the outer layer of the gland', 10, measure);
    expect(lines).toEqual(['the outer', 'layer of', 'the gland']);
    expect(clipped(lines, 2)).toEqual(['the outer', 'layer of …']);
    expect(clipped(lines, 3)).toEqual(lines);
    expect(wrapped('extraordinarily long', 5, measure)).toEqual(['extraordinarily', 'long']);
    expect(wrapped('', 5, measure)).toEqual([]);
  });
});
