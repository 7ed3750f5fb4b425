import { distancesFrom, reversed, unreached } from './distance.ts';
import { FlowNetwork, uncuttable } from './maxFlow.ts';
import type { SignedGraph } from './signedGraph.ts';

/** The smallest sets whose removal cuts every route. */
export interface Cuts {
  /** How many have to go; null when nothing of this kind can cut the two apart (a direct arrow stands between them). */
  size: number | null;
  /** Node numbers, or arrow numbers, ascending. Empty sets do not occur: without a route there is nothing to cut. */
  sets: number[][];
  /** False when there are more sets of this size than were asked for (rule T13). */
  complete: boolean;
}

interface Question {
  graph: SignedGraph;
  from: number;
  to: number;
  kind: 'nodes' | 'arrows';
  /** Nodes on some walk between the two. */
  between: Uint8Array;
}

/** What a step of the enumeration has settled: items that belong to the cut, and items that do not. */
interface Settled {
  inside: ReadonlySet<number>;
  outside: ReadonlySet<number>;
}

/**
 * One smallest cut under what is settled: Menger's theorem by greatest flow, a node being an arc of its own. Null when it
 * would take more than `limit` items.
 */
function smallest(question: Question, { inside, outside }: Settled, limit: number): number[] | null {
  const { graph, from, to, kind, between } = question;
  const network = new FlowNetwork(graph.names.length * 2);
  const items: [item: number, tail: number, head: number, arc: number][] = [];
  const capacity = (item: number) => (inside.has(item) ? 0 : outside.has(item) ? uncuttable : 1);
  for (let node = 0; node < graph.names.length; node++) {
    if (between[node] === 0) continue;
    const [into, out] = [node * 2, node * 2 + 1];
    const cuttable = kind === 'nodes' && node !== from && node !== to;
    const arc = network.add(into, out, cuttable ? capacity(node) : uncuttable);
    if (cuttable) items.push([node, into, out, arc]);
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++) {
      const target = graph.outTarget[slot] as number;
      if (between[target] === 0) continue;
      const arrow = graph.outArrow[slot] as number;
      const way = network.add(out, target * 2, kind === 'arrows' ? capacity(arrow) : uncuttable);
      if (kind === 'arrows') items.push([arrow, out, target * 2, way]);
    }
  }
  const { flow, side } = network.maxFlow(from * 2 + 1, to * 2, limit);
  if (flow > limit) return null;
  return items
    .filter(([item, tail, head]) => side[tail] === true && side[head] === false && !inside.has(item))
    .map(([item]) => item);
}

function nodesBetween(graph: SignedGraph, from: number, to: number): Uint8Array {
  const [away, back] = [distancesFrom(graph, from), distancesFrom(reversed(graph), to)];
  return Uint8Array.from(away.distance, (each, node) =>
    each !== unreached && back.distance[node] !== unreached ? 1 : 0,
  );
}

/**
 * The smallest sets of nodes (neither end among them) or arrows whose removal cuts every route between two different nodes:
 * one by greatest flow, the others by settling, item by item, what belongs to a cut and what does not (Lawler's scheme,
 * 1972), so that each is found once and none is missed. At most `maxSets` are given.
 */
export function minimumCuts(
  graph: SignedGraph,
  ends: { from: number; to: number },
  kind: 'nodes' | 'arrows',
  maxSets = 100,
): Cuts {
  const between = nodesBetween(graph, ends.from, ends.to);
  if (between[ends.to] === 0) return { size: 0, sets: [], complete: true };
  const question: Question = { graph, ...ends, kind, between };
  const first = smallest(question, { inside: new Set(), outside: new Set() }, uncuttable - 1);
  if (first === null) return { size: null, sets: [], complete: true };
  const sets: number[][] = [];
  const waiting: { settled: Settled; rest: number[] }[] = [
    { settled: { inside: new Set(), outside: new Set() }, rest: first },
  ];
  for (let at = 0; at < waiting.length && sets.length < maxSets; at++) {
    const { settled, rest } = waiting[at] as (typeof waiting)[number];
    sets.push([...settled.inside, ...rest].sort((a, b) => a - b));
    for (const [position, item] of rest.entries()) {
      const inside = new Set([...settled.inside, ...rest.slice(0, position)]);
      const outside = new Set([...settled.outside, item]);
      const other = smallest(question, { inside, outside }, first.length - inside.size);
      if (other !== null) waiting.push({ settled: { inside, outside }, rest: other });
    }
  }
  return { size: first.length, sets, complete: waiting.length <= sets.length };
}
