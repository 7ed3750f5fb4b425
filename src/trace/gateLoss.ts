import type { Interaction, Pathway } from '../model/types.ts';
import type { Direction } from '../model/vocabulary.ts';
import { signOfChange } from './ask.ts';
import { type EvidenceGate, passesGate } from './gate.ts';
import { lostLinks } from './lostLinks.ts';
import { holding, namedPathway } from './namedGraph.ts';
import { netEffect } from './netEffect.ts';
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

/**
 * Compares a trace behind a gate with the same trace behind an open one. `from` and `to` are entity ids; `still` are held in
 * both, by their node numbers, and so are no part of what the gate took.
 */
export function gateLoss(
  pathway: Pathway,
  gate: EvidenceGate,
  { from, to, change, still = [] }: { from: string; to: string; change: Direction; still?: readonly number[] },
): GateLoss {
  const open = holding(namedPathway(pathway, {}), still);
  const ends = { from: open.node.get(from) ?? 0, to: open.node.get(to) ?? 0 };
  const interactions = Array.from(open.graph.outArrow, (_, arrow) => open.interaction(arrow));
  const kept = Uint8Array.from(interactions, (each) => (each && passesGate(each, gate) ? 1 : 0));
  const lost = lostLinks(open.graph, ends, kept);
  const { effect } = netEffect(open.graph, ends.from, ends.to);
  return {
    taken: kept.reduce((sum, each) => sum + 1 - each, 0),
    of: interactions.length,
    before: turned(effect, signOfChange(change)),
    lost: lost?.flatMap((arrow) => open.interaction(arrow) ?? []) ?? null,
  };
}
