import { shortestWalks, simpleWalkTo, stateOf } from './shortestWalks.ts';
import type { SignedGraph } from './signedGraph.ts';

/** What a search may still spend, in arrows looked at. Shared by searches that belong to one answer. */
export interface Budget {
  arrows: number;
}

/** The slots (among the out arrows) of a route found, `none` when there is proof that none exists, or neither in the budget. */
export type Found = readonly number[] | 'none' | 'undecided';

/**
 * Finds a simple route from one node to another whose sign is the one asked for (+1, -1, or 0 for a route over an arrow
 * of unknown sign). Whether a simple route of a given sign exists is NP-complete in directed graphs with cycles (LaPaugh and
 * Papadimitriou 1984, even paths), so this searches by depth with a proof of hope: where no signed walk avoids the route
 * so far, it turns back; where the shortest such walk is simple, it is done. In practice that is the first or second look.
 * Nodes for which `blocked` holds 1 are not entered.
 */
export function findRoute(
  graph: SignedGraph,
  ends: { from: number; to: number },
  sign: number,
  budget: Budget,
  blocked: Uint8Array = new Uint8Array(graph.names.length),
): Found {
  const goal = ends.to;
  const pair = goal * 3 + stateOf(sign);
  const taken: number[] = [];

  function search(node: number, running: number): Found {
    if (budget.arrows <= 0) return 'undecided';
    // With an unknown sign behind it a route stays unknown: from there on any walk will do.
    const asked = running === 0 ? goal * 3 : pair;
    const start = new Map([[node, running < 0 ? (-1 as const) : (1 as const)]]);
    const walks = shortestWalks(graph, start, { blocked, goal, goalState: asked - goal * 3 });
    // The arrays of a search cost something too, in a large network more than its arrows.
    budget.arrows -= walks.work + graph.names.length / 4 + 1;
    if (running === 0 ? !reached(walks.before) : walks.before[asked] === -2) return 'none';
    for (const state of running === 0 ? [0, 1, 2] : [asked - goal * 3]) {
      const rest = simpleWalkTo(walks, goal * 3 + state);
      if (rest) return [...taken, ...rest];
    }
    return branch(node, running);
  }

  const reached = (before: Int32Array) => [0, 1, 2].some((state) => before[goal * 3 + state] !== -2);

  function branch(node: number, running: number): Found {
    let undecided = false;
    blocked[node] = 1;
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++) {
      const target = graph.outTarget[slot] as number;
      // A route that would end here has been seen by the walk already; routes do not go on behind their goal.
      if (blocked[target] === 1 || target === goal) continue;
      taken.push(slot);
      const found = search(target, running * (graph.outSign[slot] as number));
      taken.pop();
      if (typeof found !== 'string') return release(node, found);
      if (found === 'undecided') undecided = true;
      if (budget.arrows <= 0) break;
    }
    return release(node, undecided || budget.arrows <= 0 ? 'undecided' : 'none');
  }

  function release(node: number, found: Found): Found {
    blocked[node] = 0;
    return found;
  }

  const kept = blocked[ends.from] ?? 0;
  const found = search(ends.from, 1);
  blocked[ends.from] = kept;
  return found;
}
