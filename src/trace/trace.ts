import { netEffect } from './netEffect.ts';
import type { Route } from './route.ts';
import { defaultLimits, listRoutes, type RouteLimits, type RoutesEnd, type Tally } from './routes.ts';
import type { SignedGraph } from './signedGraph.ts';
import { lowers, type NetEffect, netEffectOf, raises, unknown } from './signs.ts';

export interface TraceQuestion {
  from: number;
  to: number;
  /** Which way `from` changes: +1 up, -1 down. */
  change: 1 | -1;
}

/** The answer to: what happens to `to` when `from` changes, along the routes. */
export interface Trace extends TraceQuestion {
  /** At `to`, for the change that was asked about. */
  effect: NetEffect;
  /** False: no opposing route was found, but the search for one ended at its budget (rule T6). */
  decided: boolean;
  /** A short route of each sign that there is; where there are several, they oppose. */
  witnesses: Route[];
  /** Shortest first, as far as the limits go. Their signs are their own: multiply by `change`. */
  routes: Route[];
  end: RoutesEnd;
}

/** The same effect for the opposite change. */
export function turned(effect: NetEffect, change: 1 | -1): NetEffect {
  if (change > 0) return effect;
  return effect === 'up' ? 'down' : effect === 'down' ? 'up' : effect;
}

function effectOfTally({ raising, lowering, unknown: open }: Tally): NetEffect {
  return netEffectOf((raising > 0 ? raises : 0) | (lowering > 0 ? lowers : 0) | (open > 0 ? unknown : 0));
}

/** Traces one change to one entity: net effect over routes of any length, and the routes within the limits. */
export function traceBetween(
  graph: SignedGraph,
  { from, to, change }: TraceQuestion,
  limits: RouteLimits = defaultLimits,
): Trace {
  const { routes, end } = listRoutes(graph, { from, to }, limits);
  const net = netEffect(graph, from, to);
  const whole = end.more.exact && end.longer.exact && end.longer.atLeast === 0;
  const effect = !net.decided && whole ? effectOfTally(end.tally) : net.effect;
  return {
    from,
    to,
    change,
    effect: turned(effect, change),
    decided: net.decided || whole,
    witnesses: net.witnesses,
    routes,
    end,
  };
}
