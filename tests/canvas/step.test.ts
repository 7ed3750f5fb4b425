import { describe, expect, it } from 'vitest';
import { badgesOf } from '../../src/canvas/badges.ts';
import { isDrawn, loudnessOf, stateClasses } from '../../src/canvas/classes.ts';
import { dashPatterns, dotted } from '../../src/canvas/dashes.ts';
import { hit } from '../../src/canvas/hit.ts';
import { sceneryOf } from '../../src/canvas/scenery.ts';
import { noSpotlight, spotlightOn, standsBack } from '../../src/canvas/spotlight.ts';
import { travellersBetween } from '../../src/canvas/travel.ts';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { noFilters } from '../../src/link/view.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sceneFrame } from '../../src/player/frame.ts';
import { visibleOnMap } from '../../src/store/selectors.ts';
import { sixtyPathway, sixtyPicture } from './sixtyNodes.ts';

const index = indexPathway(sixtyPathway());
const map = sceneryOf(sixtyPicture('map'), index);
const sixty = sceneryOf(sixtyPicture('sixty'), index);
const scene = index.scene.get('sixty');
if (!scene) throw new Error('The fixture has no scene.');
const frameAt = (step: number) => sceneFrame(index, scene, step);
const visible = visibleOnMap(index, noFilters);
const raise = (): never => {
  throw new Error('The fixture lacks what the test is about.');
};
const onMap = { frame: null, visible };

describe('the states of a picture', () => {
  it('are those of the frame in a scene', () => {
    const frame = frameAt(4);
    const classes = stateClasses(sixty, { frame, visible });
    for (const [id, phase] of frame.entities) expect(classes.get(id)).toBe(phase);
    for (const [id, phase] of frame.interactions) expect(classes.get(id)).toBe(phase);
    expect(new Set(classes.values())).toEqual(new Set(['past', 'now', 'future']));
  });

  it('leave refuted arrows out of the map until they are asked for, and keep them in a scene', () => {
    const refuted = [...map.arrows.values()].filter(({ level }) => level === 'refuted').map(({ id }) => id);
    expect(refuted.length).toBeGreaterThan(3);
    const asked = { frame: null, visible: visibleOnMap(index, { ...noFilters, showRefuted: true }) };
    for (const id of refuted) {
      expect(stateClasses(map, onMap).get(id)).toBe('out');
      expect(isDrawn(id, onMap)).toBe(false);
      expect(stateClasses(map, asked).get(id)).toBe('rest');
      expect(isDrawn(id, { frame: frameAt(1), visible })).toBe(true);
    }
  });

  it('follow the filters on the map', () => {
    const filtered = { frame: null, visible: visibleOnMap(index, { ...noFilters, compartments: ['left'] }) };
    const classes = stateClasses(map, filtered);
    expect(classes.get('node-2')).toBe('rest');
    expect(classes.get('node-7')).toBe('out');
    expect(classes.get('node-6--node-7')).toBe('out');
  });
});

describe('what stands out', () => {
  it('is drawn over a map that stands back, its ends with it', () => {
    const { id, interaction } = [...map.arrows.values()].find(({ level }) => level === 'human') ?? raise();
    const far =
      [...map.nodes.keys()].find((each) => each !== interaction.source && each !== interaction.target) ?? raise();
    const part = { entities: new Set([far]), interactions: new Set([id]) };
    const spotlight = spotlightOn(index, map, onMap, { selection: null, hover: null, part });
    expect([...spotlight.arrows.keys()]).toEqual([id]);
    expect(spotlight.nodes).toEqual(new Set([far, interaction.source, interaction.target]));
    expect(standsBack(spotlight, onMap)).toBe(true);
    expect(standsBack(noSpotlight, onMap)).toBe(false);
  });
});

describe('badges', () => {
  it('stay those of the step before until the tokens arrive', () => {
    const [before, frame] = [frameAt(2), frameAt(3)];
    const waiting = badgesOf(frame, before, 0);
    expect(waiting.map(({ entity }) => entity)).toEqual([...before.signs.keys()]);
    const arriving = badgesOf(frame, before, 0.4);
    expect(arriving.map(({ entity }) => entity)).toEqual([...frame.signs.keys()]);
    for (const badge of arriving) expect(badge.share).toBe(before.signs.has(badge.entity) ? 1 : 0.4);
    expect(badgesOf(frame, before, 1)).toEqual(badgesOf(frame, frame, 1));
  });
});

