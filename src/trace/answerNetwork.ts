import type { Direction } from '../model/vocabulary.ts';
import { answeredRoute } from './answeredRoute.ts';
import { signOfChange } from './ask.ts';
import { decidersOf } from './deciders.ts';
import { named } from './namedGraph.ts';
import type { Route } from './route.ts';
import { defaultLimits, type RoutesProgress } from './routes.ts';
import type { SignedGraph } from './signedGraph.ts';
import type { NetEffect } from './signs.ts';
import { traceBetween } from './trace.ts';
import { countSentences, deciderSentences, headline } from './words.ts';

/** A route of a network that carries no evidence, by names. */
export interface NamedRoute {
  names: string[];
  /** What each arrow does: 1 activates, -1 inhibits, 0 affects. */
  effects: number[];
  /** What has become of the name behind each arrow: 1 risen, -1 fallen, 0 not known. */
  running: (1 | -1 | 0)[];
  sign: 1 | -1 | 0;
}

/** A trace through a reader's own network. */
export interface NetworkAnswer {
  effect: NetEffect;
  headline: string;
  why: string[];
  counts: string[];
  routes: NamedRoute[];
  opposing: NamedRoute[];
}

/** In a large network routes of many arrows are beyond counting. */
const large = 5000;
const limitsFor = ({ names }: SignedGraph) =>
  names.length > large ? { maxLength: 8, maxRoutes: 24, countBudget: 500_000 } : { ...defaultLimits, maxRoutes: 24 };

/** What is asked of a reader's own network, by names. */
export interface NetworkAsk {
  from: string;
  to: string;
  change: Direction;
}

/**
 * Traces through a network by names, and tells how far it is. A name that is not in it, or one and the same, is an error with
 * a message for the reader.
 */
export function answerNetwork(
  graph: SignedGraph,
  { from, to, change }: NetworkAsk,
  tell: (progress: RoutesProgress) => void = () => {},
): NetworkAnswer {
  const [start, goal] = [from, to].map((name) => graph.names.indexOf(name)) as [number, number];
  if (start < 0 || goal < 0) throw new Error(`The network holds no “${start < 0 ? from : to}”.`);
  if (start === goal) throw new Error('A trace needs two different names.');
  const network = named(graph, (node) => graph.names[node] ?? '');
  const limits = { ...limitsFor(graph), tell };
  const trace = traceBetween(graph, { from: start, to: goal, change: signOfChange(change) }, limits);
  const route = (each: Route): NamedRoute => {
    const { entities, running, sign } = answeredRoute(network, each, trace.change);
    return { names: entities, effects: each.arrows.map((arrow) => network.arrow(arrow).sign), running, sign };
  };
  return {
    effect: trace.effect,
    headline: headline(trace, network),
    why: trace.effect === 'ambiguous' ? deciderSentences(decidersOf(graph, trace, []), network) : [],
    counts: countSentences(trace, limits.maxLength),
    routes: trace.routes.map(route),
    opposing: trace.effect === 'ambiguous' ? trace.witnesses.map(route) : [],
  };
}

const most = 12;

/** Names of a network that begin with a text, then those that hold it, whatever their letters' case; a few. */
export function namesLike({ names }: SignedGraph, text: string): string[] {
  const wanted = text.toLowerCase();
  const [beginning, holding]: [string[], string[]] = [[], []];
  for (const name of names) {
    const at = name.toLowerCase().indexOf(wanted);
    if (at === 0) beginning.push(name);
    else if (at > 0 && holding.length < most) holding.push(name);
    if (beginning.length >= most) break;
  }
  return [...beginning, ...holding].slice(0, most);
}
