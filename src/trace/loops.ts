import { componentsOf } from './components.ts';
import type { Route } from './route.ts';
import { type FieldScratch, routeField } from './routeField.ts';
import { RouteSearch } from './routeSearch.ts';
import { addToTally, type Count, defaultLimits, type RouteLimits, type Tally } from './routes.ts';
import type { SignedGraph } from './signedGraph.ts';

/** What stands at the end of a stream of loops. */
export interface LoopsEnd {
  given: number;
  tally: Tally;
  /** Loops within the length that were not given. */
  more: Count;
  /** True when the length limit may have cut off loops. */
  longerMayExist: boolean;
}

/** Nodes that lie on some loop: those of components of two or more, and those that act on themselves. */
function onLoops(graph: SignedGraph): Uint8Array {
  const { component, size } = componentsOf(graph);
  const on = new Uint8Array(graph.names.length);
  for (let node = 0; node < on.length; node++) {
    on[node] = (size[component[node] as number] as number) > 1 ? 1 : 0;
    for (let slot = graph.outStart[node] as number; slot < (graph.outStart[node + 1] as number); slot++)
      if (graph.outTarget[slot] === node) on[node] = 1;
  }
  return on;
}

/**
 * Feedback loops, shortest first, each once: all of them, or those through at least one of the nodes `through`
 * (rules T8 to T10). A loop is a route whose last node is its first; a positive one reinforces, a negative one balances.
 * Each loop is found from the first of its nodes in the order of `through`, with the nodes before that one out of bounds.
 */
export function* loops(
  graph: SignedGraph,
  through: readonly number[] | null = null,
  limits: RouteLimits = defaultLimits,
): Generator<Route, LoopsEnd> {
  const on = onLoops(graph);
  const anchors = (through ?? Array.from(graph.names.keys())).filter((node) => on[node] === 1);
  const longest = Math.min(
    limits.maxLength,
    on.reduce((sum, each) => sum + each, 0),
  );
  const end: LoopsEnd = {
    given: 0,
    tally: { raising: 0, lowering: 0, unknown: 0 },
    more: { atLeast: 0, exact: true },
    longerMayExist: false,
  };
  const scratch: FieldScratch = {};
  let counted = 0;
  for (let length = 1; length <= longest; length++) {
    // Off the loops no loop leads; the anchors before the present one are shut as we go.
    const blocked = on.map((each) => 1 - each);
    for (const anchor of anchors) {
      const field = routeField(graph, { from: anchor, to: anchor, maxLength: length, blocked }, scratch);
      const search = new RouteSearch(field, length);
      search.begin(length);
      const allowed = () => (end.given < limits.maxRoutes ? Number.POSITIVE_INFINITY : limits.countBudget - counted);
      while (search.next(allowed())) {
        addToTally(end.tally, search.sign);
        if (end.given < limits.maxRoutes) {
          end.given++;
          yield search.route();
        } else end.more.atLeast++;
      }
      if (end.given >= limits.maxRoutes) counted += search.work + field.work;
      if (search.isStopped || counted > limits.countBudget) {
        end.more.exact = false;
        end.longerMayExist = true;
        return end;
      }
      blocked[anchor] = 1;
    }
  }
  end.longerMayExist = anchors.length > 0 && longest === limits.maxLength;
  return end;
}
