import type { SignedGraph } from './signedGraph.ts';
import { signSetOf } from './steadySigns.ts';

/**
 * A part of the graph whose nodes have numbers of their own, 0 to size − 1: a strongly connected component as the methods
 * below see it. Parallel arrows are one, with the union of their signs: opposing ones are of unknown sign. A node's arrow to
 * itself is left out: it is part of the node's self-regulation, which the steady state takes as negative.
 */
export interface Component {
  /** The numbers that the nodes have in the graph, ascending. */
  readonly nodes: readonly number[];
  readonly size: number;
  /** For each node its targets within the component, and the signs of the arrows there, side by side. */
  readonly out: readonly (readonly number[])[];
  readonly outSigns: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
  readonly intoSigns: readonly (readonly number[])[];
}

/** A component from rows of signed targets: `rows[v]` maps each target of v to its set of signs. */
export function componentOf(nodes: readonly number[], rows: readonly ReadonlyMap<number, number>[]): Component {
  const into: number[][] = rows.map(() => []);
  const intoSigns: number[][] = rows.map(() => []);
  rows.forEach((row, source) => {
    for (const [target, signs] of row) {
      into[target]?.push(source);
      intoSigns[target]?.push(signs);
    }
  });
  return {
    nodes,
    size: nodes.length,
    out: rows.map((row) => [...row.keys()]),
    outSigns: rows.map((row) => [...row.values()]),
    into,
    intoSigns,
  };
}

/** The component of the graph on `nodes` (ascending); `local[v]` is set to the number of v in it. */
export function cutComponent(graph: SignedGraph, nodes: readonly number[], local: Int32Array): Component {
  for (let i = 0; i < nodes.length; i++) local[nodes[i] as number] = i;
  const rows = nodes.map((v, i) => {
    const row = new Map<number, number>();
    for (let at = graph.outStart[v] as number; at < (graph.outStart[v + 1] as number); at++) {
      const target = graph.outTarget[at] as number;
      const to = local[target] as number;
      if (to === i || nodes[to] !== target) continue;
      row.set(to, (row.get(to) ?? 0) | signSetOf(graph.outSign[at] as number));
    }
    return row;
  });
  return componentOf(nodes, rows);
}
