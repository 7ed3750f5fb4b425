import { isContested } from '../evidence/level.ts';
import type { Pathway } from '../model/types.ts';
import { type AnsweredRoute, answeredRoute } from './answeredRoute.ts';
import { signOfChange, type TraceAsk } from './ask.ts';
import { decidersOf } from './deciders.ts';
import type { EvidenceGate } from './gate.ts';
import { gateLoss } from './gateLoss.ts';
import { asksOf, gateWords } from './gateWords.ts';
import { holding, type NamedGraph, namedPathway } from './namedGraph.ts';
import { netEffect } from './netEffect.ts';
import type { Count, Tally } from './routes.ts';
import { defaultLimits } from './routes.ts';
import type { NetEffect } from './signs.ts';
import { type SteadyAnswer, steadyAnswer } from './steadyAnswer.ts';
import { type Trace, traceBetween, turned } from './trace.ts';
import { traceOver } from './traceOver.ts';
import { countSentences, deciderSentences, gateSentences, headline, opposingSentences } from './words.ts';

/** A trace answered for a reader: by ids, in sentences, with its routes. */
export interface TraceAnswer {
  effect: NetEffect;
  /** False where a search ended at its budget (rule T6). */
  decided: boolean;
  /** The answer in one sentence. */
  headline: string;
  /** Why, and what would have to be known. */
  why: string[];
  /** How many routes there are, and what the limits cut off. */
  counts: string[];
  /** What the evidence gate took away; empty with an open one. */
  taken: string[];
  steady: SteadyAnswer;
  /** The net effect without the treatment; null where none is asked about. */
  untreated: NetEffect | null;
  /** The net effect with all evidence, and what evidence counts instead, in words; null where all counts. */
  ungated: { effect: NetEffect; asked: string } | null;
  /** Shortest first. */
  routes: AnsweredRoute[];
  /** A short route of each sign, where they oppose. */
  opposing: AnsweredRoute[];
  tally: Tally;
  longer: Count;
}

/** Longest route and how many are listed, as a page can show. */
const listedLimits = { ...defaultLimits, maxRoutes: 24 };

/** The routes to show of an answer: those that are listed, and one of each sign even where the list does not reach it. */
export function shownRoutes({ routes, opposing }: Pick<TraceAnswer, 'routes' | 'opposing'>): AnsweredRoute[] {
  const listed = new Set(routes.map((route) => route.interactions.join()));
  return [...routes, ...opposing.filter((route) => !listed.has(route.interactions.join()))];
}

/** Node numbers that a treatment acts on. */
function targetsOf(pathway: Pathway, treatment: string, node: ReadonlyMap<string, number>): number[] {
  const found = pathway.treatments.find((each) => each.id === treatment);
  return found?.targets.flatMap((target) => node.get(target.entity) ?? []) ?? [];
}

/** What decides an ambiguous trace, in words (rule T12). */
export function openSentences(network: NamedGraph, trace: Trace): string[] {
  if (trace.effect !== 'ambiguous') return [];
  const contested = [...network.graph.outArrow].filter((arrow) => {
    const interaction = network.interaction(arrow);
    return interaction !== null && isContested(interaction);
  });
  return deciderSentences(decidersOf(network.graph, trace, contested), network);
}

/** What a gate took away from a trace behind it: the comparison, and in words (rule G5); `asked` names the gate. */
export function takenAway(
  pathway: Pathway,
  gate: EvidenceGate,
  { network, trace, still }: { network: NamedGraph; trace: Trace; still: readonly number[] },
): { before: NetEffect; sentences: string[] } {
  const name = (node: number) => network.graph.names[node] ?? '';
  const ends = { from: name(trace.from), to: name(trace.to), change: trace.change > 0 ? 'up' : 'down' } as const;
  const loss = gateLoss(pathway, gate, { ...ends, still });
  const labels = new Map(pathway.entities.map((entity) => [entity.id, entity.label]));
  const verbs = { activates: 'raises', inhibits: 'lowers', affects: 'affects' };
  const clause = (id: string) => {
    const lost = loss.lost?.find((each) => each.id === id);
    return lost ? `${labels.get(lost.source)} ${verbs[lost.effect]} ${labels.get(lost.target)}` : id;
  };
  const words = { asked: gateWords(gate), to: network.label(trace.to), clause };
  return { before: loss.before, sentences: gateSentences(loss, trace.effect, words) };
}

/** True when holding what a treatment acts on would beg the question (rule H2). */
function treatsAnEnd(pathway: Pathway, { from, to, treatment }: TraceAsk): boolean {
  const found = pathway.treatments.find((each) => each.id === treatment);
  return found?.targets.some(({ entity }) => entity === from || entity === to) ?? false;
}

/**
 * Answers a trace between two entities of a pathway. Both ends must be ids of different entities, or this throws; a
 * treatment that acts on an end holds nothing (rule H2).
 */
export function answerTrace(pathway: Pathway, ask: TraceAsk): TraceAnswer {
  const whole = namedPathway(pathway, ask.gate);
  const [from, to] = [whole.node.get(ask.from ?? ''), whole.node.get(ask.to ?? '')];
  if (from === undefined || to === undefined || from === to)
    throw new Error(`A trace needs two different entities, not "${ask.from}" and "${ask.to}".`);
  const change = signOfChange(ask.change);
  const still =
    ask.treatment === null || treatsAnEnd(pathway, ask) ? [] : targetsOf(pathway, ask.treatment, whole.node);
  const network = holding(whole, still);
  const trace = ask.through
    ? traceOver(network, { from, to, change }, ask.through, listedLimits)
    : traceBetween(network.graph, { from, to, change }, listedLimits);
  const taken = asksOf(ask.gate) ? takenAway(pathway, ask.gate, { network, trace, still }) : null;
  const before = still.length > 0 ? turned(netEffect(whole.graph, from, to).effect, change) : null;
  const route = (each: Trace['routes'][number]) => answeredRoute(network, each, change);
  const { tally, longer } = trace.end;
  return {
    effect: trace.effect,
    decided: trace.decided,
    headline: headline(trace, network),
    why: [...opposingSentences(trace, network), ...openSentences(network, trace)],
    counts: countSentences(trace, listedLimits.maxLength),
    taken: taken?.sentences ?? [],
    steady: steadyAnswer(network, { from, to, change }),
    untreated: before,
    ungated: taken && { effect: taken.before, asked: gateWords(ask.gate) },
    routes: trace.routes.map(route),
    opposing: trace.effect === 'ambiguous' ? trace.witnesses.map(route) : [],
    tally: change > 0 ? tally : { ...tally, raising: tally.lowering, lowering: tally.raising },
    longer,
  };
}
