import type { Component } from './steadyComponent.ts';
import { timesSign } from './steadySigns.ts';

/**
 * A simple path of a component from one node to another (or a loop, if they are the same) whose sign may be `wanted`, off the
 * nodes in `avoided`: the first that a depth-first search finds, going only where such a walk still leads on. Undefined where
 * there is none or `steps` arrows have been followed; it serves as a witness, never as proof that there is none.
 */
export function findPath(
  component: Component,
  from: number,
  to: number,
  wanted: number,
  avoided: (node: number) => boolean,
  steps: number,
): number[] | undefined {
  const distance = walksTo(component, to, wanted, avoided);
  const path = [from];
  const used = new Uint8Array(component.size);
  let left = steps;
  const extend = (v: number, signs: number): boolean => {
    const targets = component.out[v] as readonly number[];
    const next = targets
      .map((w, i) => ({ w, signs: timesSign(signs, component.outSigns[v]?.[i] ?? 0) }))
      .filter(({ w }) => used[w] === 0 && !avoided(w))
      .map((step) => ({ ...step, far: farAway(distance, step.w, step.signs) }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far);
    for (const step of next) {
      if (left-- <= 0) return false;
      if (step.w === to) {
        if ((step.signs & wanted) === 0) continue;
        path.push(to);
        return true;
      }
      used[step.w] = 1;
      path.push(step.w);
      if (extend(step.w, step.signs)) return true;
      path.pop();
      used[step.w] = 0;
    }
    return false;
  };
  if (from !== to) used[from] = 1;
  return extend(from, 1) ? path : undefined;
}

const farAway = (distance: Float64Array, v: number, signs: number) =>
  Math.min(
    (signs & 1) !== 0 ? (distance[2 * v] as number) : Infinity,
    (signs & 2) !== 0 ? (distance[2 * v + 1] as number) : Infinity,
  );

/** For each node and sign so far (`2v` for +, `2v + 1` for −) the steps of the shortest walk on to `to` that ends as wanted. */
function walksTo(component: Component, to: number, wanted: number, avoided: (node: number) => boolean): Float64Array {
  const distance = new Float64Array(2 * component.size).fill(Infinity);
  const queue: number[] = [];
  for (const sign of [1, 2]) {
    if ((wanted & sign) === 0) continue;
    distance[2 * to + sign - 1] = 0;
    queue.push(2 * to + sign - 1);
  }
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as number;
    const [w, sign] = [at >> 1, (at & 1) + 1];
    (component.into[w] as readonly number[]).forEach((v, i) => {
      if (v !== to && avoided(v)) return;
      for (const before of [1, 2]) {
        if ((timesSign(before, component.intoSigns[w]?.[i] ?? 0) & sign) === 0) continue;
        const back = 2 * v + before - 1;
        if (distance[back] !== Infinity) continue;
        distance[back] = (distance[at] as number) + 1;
        queue.push(back);
      }
    });
  }
  return distance;
}
