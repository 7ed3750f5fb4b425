import fc from 'fast-check';
import { buildGraph, type SignedGraph } from '../../src/trace/signedGraph.ts';

export type Arrow = readonly [source: number, target: number, sign: 1 | -1 | 0];

export function graphOf(size: number, arrows: readonly Arrow[]): SignedGraph {
  return buildGraph(
    Array.from({ length: size }, (_, node) => `n${node}`),
    Uint32Array.from(arrows, ([source]) => source),
    Uint32Array.from(arrows, ([, target]) => target),
    Int8Array.from(arrows, ([, , sign]) => sign),
  );
}

export interface Small {
  size: number;
  arrows: Arrow[];
  graph: SignedGraph;
}

/** Signed graphs of 2 to 7 nodes, without self-loops, parallel arrows allowed; unknown signs are rarer. */
export const smallGraphs: fc.Arbitrary<Small> = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 });
  const sign = fc.constantFrom<(1 | -1 | 0)[]>(1, 1, 1, -1, -1, -1, 0);
  const arrow = fc.tuple(node, node, sign).filter(([source, target]) => source !== target);
  return fc.array(arrow, { maxLength: 16 }).map((arrows) => ({ size, arrows, graph: graphOf(size, arrows) }));
});

/** The oracle: every simple route from a node to another (or back to itself), as arrow numbers, by plain recursion. */
export function bruteRoutes(
  arrows: readonly Arrow[],
  from: number,
  to: number,
  blocked: readonly number[] = [],
): number[][] {
  const found: number[][] = [];
  const walk = (node: number, visited: Set<number>, taken: number[]) => {
    arrows.forEach(([source, target], arrow) => {
      if (source !== node || blocked.includes(target)) return;
      if (target === to) found.push([...taken, arrow]);
      else if (!visited.has(target)) walk(target, new Set([...visited, target]), [...taken, arrow]);
    });
  };
  walk(from, new Set([from]), []);
  return found;
}

export function signOfRoute(arrows: readonly Arrow[], route: readonly number[]): number {
  const sign = route.reduce((product, arrow) => product * (arrows[arrow]?.[2] ?? 0), 1);
  return sign === 0 ? 0 : sign;
}

/** The net effect of a list of signs, by the words of rule T4. */
export function bruteEffect(signs: readonly number[]): string {
  if (signs.length === 0) return 'unreached';
  if (signs.every((sign) => sign > 0)) return 'up';
  return signs.every((sign) => sign < 0) ? 'down' : 'ambiguous';
}

export const inOrder = (routes: readonly (readonly number[])[]) => routes.map((route) => route.join()).sort();
