import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundResponses, shortPositiveLoops } from '../../src/trace/steadyBound.ts';
import { cutComponent } from '../../src/trace/steadyComponent.ts';
import { exactResponses } from '../../src/trace/steadyExact.ts';
import { prepareSteadyState, steadyState } from '../../src/trace/steadyState.ts';
import { type Arrow, drawJacobian, graphOf } from './signedArrows.ts';
import { chanceFrom, isStable, type Matrix, responseSigns } from './stableSystems.ts';

/** Graphs of up to seven nodes with one or two changes: sparse ones and dense ones, loops and parallel arrows included. */
const question = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const node = fc.nat(size - 1);
  const sign = fc.oneof(
    { weight: 10, arbitrary: fc.constant(1) },
    { weight: 8, arbitrary: fc.constant(-1) },
    fc.constant(0),
  );
  return fc.record({
    size: fc.constant(size),
    arrows: fc.array(fc.tuple(node, node, sign), { minLength: 1, maxLength: 3 * size }),
    changes: fc.uniqueArray(fc.tuple(node, fc.constantFrom(1 as const, -1 as const)), {
      minLength: 1,
      maxLength: 2,
      selector: ([changed]) => changed,
    }),
    seed: fc.nat(),
  });
});

type Question = { size: number; arrows: Arrow[]; changes: [number, 1 | -1][] };
const answer = ({ size, arrows, changes }: Question) => steadyState(graphOf(size, arrows), new Map(changes));

/** What is left of a Jacobian when the changed nodes are held, and what they push on it. */
function cut(a: Matrix, changes: ReadonlyMap<number, number>): { free: number[]; left: Matrix; push: number[] } {
  const free = [...a.keys()].filter((v) => !changes.has(v));
  const push = free.map((i) => [...changes].reduce((sum, [h, sign]) => sum + (a[i]?.[h] ?? 0) * sign, 0));
  return { free, left: free.map((i) => free.map((j) => a[i]?.[j] ?? 0)), push };
}

describe('steady state on random graphs', () => {
  it('[S5] no stable system contradicts a determined sign', () => {
    let systems = 0;
    fc.assert(
      fc.property(question, ({ seed, ...each }) => {
        const signs = answer(each);
        const chance = chanceFrom(seed);
        for (let draw = 0; draw < 12; draw++) {
          const a = drawJacobian(each.size, each.arrows, 0.5 + 2 * chance(), -2 * chance(), chance);
          const { free, left, push } = cut(a, new Map(each.changes));
          if (!isStable(left)) continue;
          systems++;
          responseSigns(left, push).forEach((sign, i) => {
            const said = signs[free[i] as number] as number;
            if ((sign & ~said) !== 0)
              throw new Error(`node ${free[i]}: said ${said}, is ${sign} in ${JSON.stringify(a)}`);
          });
        }
      }),
      { numRuns: 1200, seed: 11 },
    );
    expect(systems).toBeGreaterThan(4000);
  });

  it('[S10] turning the changes round turns the answers round', () => {
    fc.assert(
      fc.property(question, (each) => {
        const turned = answer({ ...each, changes: each.changes.map(([v, sign]) => [v, sign === 1 ? -1 : 1]) });
        expect([...turned]).toEqual([...answer(each)].map((sign) => [0, 2, 1, 3][sign]));
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it('[S10] names and order change nothing', () => {
    fc.assert(
      fc.property(question, ({ seed, ...each }) => {
        const chance = chanceFrom(seed);
        const order = [...Array(each.size).keys()].map((v) => ({ v, at: chance() })).sort((p, q) => p.at - q.at);
        const name = (v: number) => order.findIndex((named) => named.v === v);
        const renamed = answer({
          size: each.size,
          arrows: each.arrows.map(([source, target, sign]): Arrow => [name(source), name(target), sign]).reverse(),
          changes: each.changes.map(([v, sign]) => [name(v), sign]),
        });
        expect([...answer(each).keys()].map((v) => renamed[name(v)])).toEqual([...answer(each)]);
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it('[S11] an interaction more never makes an answer more certain', () => {
    fc.assert(
      fc.property(question, (each) => {
        const [more, fewer] = [answer(each), answer({ ...each, arrows: each.arrows.slice(1) })];
        for (const [v, sign] of fewer.entries()) expect((more[v] as number) & sign).toBe(sign);
      }),
      { numRuns: 1000, seed: 14 },
    );
  });

  it('[S11] a sign less known never makes an answer more certain', () => {
    fc.assert(
      fc.property(question, (each) => {
        const blurred = each.arrows.map(([source, target, sign], i): Arrow => [source, target, i === 0 ? 0 : sign]);
        const [less, known] = [answer({ ...each, arrows: blurred }), answer(each)];
        for (const [v, sign] of known.entries()) expect((less[v] as number) & sign).toBe(sign);
      }),
      { numRuns: 1000, seed: 15 },
    );
  });

  it('[S9] what the method for large components determines is the exact answer', () => {
    let determined = 0;
    fc.assert(
      fc.property(question, ({ size, arrows }) => {
        const ring = [...Array(size).keys()].map((v): Arrow => [v, (v + 1) % size, v % 2 === 0 ? 1 : -1]);
        const graph = graphOf(size, [...ring, ...arrows.slice(0, size)]);
        const component = cutComponent(graph, [...Array(size).keys()], new Int32Array(size));
        const [exact, bound] = [exactResponses(component), boundResponses(component)];
        const prepared = boundResponses(component, shortPositiveLoops(component));
        for (let from = 0; from < size; from++) {
          expect(prepared(from)).toEqual(bound(from));
          bound(from).forEach((signs, to) => {
            if (signs === 3) return;
            determined++;
            expect(exact(from)[to]).toBe(signs);
          });
        }
      }),
      { numRuns: 300, seed: 16 },
    );
    expect(determined).toBeGreaterThan(300);
  });

  it('[S9] an answer does not depend on what was asked before', () => {
    const chance = chanceFrom(17);
    const pick = (below: number) => Math.floor(chance() * below);
    for (let each = 0; each < 12; each++) {
      const ring = Array.from({ length: 14 }, (_, v): Arrow => [v, (v + 1) % 14, pick(4) === 0 ? -1 : 1]);
      const chords = Array.from({ length: 6 }, (): Arrow => [pick(14), pick(14), pick(3) === 0 ? -1 : 1]);
      const graph = graphOf(16, [...ring, ...chords, [14, pick(14), 1], [15, pick(14), -1]]);
      const prepared = prepareSteadyState(graph);
      for (const v of [15, 14, 3, 14]) {
        const change = new Map([[v, 1 as const]]);
        expect(prepared.respond(change).signs).toEqual(steadyState(graph, change));
      }
    }
  });
});
