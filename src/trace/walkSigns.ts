import type { SignedGraph } from './signedGraph.ts';
import { lowers, raises, throughArrow } from './signs.ts';

/** Nodes that change by themselves, and which way: +1 up, -1 down. */
export type Changes = ReadonlyMap<number, 1 | -1>;

/** `through[set * 3 + sign + 1]`: every sign of the set behind one more arrow. */
const through = Uint8Array.from({ length: 24 }, (_, at) => throughArrow(Math.floor(at / 3), (at % 3) - 1));

/**
 * Signed reachability: for every node the set of signs (`signs.ts`) of the walks that reach it from the changes. Walks may
 * repeat nodes but enter no changed node. Simple routes are walks: a sign that no walk has, no route has; where walks agree
 * the answer is exact. Sets only grow, so the work is linear: a node is looked at again only when its set has grown.
 */
export function walkSigns(graph: SignedGraph, changes: Changes): Uint8Array {
  const { outStart, outTarget, outSign } = graph;
  const size = graph.names.length;
  const [signs, fresh] = [new Uint8Array(size), new Uint8Array(size)];
  // Round queue: a node waits in it once at most, with what is new about it in `fresh`.
  const queue = new Uint32Array(size + 1);
  let [head, tail] = [0, 0];
  for (const [node, sign] of changes) {
    fresh[node] = sign > 0 ? raises : lowers;
    // Everything is known about a changed node, so nothing enters it.
    signs[node] = 7;
    queue[tail++] = node;
  }
  while (head !== tail) {
    const node = queue[head] as number;
    head = head === size ? 0 : head + 1;
    const base = (fresh[node] as number) * 3 + 1;
    fresh[node] = 0;
    const end = outStart[node + 1] as number;
    for (let slot = outStart[node] as number; slot < end; slot++) {
      const target = outTarget[slot] as number;
      const known = signs[target] as number;
      if (known === 7) continue;
      const added = (through[base + (outSign[slot] as number)] as number) & ~known;
      if (added === 0) continue;
      signs[target] = known | added;
      if (fresh[target] === 0) {
        queue[tail] = target;
        tail = tail === size ? 0 : tail + 1;
      }
      fresh[target] = (fresh[target] as number) | added;
    }
  }
  for (const [node, sign] of changes) signs[node] = sign > 0 ? raises : lowers;
  return signs;
}
