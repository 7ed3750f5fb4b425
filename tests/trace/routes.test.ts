import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsAlongRoutes, netEffect } from '../../src/trace/netEffect.ts';
import { defaultLimits, listRoutes } from '../../src/trace/routes.ts';
import { traceBetween } from '../../src/trace/trace.ts';
import { bruteEffect, bruteRoutes, graphOf, inOrder, signOfRoute, smallGraphs } from './smallGraphs.ts';

const far = { ...defaultLimits, maxLength: 99, maxRoutes: 100_000 };
const ends = { from: 0, to: 1 };

describe('routes', () => {
  it('[T1] are all simple routes, each once, as plain recursion finds them', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows }) => {
        const { routes } = listRoutes(graph, ends, far);
        expect(inOrder(routes.map((route) => route.arrows))).toEqual(inOrder(bruteRoutes(arrows, 0, 1)));
      }),
    );
  });

  it('[T1] from one entity to everywhere are those to each of the others together', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows, size }) => {
        const { routes } = listRoutes(graph, { from: 0, to: null }, far);
        const each = Array.from({ length: size - 1 }, (_, to) => bruteRoutes(arrows, 0, to + 1)).flat();
        expect(inOrder(routes.map((route) => route.arrows))).toEqual(inOrder(each));
      }),
    );
  });

  it('[T2] have the product of their effects as sign, and their nodes in order', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows }) => {
        for (const route of listRoutes(graph, ends, far).routes) {
          expect(route.sign).toBe(signOfRoute(arrows, route.arrows));
          expect(route.nodes).toEqual([0, ...route.arrows.map((arrow) => arrows[arrow]?.[1])]);
        }
      }),
    );
  });

  it('[T3] may be thousands of arrows long', () => {
    const length = 5_000;
    const chain = Array.from({ length }, (_, at): [number, number, 1] => [at, at + 1, 1]);
    const { routes } = listRoutes(graphOf(length + 1, chain), { from: 0, to: length }, { ...far, maxLength: length });
    expect(routes.map((route) => route.arrows.length)).toEqual([length]);
  });

  it('[T3] come shortest first, and limits say exactly what they left out when the budget allows', () => {
    fc.assert(
      fc.property(
        smallGraphs,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        ({ graph, arrows }, maxLength, maxRoutes) => {
          const all = bruteRoutes(arrows, 0, 1);
          const within = all.filter((route) => route.length <= maxLength);
          const { routes, end } = listRoutes(graph, ends, { ...far, maxLength, maxRoutes });
          const lengths = routes.map((route) => route.arrows.length);
          expect(lengths).toEqual(
            within
              .map((route) => route.length)
              .sort((a, b) => a - b)
              .slice(0, maxRoutes),
          );
          expect(end.more).toEqual({ atLeast: within.length - routes.length, exact: true });
          expect(end.longer).toEqual({ atLeast: all.length - within.length, exact: true });
          expect(end.tally.raising).toBe(within.filter((route) => signOfRoute(arrows, route) > 0).length);
          expect(end.tally.lowering).toBe(within.filter((route) => signOfRoute(arrows, route) < 0).length);
        },
      ),
    );
  });

  it('[T1] [T3] are the same in the same order by one search and, where a budget forbids that, length by length', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph }) => {
        const byLength = listRoutes(graph, ends, { ...far, countBudget: -1 });
        expect(byLength.routes).toEqual(listRoutes(graph, ends, far).routes);
      }),
    );
  });

  it('[T3] beyond the counting budget are said to be at least so many', () => {
    // Ten diamonds in a row: 1024 routes of 20 arrows.
    const arrows = Array.from({ length: 10 }, (_, k) =>
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ].map(([a = 0, b = 0]) => [k * 3 + a, k * 3 + b, 1] as const),
    ).flat();
    const { routes, end } = listRoutes(
      graphOf(31, arrows),
      { from: 0, to: 30 },
      { maxLength: 30, maxRoutes: 5, countBudget: 100 },
    );
    expect(routes).toHaveLength(5);
    expect(end.more.exact).toBe(false);
    expect(end.more.atLeast).toBeGreaterThan(0);
    expect(end.more.atLeast).toBeLessThan(1019);
  });

  it('[T3] of more than thirty arrows are found as well', () => {
    const chain = Array.from({ length: 60 }, (_, node) => [node, node + 1, node % 2 === 0 ? -1 : 1] as const);
    const { routes } = listRoutes(graphOf(61, chain), { from: 0, to: 60 }, { ...far, maxLength: 60 });
    expect(routes.map((route) => [route.arrows.length, route.sign])).toEqual([[60, 1]]);
  });
});

describe('the net effect along the routes', () => {
  it('[T4] [T5] is that of all routes of any length', () => {
    fc.assert(
      fc.property(smallGraphs, ({ graph, arrows }) => {
        const signs = bruteRoutes(arrows, 0, 1).map((route) => signOfRoute(arrows, route));
        const { effect, decided, witnesses } = netEffect(graph, 0, 1);
        expect([effect, decided]).toEqual([bruteEffect(signs), true]);
        expect(new Set(witnesses.map((route) => route.sign))).toEqual(new Set(signs));
        const known = inOrder(bruteRoutes(arrows, 0, 1));
        for (const route of witnesses) expect(known).toContain(route.arrows.join());
      }),
      { numRuns: 300 },
    );
  });

  it('[T5] does not follow a walk that passes an entity twice', () => {
    // 0 raises 1; 1 and 2 form a loop that turns the sign; 1 raises 3. The only simple route to 3 raises it.
    const graph = graphOf(4, [
      [0, 1, 1],
      [1, 2, -1],
      [2, 1, 1],
      [1, 3, 1],
    ]);
    expect(netEffect(graph, 0, 3)).toMatchObject({ effect: 'up', decided: true });
  });

  it('[T6] is said to be undecided when the search ends at its budget', () => {
    const graph = graphOf(4, [
      [0, 1, 1],
      [1, 2, -1],
      [2, 1, 1],
      [1, 3, 1],
    ]);
    expect(netEffect(graph, 0, 3, { arrows: 10 }).decided).toBe(false);
    const { effects, undecided } = effectsAlongRoutes(graph, new Map([[0, 1]]), { arrows: 1 });
    expect([effects[3], undecided.includes(3)]).toEqual(['ambiguous', true]);
  });

  it('[T6] is decided by the routes themselves when all of them were listed', () => {
    const graph = graphOf(3, [
      [0, 1, 1],
      [1, 2, -1],
    ]);
    expect(traceBetween(graph, { from: 0, to: 2, change: -1 })).toMatchObject({ effect: 'up', decided: true });
  });

  it('[T7] of several changes is that of the routes from all of them, none through a held one', () => {
    fc.assert(
      fc.property(smallGraphs, fc.constantFrom<(1 | -1)[]>(1, -1), ({ graph, arrows, size }, change) => {
        const changes = new Map<number, 1 | -1>([
          [0, 1],
          [1, change],
        ]);
        const { effects, undecided } = effectsAlongRoutes(graph, changes);
        expect(undecided).toEqual([]);
        expect([effects[0], effects[1]]).toEqual(['up', change > 0 ? 'up' : 'down']);
        for (let node = 2; node < size; node++) {
          const signs = [
            ...bruteRoutes(arrows, 0, node, [0, 1]).map((route) => signOfRoute(arrows, route)),
            ...bruteRoutes(arrows, 1, node, [0, 1]).map((route) => signOfRoute(arrows, route) * change),
          ];
          expect(effects[node]).toBe(bruteEffect(signs));
        }
      }),
      { numRuns: 300 },
    );
  });
});