describe('dots', () => {
  const places = (pattern: readonly number[]) => {
    const found: number[] = [];
    let at = 0;
    pattern.forEach((length, entry) => {
      if (entry % 2 === 0 && length > 0) found.push(at);
      at += length;
    });
    return found;
  };

  it('stand at both ends, evenly', () => {
    const dots = places(dotted(100, 0, 0, 1));
    expect(dots[0]).toBeCloseTo(0, 1);
    expect(dots.at(-1)).toBeCloseTo(100, 1);
    expect(dots).toHaveLength(Math.round(100 / 3.8) + 1);
  });

  it('leave a shared stretch to another arrow', () => {
    const dots = places(dotted(100, 40, 20, 1));
    expect(Math.min(...dots)).toBeGreaterThanOrEqual(37.9);
    expect(Math.max(...dots)).toBeLessThanOrEqual(82.1);
    expect(places(dotted(100, 100, 0, 1)).length).toBeLessThanOrEqual(1);
  });

  it('are drawn by one of two arrows that share a trunk, whichever is louder', () => {
    const pathway = sixtyPathway();
    const asserted = pathway.interactions.filter((each) => evidenceLevel(each) === 'asserted')[0]?.evidence ?? [];
    const [first, second] = ['node-0--node-1', 'node-0--node-11'].map((id) =>
      pathway.interactions.find((each) => each.id === id),
    );
    if (!first || !second) throw new Error('The fixture has changed.');
    Object.assign(first, { evidence: asserted, effect: 'activates' });
    Object.assign(second, { evidence: asserted, effect: 'activates' });
    const picture = sixtyPicture('map', pathway);
    const shared = picture.routes.map((route) =>
      route.id === first.id
        ? {
            ...route,
            points: [
              [153, 108],
              [198, 108],
              [198, 90],
              [213, 90],
            ] as [number, number][],
          }
        : route.id === second.id
          ? {
              ...route,
              points: [
                [153, 108],
                [198, 108],
                [198, 216],
              ] as [number, number][],
            }
          : route,
    );
    const scenery = sceneryOf({ ...picture, routes: shared }, indexPathway(pathway));
    const begins = (loud: string) => {
      const patterns = dashPatterns(scenery, (id) => (id === loud ? 1 : 0));
      return [first.id, second.id].map((id) => Math.min(...places(patterns.get(id) ?? [])));
    };
    expect(begins(first.id)[0]).toBeCloseTo(0, 0);
    expect(begins(first.id)[1]).toBeGreaterThan(25);
    expect(begins(second.id)[0]).toBeGreaterThan(25);
    expect(begins(second.id)[1]).toBeCloseTo(0, 0);
    expect(dashPatterns(scenery, () => -1).size).toBe(0);
  });

  it('give way by loudness', () => {
    expect(loudnessOf('past')).toBeGreaterThan(loudnessOf('future'));
    expect(loudnessOf('out')).toBeLessThan(0);
  });
});

describe('a hit', () => {
  const at = (point: [number, number], reach = 8) =>
    hit({ scenery: map, point, reach, isDrawn: (id) => isDrawn(id, onMap) });
  it('finds nodes, then arrows within reach, then nothing', () => {
    expect(at([108, 108])).toEqual({ kind: 'entity', id: 'node-0' });
    expect(at([183, 113])).toEqual({ kind: 'interaction', id: 'node-0--node-1' });
    expect(at([183, 117])).toBeNull();
    expect(at([183, 117], 18)).toEqual({ kind: 'interaction', id: 'node-0--node-1' });
    expect(at([1560, 870])).toBeNull();
  });

  it('does not find an arrow that is not drawn', () => {
    const refuted = [...map.arrows.values()].find(
      ({ level, route }) => level === 'refuted' && route.points.length === 2,
    );
    const [from, to] = refuted?.route.points ?? [];
    if (!from || !to) throw new Error('The fixture has no straight refuted arrow.');
    expect(at([(from[0] + to[0]) / 2, from[1]])).toBeNull();
  });
});

describe('the spotlight', () => {
  it('takes in the arrows of a node and their other ends, in mid tone', () => {
    const spotlight = spotlightOn(index, map, onMap, { selection: null, hover: { kind: 'entity', id: 'node-12' } });
    const drawn = [...(index.incoming.get('node-12') ?? []), ...(index.outgoing.get('node-12') ?? [])].filter(
      ({ id }) => isDrawn(id, onMap),
    );
    expect([...spotlight.arrows.keys()].sort()).toEqual(drawn.map(({ id }) => id).sort());
    expect(new Set(spotlight.arrows.values())).toEqual(new Set(['mid']));
    for (const { source, target } of drawn)
      expect(spotlight.nodes.has(source) && spotlight.nodes.has(target)).toBe(true);
    expect(standsBack(spotlight, onMap)).toBe(true);
  });

  it('keeps the selected arrow full while something else is pointed at', () => {
    const selection = { kind: 'interaction', id: 'node-0--node-1' } as const;
    const spotlight = spotlightOn(index, map, onMap, { selection, hover: { kind: 'entity', id: 'node-30' } });
    expect(spotlight.arrows.get(selection.id)).toBe('full');
    expect(spotlight.nodes.has('node-0')).toBe(true);
  });

  it('is off for what is not on the stage, and never dims a scene', () => {
    const chosen = {
      selection: { kind: 'reference', id: 'paper' } as const,
      hover: { kind: 'entity', id: 'nowhere' } as const,
    };
    expect(spotlightOn(index, map, onMap, chosen)).toEqual(noSpotlight);
    const showing = { frame: frameAt(2), visible };
    const inScene = spotlightOn(index, sixty, showing, { selection: { kind: 'entity', id: 'node-3' }, hover: null });
    expect(inScene.focus).not.toBeNull();
    expect(standsBack(inScene, showing)).toBe(false);
  });
});

describe('travel', () => {
  it('takes along the nodes that both pictures show, from place to place on the screen', () => {
    const from = { scenery: map, camera: { x: 10, y: 20, zoom: 0.5 } };
    const to = { scenery: sixty, camera: { x: 0, y: 0, zoom: 2 } };
    const travellers = travellersBetween(from, to);
    expect(travellers).toHaveLength(60);
    expect(travellers[0]?.from).toMatchObject({ x: 64, y: 74, zoom: 0.5 });
    expect(travellers[0]?.to).toMatchObject({ x: 216, y: 216, zoom: 2 });
  });
});
