import type { Pathway } from '../model/types.ts';
import type { EvidenceGate } from './gate.ts';
import { namedPathway } from './namedGraph.ts';
import { downstream, upstream } from './reach.ts';
import type { NetEffect } from './signs.ts';
import { turned } from './trace.ts';

/** What lies down- or upstream of one entity, by ids, nearest first. */
export interface ReachedEntity {
  entity: string;
  /** In arrows. */
  distance: number;
  /** Downstream: what becomes of it when the entity asked about changes. Upstream: what becomes of that one when this rises. */
  effect: NetEffect;
  decided: boolean;
}

/** Which entity is asked about, and which way. */
export interface ReachAsk {
  entity: string;
  side: 'downstream' | 'upstream';
  change: 1 | -1;
  gate: EvidenceGate;
}

/** Everything that an entity reaches, or that reaches it (rule T11). An unknown id reaches nothing. */
export function answerReach(pathway: Pathway, ask: ReachAsk): ReachedEntity[] {
  const { graph, node } = namedPathway(pathway, ask.gate);
  const start = node.get(ask.entity);
  if (start === undefined) return [];
  const reached = ask.side === 'downstream' ? downstream(graph, start) : upstream(graph, start);
  return reached.map(({ node: each, distance, effect, decided }) => ({
    entity: graph.names[each] ?? '',
    distance,
    effect: turned(effect, ask.change),
    decided,
  }));
}
