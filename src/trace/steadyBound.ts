import type { Component } from './steadyComponent.ts';
import { dominators } from './steadyDominators.ts';
import { mayHoldPositiveLoop, type Part, pathSigns, type Search } from './steadyPathSigns.ts';
import { findPath } from './steadyWitness.ts';

/** What the responses to one node may cost. */
const WORK = 20_000;

/** What looking for positive loops may cost for one node: so much that only components of thousands of nodes come near it. */
const LOOKING = 4_000_000;

/**
 * The signs of all responses within a component of any size, as in the exact expansion but from one side: what is determined
 * here is determined there. A path takes at least the nodes that no path can avoid. If no positive loop misses those, none
 * misses any path; all minors off paths are then positive, and the response has the sign that all simple paths share.
 * Otherwise, or where the search is spent, it is taken as ambiguous. Positive loops that are `known` to lie in the component
 * settle most questions at once.
 */
export function boundResponses(
  component: Component,
  known: readonly (readonly number[])[] = [],
): (from: number) => Uint8Array {
  return (from) => {
    const search: Search = { left: WORK, parts: 0 };
    const looking = { left: LOOKING };
    const loops = [...known];
    const above = dominators(component, from);
    const responses = new Uint8Array(component.size);
    for (let to = 0; to < component.size; to++) {
      const taken = new Set([from]);
      for (let v = to; v !== from; v = above[v] as number) taken.add(v);
      responses[to] = 3;
      if (loops.some((loop) => !loop.some((v) => taken.has(v)))) continue;
      const part = without(component, taken);
      const rest = Array.from(component.nodes.keys()).filter((v) => !taken.has(v));
      const loop = positiveLoop(component, taken, rest, looking);
      if (loop) loops.push(loop);
      else if (looking.left <= 0) continue;
      else if (!mayHoldPositiveLoop(part, rest, search))
        responses[to] = pathSigns(without(component, new Set()), from, to, search);
    }
    return responses;
  };
}

function without(component: Component, taken: ReadonlySet<number>): Part {
  const region = new Int32Array(component.size);
  for (const v of taken) region[v] = -1;
  return { component, region, id: 0 };
}

/** A positive loop off the nodes taken, to be remembered: most later questions fail by it as well. */
function positiveLoop(
  component: Component,
  taken: ReadonlySet<number>,
  rest: readonly number[],
  looking: { left: number },
): number[] | undefined {
  for (const steps of [20, 200]) {
    for (const v of rest) {
      looking.left -= component.size;
      if (looking.left <= 0) return undefined;
      const loop = findPath(component, v, v, 1, (w) => taken.has(w), steps);
      if (loop) return loop;
    }
  }
  return undefined;
}

/** Arrows' worth of searching for `shortPositiveLoops`, which bounds how many nodes of a large component are tried. */
const PREPARED = 400_000;

/** A short positive loop through each node where one is quickly found; of a very large component, through some. */
export function shortPositiveLoops(component: Component): number[][] {
  const tried = Math.min(component.size, Math.ceil(PREPARED / component.size));
  const loops = new Map<string, number[]>();
  for (let v = 0; v < tried; v++) {
    const loop = findPath(component, v, v, 1, () => false, 20)?.slice(1);
    if (loop) loops.set(loop.toSorted((a, b) => a - b).join(), loop);
  }
  return [...loops.values()].sort((a, b) => a.length - b.length);
}
