import type { SignedGraph } from './signedGraph.ts';

/**
 * The arrows that a gate took off the route that lost fewest of them, in the order of the route; of two such routes the
 * shorter one. Empty when a route passes whole, null when there is none even without the gate. Search by number of arrows
 * lost, then by length (Dijkstra's algorithm with buckets). `kept` holds 1 for an arrow that passes.
 */
export function lostLinks(graph: SignedGraph, ends: { from: number; to: number }, kept: Uint8Array): number[] | null {
  const { outStart, outTarget, outArrow } = graph;
  const came = new Int32Array(graph.names.length).fill(-2);
  const before = new Int32Array(graph.names.length);
  const done = new Uint8Array(graph.names.length);
  came[ends.from] = -1;
  // Each round follows arrows that pass; lost ones wait for the next round.
  let round: { node: number; slot: number; source: number }[] = [{ node: ends.from, slot: -1, source: -1 }];
  while (round.length > 0) {
    const later: typeof round = [];
    for (let at = 0; at < round.length; at++) {
      const { node, slot, source } = round[at] as (typeof round)[number];
      if (done[node] === 1) continue;
      done[node] = 1;
      came[node] = slot;
      before[node] = source;
      for (let out = outStart[node] as number; out < (outStart[node + 1] as number); out++) {
        const next = { node: outTarget[out] as number, slot: out, source: node };
        if (done[next.node] === 0) (kept[outArrow[out] as number] === 1 ? round : later).push(next);
      }
    }
    round = later;
  }
  if (came[ends.to] === -2) return null;
  const lost: number[] = [];
  for (let node = ends.to; (came[node] as number) >= 0; node = before[node] as number) {
    const arrow = outArrow[came[node] as number] as number;
    if (kept[arrow] !== 1) lost.push(arrow);
  }
  return lost.reverse();
}
