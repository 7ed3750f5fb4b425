import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContext } from '../../src/layout/checks/context.ts';
import { arrowsApart, arrowsOffNodes, arrowsStraight } from '../../src/layout/checks/routes.ts';
import { contains, outlineOf } from '../../src/layout/outline.ts';
import type { Arrow } from '../../src/layout/routing/arrow.ts';
import { routeArrows } from '../../src/layout/routing/route.ts';
import { grid, mapScale } from '../../src/layout/scale.ts';
import type { NodeBox, Picture, Point } from '../../src/model/geometry.ts';
import type { Pathway } from '../../src/model/types.ts';
import { type EntityKind, entityKinds } from '../../src/model/vocabulary.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { box, plainMeasure } from './boxes.ts';

type Ends = [source: string, target: string, effect?: Arrow['effect']];

function arrow([source, target, effect = 'activates']: Ends): Arrow {
  return { id: `${source}--${target}`, source, target, effect, late: false, marked: false };
}

function route(nodes: NodeBox[], ends: Ends[], kinds = new Map<string, EntityKind>(), over: Partial<Arrow> = {}) {
  const arrows = ends.map((each) => ({ ...arrow(each), ...over }));
  const result = routeArrows({
    width: 600,
    height: 480,
    scale: mapScale,
    nodes,
    kinds,
    areas: [],
    areaLabels: [],
    arrows,
  });
  const points = Object.fromEntries(result.routes.map((each) => [each.id, each.points]));
  return { ...result, arrows, points };
}

/** The picture and pathway that the checks of shipped pictures read. */
function context(nodes: NodeBox[], arrows: Arrow[], routes: Picture['routes']) {
  const tiny = tinyPathway();
  const template = tiny.interactions[0] as Pathway['interactions'][number];
  const interactions = arrows.map(({ id, source, target, effect }) => ({ ...template, id, source, target, effect }));
  const picture: Picture = { id: 'map', width: 600, height: 480, fontSize: 11, areas: [], nodes, routes };
  return checkContext(picture, { ...tiny, interactions }, plainMeasure);
}

describe('a route', () => {
  it('between two nodes in line is one straight stretch from outline to outline', () => {
    expect(route([box('a', 60, 60), box('b', 240, 60)], [['a', 'b']]).points['a--b']).toEqual([
      [90, 60],
      [210, 60],
    ]);
  });

  it('around a corner has one bend', () => {
    expect(route([box('a', 60, 60), box('b', 240, 240)], [['a', 'b']]).points['a--b']).toHaveLength(3);
  });

  it('goes around a node that is not its own', () => {
    const { points } = route([box('a', 60, 60), box('wall', 150, 60), box('b', 240, 60)], [['a', 'b']]);
    expect(points['a--b']?.length).toBeGreaterThan(2);
  });

  it('is left out when its node is walled in, and said to be stranded', () => {
    const walls = [
      [-60, 0],
      [60, 0],
      [0, -36],
      [0, 36],
      [-60, -36],
      [60, -36],
      [-60, 36],
      [60, 36],
    ] as const;
    const nodes = [
      box('a', 300, 240),
      box('b', 60, 60),
      ...walls.map(([x, y], index) => box(`w${index}`, 300 + x, 240 + y, 54, 30)),
    ];
    const { routes, stranded } = route(nodes, [['a', 'b']]);
    expect(routes).toEqual([]);
    expect(stranded.map((each) => each.id)).toEqual(['a--b']);
  });

  it('is the same for the same input', () => {
    const nodes = [box('a', 60, 60), box('b', 240, 240), box('c', 240, 60), box('d', 60, 240)];
    const ends: Ends[] = [
      ['a', 'b'],
      ['c', 'd'],
      ['d', 'b', 'inhibits'],
    ];
    expect(route(nodes, ends).routes).toEqual(route(nodes, ends).routes);
  });
});

