import { type Budget, type Found, findRoute } from './findRoute.ts';
import { type Route, routeOfSlots } from './route.ts';
import { shortestWalks, simpleWalkTo, type Walks } from './shortestWalks.ts';
import type { SignedGraph } from './signedGraph.ts';
import { lowers, type NetEffect, netEffectOf, raises, unknown } from './signs.ts';
import { type Changes, walkSigns } from './walkSigns.ts';

/** Arrows that the proofs behind one answer may look at, unless told otherwise. */
export const searchBudget = 20_000_000;

/** The net effect along all routes between two entities, with a route to show for each sign. */
export interface EffectAlongRoutes {
  effect: NetEffect;
  /** False when a search for an opposing route ran out of its budget; `effect` is then that of the routes found (rule T6). */
  decided: boolean;
  /** A short route of each sign that there is, in the order raises, lowers, unknown: two or more oppose. */
  witnesses: Route[];
}

const signsOf = [
  [raises, 1],
  [lowers, -1],
  [unknown, 0],
] as const;

/**
 * The net effect at `to` of raising `from`, along all simple routes, whatever their length (rules T4 to T6). Exact unless
 * `decided` is false.
 */
export function netEffect(
  graph: SignedGraph,
  from: number,
  to: number,
  budget: Budget = { arrows: searchBudget },
): EffectAlongRoutes {
  if (from === to) return { effect: 'up', decided: true, witnesses: [] };
  const possible = walkSigns(graph, new Map([[from, 1]]))[to] ?? 0;
  const witnesses: Route[] = [];
  let [found, decided] = [0, true];
  for (const [set, sign] of signsOf) {
    if ((possible & set) === 0) continue;
    const route: Found = findRoute(graph, { from, to }, sign, budget);
    if (route === 'undecided') decided = false;
    else if (route !== 'none') {
      found |= set;
      witnesses.push(routeOfSlots(graph, from, route));
    }
  }
  const effect = netEffectOf(found);
  return { effect, decided: decided || effect === 'ambiguous', witnesses };
}

/** The signs of the simple routes among the shortest walks to a node: a first proof that costs next to nothing. */
function provenBy(walks: Walks, node: number): number {
  let proven = 0;
  for (const [state, [set]] of signsOf.entries()) if (simpleWalkTo(walks, node * 3 + state)) proven |= set;
  return proven;
}

/** The net effect at every node: `effects` by node number, and the nodes whose opposing routes could not be decided on. */
export interface EffectsAlongRoutes {
  effects: NetEffect[];
  /** Given as ambiguous, since it is not known whether an opposing route exists (rule T6). */
  undecided: number[];
}

/**
 * The net effect of one or several changes at every node. A changed node is held: it has the change it was given, and no
 * route leads through it (rule T7). Linear where the walks agree; elsewhere proofs, within one budget for all.
 */
export function effectsAlongRoutes(
  graph: SignedGraph,
  changes: Changes,
  budget: Budget = { arrows: searchBudget },
): EffectsAlongRoutes {
  const possible = walkSigns(graph, changes);
  const walks = shortestWalks(graph, changes);
  const held = new Uint8Array(graph.names.length);
  for (const node of changes.keys()) held[node] = 1;
  const undecided: number[] = [];
  const effects = Array.from(possible, (set, node): NetEffect => {
    const only = netEffectOf(set);
    if (only !== 'ambiguous' || set === unknown || held[node] === 1) return only;
    const proven = provenBy(walks, node);
    if (netEffectOf(proven) === 'ambiguous') return 'ambiguous';
    const proof = complete(graph, changes, node, { possible: set, proven, held, budget });
    if (proof === 'undecided') undecided.push(node);
    return proof === 'undecided' ? 'ambiguous' : netEffectOf(proof);
  });
  return { effects, undecided };
}

interface Open {
  possible: number;
  proven: number;
  held: Uint8Array;
  budget: Budget;
}

/** Looks for simple routes of the signs that walks have and no route was found for yet. */
function complete(
  graph: SignedGraph,
  changes: Changes,
  to: number,
  { possible, proven, held, budget }: Open,
): number | 'undecided' {
  let [signs, open] = [proven, false];
  for (const [set, sign] of signsOf) {
    if ((possible & ~signs & set) === 0) continue;
    for (const [from, change] of changes) {
      const found = findRoute(graph, { from, to }, sign * change, budget, held);
      if (found === 'undecided') open = true;
      else if (found !== 'none') {
        signs |= set;
        break;
      }
    }
    if (netEffectOf(signs) === 'ambiguous') return signs;
  }
  return open ? 'undecided' : signs;
}
