import type { Route } from './route.ts';
import { routeField } from './routeField.ts';
import { RouteSearch } from './routeSearch.ts';
import { routeAt, routeTable } from './routeTable.ts';
import type { SignedGraph } from './signedGraph.ts';

/** How far routes are followed and how many are given. Whatever a limit cuts off is said (rule T3). */
export interface RouteLimits {
  /** Longest route, in arrows. */
  maxLength: number;
  /** How many routes are given. */
  maxRoutes: number;
  /** How many arrows may be looked at, after the last route given, to count those that are not. */
  countBudget: number;
  /** Told now and then how far the search is. */
  tell?: (progress: RoutesProgress) => void;
}

/** How far a search for routes is. */
export interface RoutesProgress {
  /** Routes found so far, of those that may be given. */
  routes: number;
  mostRoutes: number;
  /** The share of the search that is done at least: of its limits on routes, or of what it may look at. 0 to 1. */
  share: number;
}

export const defaultLimits: RouteLimits = { maxLength: 12, maxRoutes: 1000, countBudget: 3_000_000 };

/** Routes that one search may hold before they are taken length by length. */
const mostAtOnce = 20_000;

/** A number of routes: exact, or at least that many. */
export interface Count {
  atLeast: number;
  exact: boolean;
}

/** Routes by sign. */
export interface Tally {
  raising: number;
  lowering: number;
  unknown: number;
}

/** What stands at the end of a stream of routes. */
export interface RoutesEnd {
  given: number;
  /** All routes within the length that were given or counted, by sign. */
  tally: Tally;
  /** Routes within the length that were not given. */
  more: Count;
  /** Routes longer than the limit. */
  longer: Count;
}

export interface RoutesQuestion {
  from: number;
  /** Null: to every node. The same as `from`: the loops through it. */
  to: number | null;
  /** Nodes for which this holds 1 are not entered. */
  blocked?: Uint8Array;
}

export function addToTally(tally: Tally, sign: number): void {
  if (sign > 0) tally.raising++;
  else if (sign < 0) tally.lowering++;
  else tally.unknown++;
}

/** What shares of a trace its parts are taken to be: counting what is not given, and what is longer, each up to here. */
const shares = { found: 0.4, counted: 0.6, longer: 0.8 };
/** Arrows looked at between two tellings of how far a search is. */
const tellEvery = 50_000;

type Tell = (routes: number, share: number) => void;

/** Says how far a search is to whoever wants to know. */
function teller({ maxRoutes, tell }: RouteLimits): Tell {
  return (routes, share) => tell?.({ routes: Math.min(routes, maxRoutes), mostRoutes: maxRoutes, share });
}

/** The next route, however much is looked at for it, telling on the way; false when there is none, or none before `limit`. */
function nextOf(search: RouteSearch, limit: number, tell: () => void): boolean {
  for (;;) {
    if (search.next(Math.min(limit, search.work + tellEvery))) return true;
    if (!search.isStopped || search.work > limit) return false;
    tell();
  }
}

/** Counts on from where a search stands, up to `length`; false when the budget ended first. */
function countOn(
  search: RouteSearch,
  lengths: { at: number; to: number },
  budget: number,
  { each, tell }: { each: () => void; tell: (share: number) => void },
): boolean {
  const [began, limit] = [search.work, search.work + budget];
  for (let length = lengths.at; length <= lengths.to; length++) {
    if (length > lengths.at) search.begin(length);
    while (nextOf(search, limit, () => tell((search.work - began) / budget))) each();
    if (search.isStopped) return false;
  }
  return true;
}

