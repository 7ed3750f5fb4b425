import type { Pathway } from '../model/types.ts';
import { type AnsweredRoute, answeredRoute } from './answeredRoute.ts';
import type { EvidenceGate } from './gate.ts';
import { loops } from './loops.ts';
import { namedPathway } from './namedGraph.ts';
import type { Route } from './route.ts';
import { type Count, defaultLimits, type Tally } from './routes.ts';

/** Feedback loops, by ids: those with a positive sign reinforce, those with a negative one balance. */
export interface LoopsAnswer {
  loops: AnsweredRoute[];
  tally: Tally;
  /** Loops within the length that are not listed. */
  more: Count;
  /** Longest loop that was looked for, in arrows. */
  maxLength: number;
  longerMayExist: boolean;
}

/** Loops are counted in a moment up to this length; beyond it their number grows by the ten thousand. */
const limits = { ...defaultLimits, maxLength: 7, maxRoutes: 24, countBudget: 300_000 };

/** What loops are asked for: through an entity, over an interaction, or (both null) all there are. Ids. */
export interface LoopsAsk {
  entity: string | null;
  interaction: string | null;
  gate: EvidenceGate;
}

/** The shortest feedback loops of a pathway (rules T8 to T10). Where a loop begins, what it begins with is taken to rise. */
export function answerLoops(pathway: Pathway, { entity, interaction, gate }: LoopsAsk): LoopsAnswer {
  const network = namedPathway(pathway, gate);
  const over = pathway.interactions.find((each) => each.id === interaction);
  const anchor = network.node.get(entity ?? over?.source ?? '');
  const through = anchor === undefined ? null : [anchor];
  const takes = ({ arrows }: Route) => !over || arrows.some((arrow) => network.interaction(arrow)?.id === over.id);
  const stream = loops(network.graph, through, over ? { ...limits, maxRoutes: 2000 } : limits);
  const found: Route[] = [];
  let step = stream.next();
  for (; !step.done; step = stream.next()) if (takes(step.value)) found.push(step.value);
  const { tally, more, longerMayExist } = step.value;
  const taken = over ? tallyOf(found) : tally;
  return {
    loops: found.slice(0, limits.maxRoutes).map((loop) => answeredRoute(network, loop, 1)),
    tally: taken,
    more: over
      ? { atLeast: Math.max(0, found.length - limits.maxRoutes), exact: more.atLeast === 0 && more.exact }
      : more,
    maxLength: limits.maxLength,
    longerMayExist,
  };
}

function tallyOf(routes: readonly Route[]): Tally {
  const count = (sign: number) => routes.filter((each) => each.sign === sign).length;
  return { raising: count(1), lowering: count(-1), unknown: count(0) };
}
