/**
 * Strongly connected components of the part of a graph on `members`, upstream first (Tarjan, without recursion).
 * `follow(v, i)` gives the i-th target of v, −1 for one that is cut or outside, undefined after the last.
 */
export function stronglyConnected(
  size: number,
  members: readonly number[],
  follow: (node: number, index: number) => number | undefined,
): number[][] {
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const next = new Int32Array(size);
  const open: number[] = [];
  const blocks: number[][] = [];
  let clock = 0;
  const enter = (v: number, trail: number[]) => {
    clock++;
    found[v] = clock;
    low[v] = clock;
    open.push(v);
    trail.push(v);
  };
  const close = (v: number) => {
    const block: number[] = [];
    for (let w = open.pop(); w !== undefined; w = open.pop()) {
      found[w] = CLOSED;
      block.push(w);
      if (w === v) break;
    }
    blocks.push(block);
  };
  for (const root of members) {
    if (found[root] !== 0) continue;
    const trail: number[] = [];
    enter(root, trail);
    for (let v = trail.at(-1); v !== undefined; v = trail.at(-1)) {
      const target = follow(v, next[v] as number);
      next[v] = (next[v] as number) + 1;
      if (target === undefined) {
        trail.pop();
        if (low[v] === found[v]) close(v);
        const below = trail.at(-1);
        if (below !== undefined && (low[v] as number) < (low[below] as number)) low[below] = low[v] as number;
      } else if (target >= 0 && found[target] === 0) enter(target, trail);
      else if (target >= 0 && (found[target] as number) < (low[v] as number)) low[v] = found[target] as number;
    }
  }
  return blocks.reverse();
}

/** Later than every node still open, so that a closed one never lowers another. */
const CLOSED = 0x7fffffff;
