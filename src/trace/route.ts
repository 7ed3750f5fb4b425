import type { SignedGraph } from './signedGraph.ts';

/** A simple route: one more node than arrows, no node twice (a loop ends where it began). */
export interface Route {
  nodes: number[];
  /** Numbers of the arrows, as given to the graph. */
  arrows: number[];
  /** The product of its arrows' signs; 0 when one of them is not known (rule T2). */
  sign: 1 | -1 | 0;
}

/** The product of two signs, with no negative zero. */
export function signProduct(one: number, other: number): 1 | -1 | 0 {
  const product = one * other;
  return product > 0 ? 1 : product < 0 ? -1 : 0;
}

/** The route that leaves `from` by these slots among the out arrows. */
export function routeOfSlots(graph: SignedGraph, from: number, slots: readonly number[]): Route {
  return {
    nodes: [from, ...slots.map((slot) => graph.outTarget[slot] ?? 0)],
    arrows: slots.map((slot) => graph.outArrow[slot] ?? 0),
    sign: slots.reduce<1 | -1 | 0>((sign, slot) => signProduct(sign, graph.outSign[slot] ?? 0), 1),
  };
}
