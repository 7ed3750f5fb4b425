import { DirectedGraph } from 'graphology';
import { buildGraph, type SignedGraph } from '../../src/trace/signedGraph.ts';

/** Networks for the benchmark of the trace, the same each time, and the same ones for graphology. */
export interface BenchNetwork {
  names: string[];
  sources: Uint32Array;
  targets: Uint32Array;
  signs: Int8Array;
}

export type Peer = DirectedGraph;

/** A linear congruential generator; `skew` above 1 draws small numbers more often, which makes hubs. */
export function randomNetwork(nodes: number, arrows: number, skew = 1): BenchNetwork {
  let seed = 1;
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const node = () => Math.floor(draw() ** skew * nodes);
  const pairs = new Set<number>();
  while (pairs.size < arrows) {
    const [source, target] = [node(), node()];
    if (source !== target) pairs.add(source * nodes + target);
  }
  const list = [...pairs];
  return {
    names: Array.from({ length: nodes }, (_, each) => `gene${each}`),
    sources: Uint32Array.from(list, (pair) => Math.floor(pair / nodes)),
    targets: Uint32Array.from(list, (pair) => pair % nodes),
    signs: Int8Array.from(list, () => (draw() < 0.6 ? 1 : -1)),
  };
}

export function ours({ names, sources, targets, signs }: BenchNetwork): SignedGraph {
  return buildGraph(names, sources, targets, signs);
}

/** The form that graphology imports. */
export function serialized({ names, sources, targets, signs }: BenchNetwork) {
  const name = (node: number | undefined) => names[node ?? 0] ?? '';
  return {
    nodes: names.map((key) => ({ key })),
    edges: Array.from(sources, (source, arrow) => ({
      source: name(source),
      target: name(targets[arrow]),
      attributes: { sign: signs[arrow] },
    })),
  };
}

export function peerOf(network: BenchNetwork): Peer {
  const graph = new DirectedGraph();
  graph.import(serialized(network));
  return graph;
}

export function sifOf({ names, sources, targets, signs }: BenchNetwork): Uint8Array {
  const lines = Array.from(
    sources,
    (source, arrow) =>
      `${names[source]}\t${(signs[arrow] ?? 0) > 0 ? 'activates' : 'inhibits'}\t${names[targets[arrow] ?? 0]}\n`,
  );
  return new TextEncoder().encode(lines.join(''));
}

/** What a script does that reads the same file for graphology, with nothing checked. */
export function builtFrom(bytes: Uint8Array): Peer {
  const graph = new DirectedGraph();
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [source, effect, target] = line.split('\t');
    if (target === undefined) continue;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addEdge(source, target, { sign: effect === 'activates' ? 1 : -1 });
  }
  return graph;
}
