import type { SignedGraph } from './signedGraph.ts';

/** The distance of a node that is not reached. */
export const unreached = 0xffffffff;

/** The same graph with every arrow turned round; shares its arrays, costs nothing. */
export function reversed(graph: SignedGraph): SignedGraph {
  return {
    names: graph.names,
    outStart: graph.inStart,
    outTarget: graph.inSource,
    outSign: graph.inSign,
    outArrow: graph.inArrow,
    inStart: graph.outStart,
    inSource: graph.outTarget,
    inSign: graph.outSign,
    inArrow: graph.outArrow,
  };
}

export interface Distances {
  /** By node, in arrows; `unreached` where no route leads. */
  distance: Uint32Array;
  /** The nodes reached, nearest first; the start is the first. */
  reached: Uint32Array;
}

/**
 * Distances in arrows from a node to all others, by breadth-first search up to `furthest`. Nodes for which `blocked` holds 1
 * are not entered. Linear in what is reached, but for the arrays of the answer; an answer that is no longer needed can be
 * handed in as `reuse`, and then they cost nothing either.
 */
export function distancesFrom(
  graph: SignedGraph,
  from: number,
  { blocked, furthest = unreached, reuse }: { blocked?: Uint8Array; furthest?: number; reuse?: Distances } = {},
): Distances {
  const { outStart, outTarget } = graph;
  const { distance, queue } = emptied(graph.names.length, reuse);
  distance[from] = 0;
  queue[0] = from;
  let size = 1;
  for (let head = 0; head < size; head++) {
    const node = queue[head] as number;
    const next = (distance[node] as number) + 1;
    if (next > furthest) break;
    const end = outStart[node + 1] as number;
    for (let slot = outStart[node] as number; slot < end; slot++) {
      const target = outTarget[slot] as number;
      if (distance[target] !== unreached || blocked?.[target] === 1) continue;
      distance[target] = next;
      queue[size++] = target;
    }
  }
  return { distance, reached: queue.subarray(0, size) };
}

function emptied(size: number, reuse: Distances | undefined): { distance: Uint32Array; queue: Uint32Array } {
  if (!reuse) return { distance: new Uint32Array(size).fill(unreached), queue: new Uint32Array(size) };
  for (const node of reuse.reached) reuse.distance[node] = unreached;
  return { distance: reuse.distance, queue: new Uint32Array(reuse.reached.buffer) };
}
