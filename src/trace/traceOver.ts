import type { NamedGraph } from './namedGraph.ts';
import type { Route } from './route.ts';
import { addToTally, listRoutes, type RouteLimits, type Tally } from './routes.ts';
import { lowers, netEffectOf, raises, unknown } from './signs.ts';
import { type Trace, type TraceQuestion, turned } from './trace.ts';

/** How many routes are looked through for those that take an arrow. */
const mostLookedThrough = 20_000;

/**
 * A trace over those routes alone that take one interaction. They are picked from the routes within the limit on length;
 * where that is not all of them, the net effect is not decided (rule T16).
 */
export function traceOver(
  network: NamedGraph,
  { from, to, change }: TraceQuestion,
  interaction: string,
  limits: RouteLimits,
): Trace {
  const { routes, end } = listRoutes(network.graph, { from, to }, { ...limits, maxRoutes: mostLookedThrough });
  const taking = routes.filter(({ arrows }) => arrows.some((arrow) => network.interaction(arrow)?.id === interaction));
  const tally: Tally = { raising: 0, lowering: 0, unknown: 0 };
  for (const { sign } of taking) addToTally(tally, sign);
  const signs = (tally.raising && raises) | (tally.lowering && lowers) | (tally.unknown && unknown);
  const complete = end.more.atLeast === 0 && end.more.exact;
  const first = (sign: number): Route[] => taking.filter((route) => route.sign === sign).slice(0, 1);
  return {
    from,
    to,
    change,
    effect: turned(netEffectOf(signs), change),
    decided: complete && end.longer.atLeast === 0 && end.longer.exact,
    witnesses: [1, -1, 0].flatMap(first),
    routes: taking.slice(0, limits.maxRoutes),
    end: {
      given: Math.min(taking.length, limits.maxRoutes),
      tally,
      more: { atLeast: Math.max(0, taking.length - limits.maxRoutes), exact: complete },
      // Whether any of the longer routes takes the arrow is not looked for.
      longer: { atLeast: 0, exact: end.longer.exact && end.longer.atLeast === 0 },
    },
  };
}
