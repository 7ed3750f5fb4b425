import type { Pathway } from '../model/types.ts';
import { signOfChange, type TraceAsk } from './ask.ts';
import { type Cuts, minimumCuts } from './cuts.ts';
import { distancesFrom, reversed } from './distance.ts';
import { namedPathway } from './namedGraph.ts';
import type { NetEffect } from './signs.ts';
import { treatmentsOnTrace } from './treat.ts';

/** Where one could intervene between two entities, by ids. */
export interface CutsAnswer {
  /** The smallest sets of entities; null where an interaction leads directly from one end to the other. */
  entities: string[][] | null;
  /** The smallest sets of interactions. */
  interactions: string[][];
  /** False where there are more sets of that size than are given. */
  complete: { entities: boolean; interactions: boolean };
  /** Treatments that act on anything between the ends: what the net effect is with that held; null where one acts on an end. */
  treatments: { treatment: string; acts: string[]; effect: NetEffect | null }[];
}

const mostSets = 12;

/** The smallest cuts between the ends of a trace, and the treatments that act on its way (rules T13, T14, H2). */
export function answerCuts(pathway: Pathway, { from, to, change, gate }: TraceAsk): CutsAnswer {
  const network = namedPathway(pathway, gate);
  const ends = { from: network.node.get(from ?? '') ?? -1, to: network.node.get(to ?? '') ?? -1 };
  if (ends.from < 0 || ends.to < 0 || ends.from === ends.to)
    throw new Error(`A cut needs two different entities, not "${from}" and "${to}".`);
  const entities = minimumCuts(network.graph, ends, 'nodes', mostSets);
  const arrows = minimumCuts(network.graph, ends, 'arrows', mostSets);
  const id = (node: number) => network.graph.names[node] ?? '';
  const ids = ({ sets }: Cuts, name: (item: number) => string) => sets.map((set) => set.map(name));
  const treated = treatmentsOnTrace(
    pathway,
    network,
    { ...ends, change: signOfChange(change) },
    between(network.graph, ends),
  );
  return {
    entities: entities.size === null ? null : ids(entities, id),
    interactions: ids(arrows, (arrow) => network.interaction(arrow)?.id ?? ''),
    complete: { entities: entities.complete, interactions: arrows.complete },
    treatments: treated.map(({ treatment, acts, effect }) => ({ treatment: treatment.id, acts: acts.map(id), effect })),
  };
}

/** Nodes on some walk between the ends. */
function between(graph: Parameters<typeof distancesFrom>[0], { from, to }: { from: number; to: number }): Set<number> {
  const back = new Set(distancesFrom(reversed(graph), to).reached);
  return new Set([...distancesFrom(graph, from).reached].filter((node) => back.has(node)));
}
