import type { SkeletonInteraction } from '../model/skeleton.ts';
import { evidenceLevel } from './level.ts';

/** What flows from one system to another: how many interactions raise, lower, or affect without a known sign. */
export interface Strand {
  from: string;
  to: string;
  raises: number;
  lowers: number;
  affects: number;
}

export function strandWeight(strand: Strand): number {
  return strand.raises + strand.lowers + strand.affects;
}

type Acting = Pick<SkeletonInteraction, 'source' | 'target' | 'effect' | 'evidence'>;

/**
 * The traffic between systems: interactions gathered by the systems that their two ends belong to. What stays within one
 * system, or touches an entity without one (`systemOf` gives null), is left out, and so is what the evidence refutes.
 * Heaviest first; ties keep the order of the interactions.
 */
export function trafficBetween(interactions: readonly Acting[], systemOf: (entity: string) => string | null): Strand[] {
  const strands = new Map<string, Strand>();
  for (const interaction of interactions) {
    const [from, to] = [systemOf(interaction.source), systemOf(interaction.target)];
    if (from === null || to === null || from === to || evidenceLevel(interaction) === 'refuted') continue;
    const key = `${from}\n${to}`;
    const strand = strands.get(key) ?? { from, to, raises: 0, lowers: 0, affects: 0 };
    if (interaction.effect === 'activates') strand.raises++;
    else if (interaction.effect === 'inhibits') strand.lowers++;
    else strand.affects++;
    strands.set(key, strand);
  }
  return [...strands.values()].sort((a, b) => strandWeight(b) - strandWeight(a));
}
