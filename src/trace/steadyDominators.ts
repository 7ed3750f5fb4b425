import type { Component } from './steadyComponent.ts';

/**
 * For each node the last node before it that no path from `root` can avoid (Cooper, Harvey and Kennedy's iteration over
 * reverse postorder); the root's is itself. Every node can be reached from the root.
 */
export function dominators(component: Component, root: number): Int32Array {
  const order = postorder(component, root);
  const rank = new Int32Array(component.size);
  order.forEach((v, i) => {
    rank[v] = i;
  });
  const above = new Int32Array(component.size).fill(-1);
  above[root] = root;
  const meet = (a: number, b: number): number => {
    let [left, right] = [a, b];
    while (left !== right) {
      while ((rank[left] as number) < (rank[right] as number)) left = above[left] as number;
      while ((rank[right] as number) < (rank[left] as number)) right = above[right] as number;
    }
    return left;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = order.length - 2; i >= 0; i--) {
      const v = order[i] as number;
      const known = (component.into[v] as readonly number[]).filter((w) => above[w] !== -1);
      const next = known.reduce(meet);
      if (above[v] === next) continue;
      above[v] = next;
      changed = true;
    }
  }
  return above;
}

function postorder({ size, out }: Component, root: number): number[] {
  const next = new Int32Array(size);
  const seen = new Uint8Array(size);
  const order: number[] = [];
  const trail = [root];
  seen[root] = 1;
  for (let v = trail.at(-1); v !== undefined; v = trail.at(-1)) {
    const target = out[v]?.[next[v] as number];
    next[v] = (next[v] as number) + 1;
    if (target === undefined) {
      order.push(v);
      trail.pop();
    } else if (seen[target] === 0) {
      seen[target] = 1;
      trail.push(target);
    }
  }
  return order;
}
