import { type Distances, distancesFrom, reversed, unreached } from './distance.ts';
import type { SignedGraph } from './signedGraph.ts';

/** Walk lengths that a mask can tell apart; behind them a mask says nothing. */
const maskBits = 30;

/**
 * The part of a graph in which the routes of one question run, small for the search: only nodes on a walk from start to goal
 * within the length asked for, renumbered.
 */
export interface RouteField {
  /** Number in the graph, by number here. The start is 0. */
  node: Uint32Array;
  start: Uint32Array;
  target: Uint32Array;
  sign: Int8Array;
  arrow: Uint32Array;
  /** By node: bit k is set when a walk of just k arrows leads to the goal. All bits when every node is a goal. */
  hope: Uint32Array;
  /** The goal's number here, -1 when every node is one, -2 when it cannot be reached. */
  goal: number;
  /** How many nodes were looked at to lay it out. */
  work: number;
}

/** The two searches of a field that is no longer needed: their arrays serve the next one. */
export interface FieldScratch {
  away?: Distances;
  back?: Distances;
}

export interface FieldQuestion {
  from: number;
  /** Null: everywhere. The same as `from`: loops. */
  to: number | null;
  maxLength: number;
  /** Nodes for which this holds 1 are not entered. */
  blocked?: Uint8Array;
}

/** The nodes on walks of at most `maxLength` arrows from start to goal, the start first. */
function nodesBetween(graph: SignedGraph, question: FieldQuestion, scratch: FieldScratch): number[] {
  const { from, to, maxLength: furthest, blocked } = question;
  const bounds = { furthest, ...(blocked && { blocked }) };
  const away = distancesFrom(graph, from, { ...bounds, ...(scratch.away && { reuse: scratch.away }) });
  scratch.away = away;
  if (to === null) return [...away.reached];
  const back = distancesFrom(reversed(graph), to, { ...bounds, ...(scratch.back && { reuse: scratch.back }) });
  scratch.back = back;
  const nodes = [from];
  const [one, other] = away.reached.length < back.reached.length ? [away, back] : [back, away];
  for (const node of one.reached) {
    const rest = other.distance[node] as number;
    if (node !== from && rest !== unreached && (one.distance[node] as number) + rest <= furthest) nodes.push(node);
  }
  return nodes;
}

function actsOnItself(graph: SignedGraph, node: number): boolean {
  return graph.outTarget.subarray(graph.outStart[node], graph.outStart[node + 1]).includes(node);
}

/** The field of a node through which no loop leads: most of them, where loops are sought through every node. */
const noField: RouteField = {
  node: new Uint32Array(1),
  start: new Uint32Array(2),
  target: new Uint32Array(0),
  sign: new Int8Array(0),
  arrow: new Uint32Array(0),
  hope: new Uint32Array(1),
  goal: -2,
  work: 0,
};

/** Lays out the field of a question. Its cost is that of two searches and of what lies between. */
export function routeField(graph: SignedGraph, question: FieldQuestion, scratch: FieldScratch = {}): RouteField {
  const { from, to, maxLength } = question;
  const nodes = nodesBetween(graph, question, scratch);
  const work = (scratch.away?.reached.length ?? 0) + (scratch.back?.reached.length ?? 0);
  if (to === from && nodes.length === 1 && !actsOnItself(graph, from)) return { ...noField, work };
  const here = new Map(nodes.map((node, number) => [node, number]));
  const goal = to === null ? -1 : to === from ? 0 : (here.get(to) ?? -2);
  const rows = nodes.map((node, number) => {
    const slots: number[] = [];
    if (number === goal && to !== from) return slots;
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++) {
      const target = here.get(graph.outTarget[slot] as number);
      if (target !== undefined && (target !== 0 || goal === 0)) slots.push(slot);
    }
    return slots;
  });
  const hope = hopes(graph, { nodes, rows, here, goal, maxLength });
  const slots = rows.flat();
  const start = new Uint32Array(nodes.length + 1);
  for (const [number, row] of rows.entries()) start[number + 1] = (start[number] as number) + row.length;
  return {
    node: Uint32Array.from(nodes),
    start,
    target: Uint32Array.from(slots, (slot) => here.get(graph.outTarget[slot] as number) ?? 0),
    sign: Int8Array.from(slots, (slot) => graph.outSign[slot] as number),
    arrow: Uint32Array.from(slots, (slot) => graph.outArrow[slot] as number),
    hope,
    goal,
    work,
  };
}

interface Rows {
  nodes: readonly number[];
  rows: readonly number[][];
  here: ReadonlyMap<number, number>;
  goal: number;
  maxLength: number;
}

/** The lengths of walks to the goal, by node, as masks: grown from the goal until nothing changes. */
function hopes(graph: SignedGraph, { nodes, rows, here, goal, maxLength }: Rows): Uint32Array {
  const hope = new Uint32Array(nodes.length).fill(goal === -1 ? 0xffffffff : 0);
  if (goal < 0) return hope;
  const beyond = maxLength < maskBits ? (2 << maxLength) - 1 : 0x7fffffff;
  hope[goal] = 1;
  const targets = rows.map((slots) =>
    Uint32Array.from(slots, (slot) => here.get(graph.outTarget[slot] as number) ?? 0),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (let node = nodes.length - 1; node >= 0; node--) {
      if (node === goal) continue;
      let mask = 0;
      for (const target of targets[node] ?? []) mask |= (hope[target] as number) << 1;
      mask &= beyond;
      if (mask === hope[node]) continue;
      hope[node] = mask;
      grown = true;
    }
  }
  return hope;
}
