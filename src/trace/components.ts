import type { SignedGraph } from './signedGraph.ts';

/** Strongly connected components: `component[node]` is a component's number, `size[component]` how many nodes it has. */
export interface Components {
  /** Numbered against the arrows: an arrow between two components leads to the lower number. */
  component: Uint32Array;
  size: Uint32Array;
  count: number;
}

/**
 * Tarjan's algorithm (1972) in Pearce's form (2016: one array for index and low link), with a stack of its own instead of
 * recursion, so that a chain of any length is no trouble. Linear.
 */
// One loop, kept in one piece: its state is one stack frame.
// eslint-disable-next-line max-lines-per-function
export function componentsOf(graph: SignedGraph): Components {
  const { outStart, outTarget } = graph;
  const nodes = graph.names.length;
  // While a node is open: its index from 1. Once its component is closed: `nodes + 1 + number`.
  const index = new Uint32Array(nodes);
  const [cursor, isRoot] = [outStart.slice(0, nodes), new Uint8Array(nodes).fill(1)];
  const [path, open] = [new Uint32Array(nodes), new Uint32Array(nodes)];
  const size = new Uint32Array(nodes);
  const closed = nodes + 1;
  let [next, count, opened] = [1, 0, 0];
  for (let start = 0; start < nodes; start++) {
    if (index[start] !== 0) continue;
    let depth = 0;
    path[0] = start;
    index[start] = next++;
    while (depth >= 0) {
      const node = path[depth] as number;
      const end = outStart[node + 1] as number;
      let slot = cursor[node] as number;
      let low = index[node] as number;
      let entered = false;
      for (; slot < end; slot++) {
        const target = outTarget[slot] as number;
        const known = index[target] as number;
        if (known === 0) {
          // The arrow is looked at again when the target is done, for its low link.
          path[++depth] = target;
          index[target] = next++;
          entered = true;
          break;
        }
        if (known < low) {
          low = known;
          isRoot[node] = 0;
        }
      }
      cursor[node] = slot;
      index[node] = low;
      if (entered) continue;
      depth--;
      if (isRoot[node] === 0) {
        open[opened++] = node;
        continue;
      }
      let members = 1;
      while (opened > 0 && (index[open[opened - 1] as number] as number) >= low) {
        index[open[--opened] as number] = closed + count;
        members++;
      }
      index[node] = closed + count;
      size[count++] = members;
    }
  }
  const component = index.map((each) => each - closed);
  return { component, size: size.slice(0, count), count };
}
