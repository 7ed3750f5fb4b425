import type { Component } from './steadyComponent.ts';
import { type Identity, identitiesOf } from './steadyIdentities.ts';
import type { Subsets } from './steadySubsets.ts';

/** The largest component whose open responses are put to the identities. */
const REFUTED_SIZE = 6;

/**
 * Decides responses that the expansion leaves open although all their paths agree. With N the adjugate of sI + M and D its
 * minors as in `steadyMinors.ts`, N(i, j) has the paths' sign for large s. Were the response not determined, N(i, j) would be 0 somewhere; at
 * the largest such s ≥ 0 all identities below hold, and D of the whole component is positive. Where no signs satisfy
 * them, the response has the paths' sign after all. `responses[from]` are changed in place.
 */
export function refuteZeros(
  component: Component,
  subsets: Subsets,
  positive: (subset: number) => boolean,
  responses: readonly Uint8Array[],
): void {
  const { size, full } = subsets;
  if (size > REFUTED_SIZE) return;
  const domains = new Uint8Array(full + 1 + size * size).fill(7);
  for (let subset = 0; subset <= full; subset++) if (subset === full || positive(subset)) domains[subset] = 4;
  const cell = (to: number, from: number) => full + 1 + to * size + from;
  responses.forEach((column, from) => {
    column.forEach((signs, to) => {
      if (signs !== 3) domains[cell(to, from)] = signs === 1 ? 4 : 1;
    });
  });
  const { follow } = identitiesOf(domains.length, [
    ...minorIdentities(subsets),
    ...pathIdentities(subsets, cell),
    ...inverseIdentities(component, full, cell),
  ]);
  follow(domains, [...domains.keys()]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, column] of responses.entries()) {
      for (const [to, signs] of column.entries()) {
        const shared = signs === 3 ? pathsAgree(subsets, from, to) : 3;
        if (shared === 3) continue;
        const trial = domains.slice();
        trial[cell(to, from)] = (trial[cell(to, from)] as number) & 2;
        if (trial[cell(to, from)] !== 0 && follow(trial, [cell(to, from)])) continue;
        column[to] = shared;
        domains[cell(to, from)] = shared === 1 ? 4 : 1;
        follow(domains, [cell(to, from)]);
        changed = true;
      }
    }
  }
}

/** The signs of all paths between two nodes. */
function pathsAgree({ size, full, pathsFrom }: Subsets, from: number, to: number): number {
  let signs = 0;
  const table = pathsFrom(from);
  for (let subset = 0; subset <= full; subset++) signs |= table[subset * size + to] as number;
  return signs;
}

const term = (negative: boolean, ...factors: number[]) => ({ negative, factors });

/** D(S) by the loops through each of its nodes, and as the product of its blocks; none where an unknown sign has a part. */
function minorIdentities({ size, full, loops, blocks }: Subsets): Identity[] {
  const found: Identity[] = [];
  for (let subset = 1; subset <= full; subset++) {
    const parts = blocks(subset);
    if (parts[0] !== subset) {
      found.push({ terms: [term(true, subset), term(false, ...parts)] });
      continue;
    }
    for (let v = 0; v < size; v++) {
      if ((subset & (1 << v)) === 0) continue;
      const terms = [term(true, subset), term(false, subset & ~(1 << v))];
      for (let loop = subset; loop > 0; loop = (loop - 1) & subset)
        if ((loop & (1 << v)) !== 0) terms.push(...signed(loops[loop] as number, true, subset & ~loop));
      found.push({ terms });
    }
  }
  return found;
}

/** A term of each sign in the set, turned round where `turned`. */
function signed(signs: number, turned: boolean, ...factors: number[]) {
  return [1, 2].filter((sign) => (signs & sign) !== 0).map((sign) => term((sign === 2) !== turned, ...factors));
}

/** N(to, from) by the simple paths. */
function pathIdentities({ size, full, pathsFrom }: Subsets, cell: (to: number, from: number) => number): Identity[] {
  return Array.from({ length: size * size }, (_, pair) => {
    const [from, to] = [Math.floor(pair / size), pair % size];
    const terms = [term(true, cell(to, from))];
    for (let subset = 1; subset <= full; subset++)
      terms.push(...signed(pathsFrom(from)[subset * size + to] as number, false, full & ~subset));
    return { terms };
  });
}

/** (sI + M) N = N (sI + M) = D of the whole component on the diagonal, 0 off it. */
function inverseIdentities(
  { size, into, intoSigns, out, outSigns }: Component,
  full: number,
  cell: (to: number, from: number) => number,
): Identity[] {
  return Array.from({ length: size * size }, (_, pair) => {
    const [i, j] = [Math.floor(pair / size), pair % size];
    const whole = i === j ? [term(false, full)] : [];
    const row = (into[i] ?? []).flatMap((k, at) => signed(intoSigns[i]?.[at] ?? 0, false, cell(k, j)));
    const column = (out[j] ?? []).flatMap((k, at) => signed(outSigns[j]?.[at] ?? 0, false, cell(i, k)));
    return [
      { terms: [term(true, cell(i, j)), ...whole, ...row] },
      { terms: [term(true, cell(i, j)), ...whole, ...column] },
    ];
  }).flat();
}
