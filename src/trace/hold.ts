import { buildGraph, type SignedGraph } from './signedGraph.ts';

/** The numbers of the arrows that the graph has left, by their place in it; the names stay. */
export interface Thinned {
  graph: SignedGraph;
  /** By new arrow number, the number that the arrow had. */
  arrows: Uint32Array;
}

/** The graph without the arrows for which `drop` answers true. Nodes keep their numbers; `arrows` leads back. */
export function withoutArrows(
  graph: SignedGraph,
  drop: (arrow: number, source: number, target: number) => boolean,
): Thinned {
  const size = graph.outTarget.length;
  const [sources, targets, arrows] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const signs = new Int8Array(size);
  let kept = 0;
  for (let node = 0; node < graph.names.length; node++)
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++) {
      const [arrow, target] = [graph.outArrow[slot] as number, graph.outTarget[slot] as number];
      if (drop(arrow, node, target)) continue;
      sources[kept] = node;
      targets[kept] = target;
      signs[kept] = graph.outSign[slot] as number;
      arrows[kept++] = arrow;
    }
  return {
    graph: buildGraph(graph.names, sources.subarray(0, kept), targets.subarray(0, kept), signs.subarray(0, kept)),
    arrows: arrows.subarray(0, kept),
  };
}

/** The graph with some nodes held as they are: nothing moves them and nothing passes through them (rule H1). */
export function held(graph: SignedGraph, nodes: readonly number[]): Thinned {
  const still = new Set(nodes);
  return withoutArrows(graph, (_, source, target) => still.has(source) || still.has(target));
}
