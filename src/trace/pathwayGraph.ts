import type { Interaction, Pathway } from '../model/types.ts';
import type { Effect } from '../model/vocabulary.ts';
import { type EvidenceGate, passesGate } from './gate.ts';
import { buildGraph, type SignedGraph } from './signedGraph.ts';

const signs: Record<Effect, 1 | -1 | 0> = { activates: 1, inhibits: -1, affects: 0 };

/** The sign of an effect: +1 activates, -1 inhibits, 0 affects. */
function signOf(effect: Effect): 1 | -1 | 0 {
  return signs[effect];
}

/** The signed graph of a pathway, with the way back: arrow number to interaction, entity id to node number. */
export interface PathwayGraph {
  graph: SignedGraph;
  /** `interactions[arrow]` is the interaction that the arrow stands for. */
  interactions: readonly Interaction[];
  node: ReadonlyMap<string, number>;
}

/**
 * Builds the graph of a pathway: every entity is a node, in the order of the data, and every interaction for which `keep`
 * answers true is an arrow. Node numbers do not depend on `keep`, so that traces before and behind a gate compare.
 */
export function pathwayGraph(
  pathway: Pick<Pathway, 'entities' | 'interactions'>,
  keep: (interaction: Interaction) => boolean = () => true,
): PathwayGraph {
  const node = new Map(pathway.entities.map((entity, number) => [entity.id, number]));
  const interactions = pathway.interactions.filter(
    (each) => node.has(each.source) && node.has(each.target) && keep(each),
  );
  const numbers = (of: 'source' | 'target') => Uint32Array.from(interactions, (each) => node.get(each[of]) ?? 0);
  const graph = buildGraph(
    pathway.entities.map((entity) => entity.id),
    numbers('source'),
    numbers('target'),
    Int8Array.from(interactions, (each) => signOf(each.effect)),
  );
  return { graph, interactions, node };
}

/** The graph behind a gate. */
export function gatedGraph(pathway: Pathway, gate: EvidenceGate): PathwayGraph {
  return pathwayGraph(pathway, (each) => passesGate(each, gate));
}
