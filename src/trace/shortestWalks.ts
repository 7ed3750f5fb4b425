import type { SignedGraph } from './signedGraph.ts';
import type { Changes } from './walkSigns.ts';

/** The states of a node in a signed walk: raised (0), lowered (1), changed with a sign that is not known (2). */
const states = [0, 1, 2] as const;

/** `after[state * 3 + sign + 1]`: the state behind an arrow. */
const after = Uint8Array.of(1, 2, 0, 0, 2, 1, 2, 2, 2);

/** The state whose sign is +1, -1 or 0. */
export function stateOf(sign: number): number {
  return sign > 0 ? 0 : sign < 0 ? 1 : 2;
}

/** Shortest signed walks. A pair of node and state is the number `node * 3 + state`. */
export interface Walks {
  /** The pair before a pair on its shortest walk; -1 at a start, -2 where no walk leads. */
  readonly before: Int32Array;
  /** The slot among the out arrows by which the walk came from there. */
  readonly slot: Uint32Array;
  /** How many arrows the search looked at. */
  readonly work: number;
}

/**
 * Breadth-first search over pairs of node and state, from the changes on. Enters no changed node and no node for which
 * `blocked` holds 1, does not go on behind `goal`, and stops when the pair `goal`, `goalState` is reached.
 */
export function shortestWalks(
  graph: SignedGraph,
  changes: Changes,
  { blocked, goal = -1, goalState = 0 }: { blocked?: Uint8Array; goal?: number; goalState?: number } = {},
): Walks {
  const { outStart, outTarget, outSign } = graph;
  const size = graph.names.length;
  const before = new Int32Array(size * 3).fill(-2);
  const [slots, queue] = [new Uint32Array(size * 3), new Uint32Array(size * 3)];
  let [tail, work] = [0, 0];
  for (const [node, sign] of changes) {
    queue[tail++] = node * 3 + stateOf(sign);
    for (const state of states) before[node * 3 + state] = -1;
  }
  const last = goal * 3 + goalState;
  for (let head = 0; head < tail; head++) {
    const pair = queue[head] as number;
    const node = Math.floor(pair / 3);
    if (node === goal) {
      if (pair === last) break;
      continue;
    }
    const base = (pair - node * 3) * 3 + 1;
    const end = outStart[node + 1] as number;
    work += end - (outStart[node] as number);
    for (let slot = outStart[node] as number; slot < end; slot++) {
      const target = outTarget[slot] as number;
      const next = target * 3 + (after[base + (outSign[slot] as number)] as number);
      if (before[next] !== -2 || blocked?.[target] === 1) continue;
      before[next] = pair;
      slots[next] = slot;
      queue[tail++] = next;
    }
  }
  return { before, slot: slots, work };
}

/** The walk to a pair as slots among the out arrows, from its start on; null when none leads there or it repeats a node. */
export function simpleWalkTo(walks: Walks, pair: number): number[] | null {
  if (walks.before[pair] === -2) return null;
  const slots: number[] = [];
  const seen = new Set<number>();
  for (let at = pair; ; at = walks.before[at] as number) {
    const node = Math.floor(at / 3);
    if (seen.has(node)) return null;
    seen.add(node);
    if ((walks.before[at] as number) === -1) return slots.reverse();
    slots.push(walks.slot[at] as number);
  }
}
