/** A graph of a traced picture by numbers: each link once, from source to target. */
export interface Links {
  /** Number of nodes; the signal starts at node 0. */
  count: number;
  links: readonly (readonly [source: number, target: number])[];
}

/**
 * The layer of every node: as many links from the start as the longest way there takes, when links that lead back to
 * where the signal has come from are left out ("longest path layering", with cycles broken by a depth-first search).
 */
export function layersOf({ count, links }: Links): { layers: number[]; back: boolean[] } {
  const out: number[][] = Array.from({ length: count }, () => []);
  for (const [link, [source]] of links.entries()) out[source]?.push(link);
  const back = links.map(() => false);
  const state = new Uint8Array(count);
  const finished: number[] = [];
  const visit = (node: number) => {
    state[node] = 1;
    for (const link of out[node] ?? []) {
      const target = links[link]?.[1] ?? 0;
      if (state[target] === 1) back[link] = true;
      else if (state[target] === 0) visit(target);
    }
    state[node] = 2;
    finished.push(node);
  };
  for (let node = 0; node < count; node++) if (state[node] === 0) visit(node);
  const layers = Array.from({ length: count }, () => 0);
  for (const node of finished.reverse())
    for (const link of out[node] ?? []) {
      const target = links[link]?.[1] ?? 0;
      if (back[link] !== true) layers[target] = Math.max(layers[target] ?? 0, (layers[node] ?? 0) + 1);
    }
  return { layers, back };
}