describe('arrows together', () => {
  const fork = [box('a', 60, 120), box('b', 300, 60), box('c', 300, 180)];

  it('of one source and sign leave on one trunk and fork symmetrically', () => {
    const { points } = route(fork, [
      ['a', 'b'],
      ['a', 'c'],
    ]);
    const [up, down] = [points['a--b'] ?? [], points['a--c'] ?? []];
    expect(up[0]).toEqual([90, 120]);
    expect(down[0]).toEqual([90, 120]);
    expect(up[1]).toEqual(down[1]);
  });

  it('of one source and different signs do not', () => {
    const { points } = route(fork, [
      ['a', 'b'],
      ['a', 'c', 'inhibits'],
    ]);
    expect(points['a--b']?.[0]).not.toEqual(points['a--c']?.[0]);
  });

  it('into one target with one sign share the last stretch', () => {
    const { points } = route(fork, [
      ['b', 'a'],
      ['c', 'a'],
    ]);
    expect(points['b--a']?.at(-1)).toEqual(points['c--a']?.at(-1));
  });

  it('into one target keep ends of their own when they carry a mark', () => {
    const { points, routes } = route(
      fork,
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
      new Map(),
      { marked: true },
    );
    expect(points['b--a']?.at(-1)).not.toEqual(points['c--a']?.at(-1));
    for (const each of routes) expect(onLine(each.mark, each.points)).toBe(true);
  });

  it('never make way for a refuted one', () => {
    const nodes = [box('a', 60, 60), box('b', 240, 60), box('c', 150, 24), box('d', 150, 120)];
    const alone = route(nodes, [['a', 'b']]).points['a--b'];
    const arrows = [arrow(['a', 'b']), { ...arrow(['c', 'd']), late: true }];
    const { routes } = routeArrows({
      width: 600,
      height: 480,
      scale: mapScale,
      nodes,
      kinds: new Map(),
      areas: [],
      areaLabels: [],
      arrows,
    });
    expect(routes[0]?.points).toEqual(alone);
  });
});

function onLine([x, y]: Point, points: readonly Point[]): boolean {
  return points.slice(1).some(([bx, by], index) => {
    const [ax, ay] = points[index] as Point;
    return (
      x >= Math.min(ax, bx) - 0.01 &&
      x <= Math.max(ax, bx) + 0.01 &&
      y >= Math.min(ay, by) - 0.01 &&
      y <= Math.max(ay, by) + 0.01
    );
  });
}

/** Nodes on a loose lattice, jittered, of every kind; arrows between any two of them. */
const anyLayout = fc
  .record({
    cells: fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 2, maxLength: 12 }),
    jitter: fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 })), {
      minLength: 12,
      maxLength: 12,
    }),
    kinds: fc.array(fc.constantFrom(...entityKinds), { minLength: 12, maxLength: 12 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), { selector: (pair) => pair.join(), maxLength: 14 }),
    effects: fc.array(fc.constantFrom<Arrow['effect']>('activates', 'inhibits', 'affects'), {
      minLength: 14,
      maxLength: 14,
    }),
  })
  .map(({ cells, jitter, kinds, pairs, effects }) => {
    const nodes = cells.map((cell, index) => {
      const [dx, dy] = jitter[index] as [number, number];
      return box(`n${index}`, 66 + (cell % 5) * 114 + dx * grid, 60 + Math.floor(cell / 5) * 114 + dy * grid, 66, 30);
    });
    const ends = pairs
      .filter(([a, b]) => a !== b && a < nodes.length && b < nodes.length)
      .map(([a, b], index): Ends => [`n${a}`, `n${b}`, effects[index] as Arrow['effect']]);
    return { nodes, ends, kinds: new Map(nodes.map((node, index) => [node.id, kinds[index] as EntityKind])) };
  });

describe('on any layout', () => {
  it('every arrow is routed, right-angled, off foreign nodes, straight before its head, and on no other arrow', () => {
    fc.assert(
      fc.property(anyLayout, ({ nodes, ends, kinds }) => {
        const { routes, stranded, arrows } = route(nodes, ends, kinds);
        expect(stranded).toEqual([]);
        const about = context(nodes, arrows, routes);
        expect([...arrowsOffNodes(about), ...arrowsStraight(about), ...arrowsApart(about)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('every arrow begins and ends on the outline of its own nodes, a bar a little before it', () => {
    fc.assert(
      fc.property(anyLayout, ({ nodes, ends, kinds }) => {
        const { routes, arrows } = route(nodes, ends, kinds);
        for (const { id, points } of routes) {
          const { source, target, effect } = arrows.find((other) => other.id === id) as Arrow;
          const at = (node: string, end: Point, next: Point, into: number) => {
            const box = nodes.find((other) => other.id === node) as NodeBox;
            const outline = outlineOf(kinds.get(node) ?? 'protein', box);
            const moved = (by: number): Point => [
              end[0] - Math.sign(next[0] - end[0]) * by,
              end[1] - Math.sign(next[1] - end[1]) * by,
            ];
            expect(contains(box, outline, moved(into))).toBe(true);
            expect(contains(box, outline, moved(-0.3))).toBe(false);
          };
          at(source, points[0] as Point, points[1] as Point, 0.3);
          at(target, points.at(-1) as Point, points.at(-2) as Point, effect === 'inhibits' ? 5 : 0.3);
        }
      }),
      { numRuns: 40 },
    );
  });
});
