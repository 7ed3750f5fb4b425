import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../src/trace/components.ts';
import { minimumCuts } from '../../src/trace/cuts.ts';
import { distancesFrom, unreached } from '../../src/trace/distance.ts';
import { held } from '../../src/trace/hold.ts';
import { loops } from '../../src/trace/loops.ts';
import { lostLinks } from '../../src/trace/lostLinks.ts';
import { netEffect } from '../../src/trace/netEffect.ts';
import { downstream, upstream } from '../../src/trace/reach.ts';
import type { Route } from '../../src/trace/route.ts';
import { defaultLimits } from '../../src/trace/routes.ts';
import { type Arrow, bruteRoutes, graphOf, inOrder, signOfRoute, smallGraphs } from './smallGraphs.ts';

const far = { ...defaultLimits, maxLength: 99, maxRoutes: 100_000 };
const key = (arrows: readonly number[]) => [...arrows].sort((a, b) => a - b).join();

/** Every loop once, by the set of its arrows, each with one order of them. */
function bruteLoops(arrows: readonly Arrow[], size: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let node = 0; node < size; node++)
    for (const loop of bruteRoutes(arrows, node, node)) found.set(key(loop), loop);
  return found;
}

describe('loops', () => {
  it('[T8] [T9] [T10] are all found, each once, shortest first, with their sign, and through given entities', () => {
    fc.assert(
      fc.property(smallGraphs, fc.boolean(), ({ graph, arrows, size }, some) => {
        const through = some ? [1, 0] : null;
        const touches = (loop: number[]) => !some || loop.some((arrow) => (arrows[arrow]?.[0] ?? 9) <= 1);
        const known = [...bruteLoops(arrows, size).values()].filter(touches);
        const found: Route[] = [...loops(graph, through, far)];
        expect(found.map((loop) => key(loop.arrows)).sort()).toEqual(known.map(key).sort());
        for (const loop of found) expect(loop.sign).toBe(signOfRoute(arrows, loop.arrows));
        const lengths = found.map((loop) => loop.arrows.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});

describe('reach', () => {
  it('[T11] upstream is downstream reversed, with distance and net effect', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, size }) => {
        const down = Array.from({ length: size }, (_, node) =>
          downstream(graph, node).map((each) => [node, each.node, each.distance, each.effect].join()),
        );
        const up = Array.from({ length: size }, (_, node) =>
          upstream(graph, node).map((each) => [each.node, node, each.distance, each.effect].join()),
        );
        expect(up.flat().sort()).toEqual(down.flat().sort());
        for (const each of downstream(graph, 0)) expect(each.effect).toBe(netEffect(graph, 0, each.node).effect);
      }),
    );
  });

  it('[T15] components hold what reaches each other', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, size }) => {
        const { component } = componentsOf(graph);
        const reach = Array.from({ length: size }, (_, node) => distancesFrom(graph, node).distance);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++)
            expect(component[a] === component[b]).toBe(reach[a]?.[b] !== unreached && reach[b]?.[a] !== unreached);
      }),
    );
  });

  it('[T15] a ring of a hundred thousand entities is one component', () => {
    const size = 100_000;
    const ring = Array.from({ length: size }, (_, node) => [node, (node + 1) % size, 1] as const);
    expect(componentsOf(graphOf(size, ring)).count).toBe(1);
  });
});

/** The smallest sets of `items` that satisfy `cuts`, by trying all of them. */
function bruteCuts(items: readonly number[], cuts: (set: ReadonlySet<number>) => boolean): string[] {
  const sets = Array.from({ length: 1 << items.length }, (_, mask) => items.filter((_item, bit) => (mask >> bit) & 1));
  const cutting = sets.filter((set) => cuts(new Set(set)));
  const least = Math.min(...cutting.map((set) => set.length));
  return cutting
    .filter((set) => set.length === least)
    .map(key)
    .sort();
}

describe('cuts', () => {
  it('[T13] [T14] are all smallest sets of entities that leave no route', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows, size }) => {
        const routes = bruteRoutes(arrows, 0, 1);
        fc.pre(routes.length > 0);
        const cuts = minimumCuts(graph, { from: 0, to: 1 }, 'nodes', 1000);
        if (routes.some((route) => route.length === 1)) {
          expect(cuts).toEqual({ size: null, sets: [], complete: true });
          return;
        }
        const inner = Array.from({ length: size - 2 }, (_, node) => node + 2);
        const known = bruteCuts(inner, (set) =>
          routes.every((route) => route.slice(0, -1).some((arrow) => set.has(arrows[arrow]?.[1] ?? -1))),
        );
        expect(cuts.sets.map(key).sort()).toEqual(known);
        expect(cuts.complete).toBe(true);
      }),
    );
  });

  it('[T13] are all smallest sets of interactions that leave no route, and say when there are more', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows }) => {
        const routes = bruteRoutes(arrows, 0, 1);
        fc.pre(routes.length > 0 && arrows.length <= 12);
        const cuts = minimumCuts(graph, { from: 0, to: 1 }, 'arrows', 1000);
        const known = bruteCuts([...arrows.keys()], (set) =>
          routes.every((route) => route.some((arrow) => set.has(arrow))),
        );
        expect(cuts.sets.map(key).sort()).toEqual(known);
        expect(minimumCuts(graph, { from: 0, to: 1 }, 'arrows', 1).complete).toBe(known.length === 1);
      }),
    );
  });

  it('[H1] a held entity passes nothing on', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows, size }) => {
        fc.pre(size > 2);
        const rest = arrows.filter(([source, target]) => source !== 2 && target !== 2);
        expect(netEffect(held(graph, [2]).graph, 0, 1).effect).toBe(netEffect(graphOf(size, rest), 0, 1).effect);
      }),
    );
  });

  it('[G5] the links lost are those of the route that lost fewest', () => {
    fc.assert(
      fc.property(
        smallGraphs,
        fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
        ({ graph, arrows }, passes) => {
          const kept = Uint8Array.from(arrows, (_, arrow) => (passes[arrow] ? 1 : 0));
          const lost = bruteRoutes(arrows, 0, 1).map((route) => route.filter((arrow) => kept[arrow] === 0));
          const found = lostLinks(graph, { from: 0, to: 1 }, kept);
          if (lost.length === 0) {
            expect(found).toBeNull();
            return;
          }
          expect(found).toHaveLength(Math.min(...lost.map((each) => each.length)));
          expect(inOrder(lost)).toContain(found?.join());
        },
      ),
    );
  });
});
