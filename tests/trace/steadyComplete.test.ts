import { describe, expect, it } from 'vitest';
import { cutComponent } from '../../src/trace/steadyComponent.ts';
import { exactResponses } from '../../src/trace/steadyExact.ts';
import { type Arrow, drawJacobian, graphOf, normal } from './signedArrows.ts';
import { type Chance, chanceFrom, isStable, type Matrix, responseSigns } from './stableSystems.ts';

const unit = (size: number, at: number) => Array.from({ length: size }, (_, i) => (i === at ? 1 : 0));

/** A ring with chords: strongly connected, at most one arrow each way between two nodes. */
function randomComponent(size: number, chance: Chance): Arrow[] {
  const share = 0.5 * chance();
  return [...Array(size * size).keys()].flatMap((pair): Arrow[] => {
    const [source, target] = [Math.floor(pair / size), pair % size];
    if (source === target || (target !== (source + 1) % size && chance() > share)) return [];
    return [[source, target, chance() < 0.5 ? 1 : -1]];
  });
}

/** How much of what balances at node `at` its response makes up, with the sign that is looked for. */
function towards(a: Matrix, from: number, at: number, wanted: number): number {
  // A step along -A^-1 by elimination; only stable systems come here.
  const n = a.length;
  const rows = a.map((row, i) => [...row, i === from ? -1 : 0]);
  for (let c = 0; c < n; c++) {
    const pivot = [...rows.keys()]
      .slice(c)
      .reduce((p, i) => (Math.abs(rows[i]?.[c] ?? 0) > Math.abs(rows[p]?.[c] ?? 0) ? i : p));
    [rows[c], rows[pivot]] = [rows[pivot] as number[], rows[c] as number[]];
    for (let i = 0; i < n; i++) {
      const factor = i === c ? 0 : (rows[i]?.[c] ?? 0) / (rows[c]?.[c] ?? 1);
      if (factor !== 0) rows[i] = (rows[i] as number[]).map((each, j) => each - factor * (rows[c]?.[j] ?? 0));
    }
  }
  const x = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  const sizes = x.map((each, k) => Math.abs(each * (a[at]?.[k] ?? 0)));
  return (
    ((wanted === 1 ? 1 : -1) * (x[at] ?? 0) * Math.abs(a[at]?.[at] ?? 0)) /
    sizes.reduce((sum, each) => sum + each, 1e-300)
  );
}

/** Whether a search finds a stable system in which a push at `from` moves `at` as wanted: it climbs from many starts. */
function attains(size: number, arrows: Arrow[], from: number, at: number, wanted: number, chance: Chance): boolean {
  for (let start = 0; start < 80; start++) {
    let best = drawJacobian(size, arrows, 1, -2, chance);
    if (!isStable(best)) continue;
    let score = towards(best, from, at, wanted);
    for (let step = 0; step < 1500; step++) {
      const reach = Math.exp(1.5 * normal(chance) - 1);
      const next = best.map((row) =>
        row.map((each) => (chance() < 0.4 ? each * Math.exp(reach * normal(chance)) : each)),
      );
      if (!isStable(next)) continue;
      const reached = towards(next, from, at, wanted);
      if (reached > 1e-6 && responseSigns(next, unit(size, from))[at] === wanted) return true;
      if (reached < score && chance() > 0.02) continue;
      [best, score] = [next, reached];
    }
  }
  return false;
}

describe('steady state of small components', () => {
  it.each([
    [3, 120],
    [4, 60],
  ])('[S6] of %i entities: every ? has stable systems that rise and that fall', (size, graphs) => {
    const chance = chanceFrom(size);
    let ambiguous = 0;
    for (let graph = 0; graph < graphs; graph++) {
      const arrows = randomComponent(size, chance);
      const nodes = [...Array(size).keys()];
      const respond = exactResponses(cutComponent(graphOf(size, arrows), nodes, new Int32Array(size)));
      for (const from of nodes) {
        for (const [at, signs] of respond(from).entries()) {
          if (signs !== 3) continue;
          ambiguous++;
          const both = [1, 2].every((wanted) => attains(size, arrows, from, at, wanted, chance));
          expect(both, `${JSON.stringify(arrows)}: push at ${from}, response at ${at}`).toBe(true);
        }
      }
    }
    expect(ambiguous).toBeGreaterThan(40);
  });
});
