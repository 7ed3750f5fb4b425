import type { Component } from './steadyComponent.ts';
import { timesSign } from './steadySigns.ts';

const opposite = (signs: number) => timesSign(2, signs);

/**
 * Reads more signs off the equilibrium of each node: its self-regulation times its response equals what comes in from outside
 * plus what its sources bring. Where all terms but one are known and do not oppose, the last one balances them; this is
 * repeated until nothing is learnt (Wellman 1990). `responses` is changed in place; the result lists the nodes that were
 * determined so. `inputs` are the signs from outside the component, 0 for none.
 */
export function balanceEquations(component: Component, inputs: Uint8Array, responses: Uint8Array): number[] {
  const learnt: number[] = [];
  const waiting = new Set(component.nodes.keys());
  for (const v of waiting) {
    waiting.delete(v);
    const found = lastTerm(component, v, inputs[v] as number, responses);
    if (!found) continue;
    responses[found.node] = found.signs;
    learnt.push(found.node);
    waiting.add(v).add(found.node);
    for (const w of component.out[found.node] ?? []) waiting.add(w);
  }
  return learnt;
}

/** The one node whose response the equation of `v` leaves open, and the sign that it must have. */
function lastTerm(component: Component, v: number, input: number, responses: Uint8Array) {
  const sources = component.into[v] as readonly number[];
  let sum: number = input;
  let [open, coefficient] = [-1, 0];
  for (let i = -1; i < sources.length; i++) {
    const node = i < 0 ? v : (sources[i] as number);
    const factor = i < 0 ? 2 : (component.intoSigns[v]?.[i] ?? 0);
    if (responses[node] !== 3) sum |= timesSign(factor, responses[node] as number);
    else if (open >= 0 || factor === 3) return undefined;
    else [open, coefficient] = [node, factor];
    if (sum === 3) return undefined;
  }
  if (open < 0 || sum === 0) return undefined;
  return { node: open, signs: timesSign(coefficient, opposite(sum)) };
}
