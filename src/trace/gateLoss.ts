import type { Interaction, Pathway } from '../model/types.ts';
import type { Direction } from '../model/vocabulary.ts';
import { type EvidenceGate, passesGate } from './gate.ts';
import { lostLinks } from './lostLinks.ts';
import { netEffect } from './netEffect.ts';
import { type PathwayGraph, pathwayGraph } from './pathwayGraph.ts';
import type { NetEffect } from './signs.ts';
import { turned } from './trace.ts';

/** What a gate took away from a trace (rule G5). */
export interface GateLoss {
  /** How many interactions it took away, of how many that an open gate lets through. */
  taken: number;
  of: number;
  /** Net effect with the gate open. */
  before: NetEffect;
  /**
   * The interactions that were lost on the route that lost fewest; the last of them is the last link lost. Empty when a
   * route passes whole; null when there was no route before either.
   */
  lost: Interaction[] | null;
}

/** The graph behind a gate. */
export function gatedGraph(pathway: Pathway, gate: EvidenceGate): PathwayGraph {
  return pathwayGraph(pathway, (each) => passesGate(each, gate));
}

/** Compares a trace behind a gate with the same trace behind an open one. `from` and `to` are entity ids. */
export function gateLoss(
  pathway: Pathway,
  gate: EvidenceGate,
  { from, to, change }: { from: string; to: string; change: Direction },
): GateLoss {
  const open = gatedGraph(pathway, {});
  const ends = { from: open.node.get(from) ?? 0, to: open.node.get(to) ?? 0 };
  const kept = Uint8Array.from(open.interactions, (each) => (passesGate(each, gate) ? 1 : 0));
  const lost = lostLinks(open.graph, ends, kept);
  const { effect } = netEffect(open.graph, ends.from, ends.to);
  return {
    taken: kept.reduce((sum, each) => sum + 1 - each, 0),
    of: open.interactions.length,
    before: turned(effect, change === 'up' ? 1 : -1),
    lost: lost?.flatMap((arrow) => open.interactions[arrow] ?? []) ?? null,
  };
}
