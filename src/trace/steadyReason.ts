import type { SignedGraph } from './signedGraph.ts';
import { signSetOf, timesSign } from './steadySigns.ts';
import type { SteadyResponse } from './steadyState.ts';
import { findPath } from './steadyWitness.ts';

/** Why an answer is `?`. Arrows by their numbers as given, paths and loops by node numbers, a loop's first node also last. */
export type SteadyReason =
  /** What comes in opposes: arrows that raise, that lower, and that bring either sign. */
  | { kind: 'sources'; up: number[]; down: number[]; either: number[] }
  /** Two paths within the component, one raising and one lowering. */
  | { kind: 'paths'; up: number[]; down: number[] }
  /** A path, and a positive loop off it: feedback through the path can hold the loop in check and turn the answer round. */
  | { kind: 'loop'; path: number[]; loop: number[] }
  /** Nothing as short as these was found. */
  | { kind: 'open' };

/** How many arrows each search for a path or loop may follow. */
const STEPS = 2000;

/** Why the answer at `node` is `?`; undefined where it is not. */
export function reasonAt(graph: SignedGraph, response: SteadyResponse, node: number): SteadyReason | undefined {
  const { signs, solvers } = response;
  if (signs[node] !== 3) return undefined;
  const solver = solvers.get(node);
  if (!solver) return { kind: 'sources', ...arriving(graph, response, node, () => true) };
  const { nodes } = solver.component;
  const inside = new Set(nodes);
  const inputs = nodes.map((v) => arriving(graph, response, v, (source) => !inside.has(source)));
  const unclear = inputs.find(({ up, down, either }) => either.length > 0 || (up.length > 0 && down.length > 0));
  if (unclear) return { kind: 'sources', ...unclear };
  const entries = inputs.flatMap(({ up, down }, from) => {
    if (up.length + down.length === 0) return [];
    return [{ from, input: up.length > 0 ? 1 : 2 }];
  });
  const to = nodes.indexOf(node);
  const route = (wanted: number): number[] | undefined => {
    for (const { from, input } of entries) {
      if (from === to && input === wanted) return [to];
      const path =
        from === to ? undefined : findPath(solver.component, from, to, timesSign(input, wanted), () => false, STEPS);
      if (path) return path;
    }
    return undefined;
  };
  const inGraph = (path: readonly number[]) => path.map((v) => nodes[v] as number);
  const [up, down] = [route(1), route(2)];
  if (up && down) return { kind: 'paths', up: inGraph(up), down: inGraph(down) };
  const path = up ?? down ?? [];
  for (const v of nodes.keys()) {
    if (path.includes(v)) continue;
    const loop = findPath(solver.component, v, v, 1, (w) => path.includes(w), STEPS);
    if (loop) return { kind: 'loop', path: inGraph(path), loop: inGraph(loop) };
  }
  return { kind: 'open' };
}

/** The arrows into a node from the sources allowed, by what they bring. */
function arriving(
  { inStart, inSource, inSign, inArrow }: SignedGraph,
  { signs }: SteadyResponse,
  node: number,
  allowed: (source: number) => boolean,
) {
  const by: Record<1 | 2 | 3, number[]> = { 1: [], 2: [], 3: [] };
  for (let at = inStart[node] as number; at < (inStart[node + 1] as number); at++) {
    const source = inSource[at] as number;
    if (source === node || !allowed(source)) continue;
    const brought = timesSign(signSetOf(inSign[at] as number), signs[source] as number);
    if (brought !== 0) by[brought].push(inArrow[at] as number);
  }
  return { up: by[1], down: by[2], either: by[3] };
}
