import { refuteZeros } from './steadyCofactors.ts';
import type { Component } from './steadyComponent.ts';
import { positiveMinors } from './steadyMinors.ts';
import { prepareSubsets, type Subsets } from './steadySubsets.ts';

/** The largest component whose expansion is worked out in full. */
export const EXACT_SIZE = 10;

/**
 * The signs of all responses within a small component: the result gives, for a push up on node `from`, the signs that each
 * node's response can take. By Cramer's rule it is the sum over the simple paths from `from` of the path's product times the
 * minor of the nodes off the path, over the component's determinant, which stability makes positive. A response is determined
 * if all paths have one sign and every minor is positive whatever the magnitudes (Quirk and Ruppert 1965; Lancaster 1962), or
 * if the identities between minors leave no other sign.
 */
export function exactResponses(component: Component): (from: number) => Uint8Array {
  const subsets = prepareSubsets(component);
  const positive = positiveMinors(subsets);
  const responses = Array.from({ length: component.size }, (_, from) => expansion(subsets, positive, from));
  refuteZeros(component, subsets, positive, responses);
  return (from) => responses[from] as Uint8Array;
}

function expansion(
  { size, full, pathsFrom }: Subsets,
  positive: (subset: number) => boolean,
  from: number,
): Uint8Array {
  const responses = new Uint8Array(size);
  const table = pathsFrom(from);
  for (let subset = 1 << from; subset <= full; subset++) {
    for (let to = 0; to < size; to++) {
      const signs = table[subset * size + to] as number;
      if (signs === 0 || responses[to] === 3) continue;
      responses[to] = positive(full & ~subset) ? (responses[to] as number) | signs : 3;
    }
  }
  return responses;
}