function countLonger(graph: SignedGraph, question: RoutesQuestion, limits: RouteLimits, given: number): Count {
  const longest = graph.names.length;
  // Without a budget nothing is looked for, and nothing is claimed.
  if (limits.countBudget <= 0) return { atLeast: 0, exact: limits.maxLength >= longest };
  const field = routeField(graph, { ...question, maxLength: longest });
  const end = Math.min(longest, field.node.length);
  if (limits.maxLength >= end) return { atLeast: 0, exact: true };
  const search = new RouteSearch(field, end);
  search.begin(limits.maxLength + 1);
  const longer = { atLeast: 0, exact: true };
  const tell = teller(limits);
  longer.exact = countOn(search, { at: limits.maxLength + 1, to: end }, limits.countBudget, {
    each: () => longer.atLeast++,
    tell: (share) => tell(given, shares.counted + share * (shares.longer - shares.counted)),
  });
  return longer;
}

function emptyEnd(): RoutesEnd {
  return {
    given: 0,
    tally: { raising: 0, lowering: 0, unknown: 0 },
    more: { atLeast: 0, exact: true },
    longer: { atLeast: 0, exact: true },
  };
}

/** Routes one by one, one length after the other: for when there are far more than are asked for. */
function* byLength(graph: SignedGraph, question: RoutesQuestion, limits: RouteLimits): Generator<Route, RoutesEnd> {
  const field = routeField(graph, { ...question, maxLength: limits.maxLength });
  const longest = Math.min(limits.maxLength, field.node.length);
  const search = new RouteSearch(field, longest);
  const end = emptyEnd();
  const tell = teller(limits);
  const found = () => tell(end.given, (shares.found * end.given) / limits.maxRoutes);
  let length = 1;
  for (; length <= longest; length++) {
    search.begin(length);
    while (end.given < limits.maxRoutes && nextOf(search, Number.POSITIVE_INFINITY, found)) {
      end.given++;
      addToTally(end.tally, search.sign);
      yield search.route();
    }
    if (end.given >= limits.maxRoutes) break;
  }
  if (length <= longest)
    end.more.exact = countOn(search, { at: length, to: longest }, limits.countBudget, {
      each: () => {
        end.more.atLeast++;
        addToTally(end.tally, search.sign);
      },
      tell: (share) => tell(end.given, shares.found + share * (shares.counted - shares.found)),
    });
  end.longer = countLonger(graph, question, limits, end.given);
  return end;
}

/** All routes by one search, as long as it takes no more than counting may; null where it does. */
function atOnce(graph: SignedGraph, question: RoutesQuestion, limits: RouteLimits): Listed | null {
  const { from, to, blocked } = question;
  if (to === null) return null;
  const { maxLength, maxRoutes, countBudget } = limits;
  const bounds =
    maxRoutes === Number.POSITIVE_INFINITY ? {} : { routes: Math.max(mostAtOnce, maxRoutes), work: countBudget };
  const table = routeTable(graph, { from, to, maxLength, ...(blocked && { blocked }) }, bounds);
  if (table === null) return null;
  const end = emptyEnd();
  end.given = Math.min(table.size, maxRoutes);
  end.more.atLeast = table.size - end.given;
  for (let route = 0; route < table.size; route++) addToTally(end.tally, table.signs[route] as number);
  const list = new Array<Route>(end.given);
  for (let at = 0; at < list.length; at++) list[at] = routeAt(graph, table, at);
  teller(limits)(end.given, shares.counted);
  end.longer = countLonger(graph, question, limits, end.given);
  return { routes: list, end };
}

interface Listed {
  routes: Route[];
  end: RoutesEnd;
}

/**
 * All simple routes of a question, shortest first; of the same length in the order of the arrows (rules T1 to T3). The end
 * says what the limits cut off, counted as far as the budget goes.
 */
export function listRoutes(graph: SignedGraph, question: RoutesQuestion, limits: RouteLimits = defaultLimits): Listed {
  const whole = atOnce(graph, question, limits);
  if (whole) return whole;
  const stream = byLength(graph, question, limits);
  const list: Route[] = [];
  for (let step = stream.next(); ; step = stream.next()) {
    if (step.done) return { routes: list, end: step.value };
    list.push(step.value);
  }
}
