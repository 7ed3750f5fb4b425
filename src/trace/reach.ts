import { distancesFrom, reversed } from './distance.ts';
import type { Budget } from './findRoute.ts';
import { effectsAlongRoutes, searchBudget } from './netEffect.ts';
import type { SignedGraph } from './signedGraph.ts';
import type { NetEffect } from './signs.ts';

/** A node up- or downstream: how far, in arrows, and the net effect along the routes between. */
export interface Reached {
  node: number;
  distance: number;
  effect: NetEffect;
  /** False when an opposing route could be neither found nor ruled out (rule T6). */
  decided: boolean;
}

/** All nodes that a node acts on, directly or over others, nearest first (rule T11); the node itself is left out. */
export function downstream(graph: SignedGraph, node: number, budget: Budget = { arrows: searchBudget }): Reached[] {
  const { distance, reached } = distancesFrom(graph, node);
  const { effects, undecided } = effectsAlongRoutes(graph, new Map([[node, 1]]), budget);
  const open = new Set(undecided);
  return Array.from(reached.subarray(1), (each) => ({
    node: each,
    distance: distance[each] ?? 0,
    effect: effects[each] ?? 'unreached',
    decided: !open.has(each),
  }));
}

/** All nodes that act on a node, nearest first: downstream with every arrow turned round. */
export function upstream(graph: SignedGraph, node: number, budget?: Budget): Reached[] {
  return downstream(reversed(graph), node, budget);
}
