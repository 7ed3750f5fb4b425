import type { SkeletonEvidence, SkeletonInteraction } from '../model/skeleton.ts';

/** How well an interaction is known, as its line says it. Rules E1 to E4 in `SPEC.md`. */
export type EvidenceLevel = 'human' | 'experimental' | 'asserted' | 'refuted';

type Evidenced = Pick<SkeletonInteraction, 'evidence'>;

function items(interaction: Evidenced, stance: SkeletonEvidence['stance']): SkeletonEvidence[] {
  return interaction.evidence.filter((item) => item.stance === stance);
}

/**
 * The best system in which an interaction was shown: `human` (people or human tissue ex vivo), `experimental`
 * (animals or cultured cells), `asserted` (stated only), or `refuted` when evidence speaks against it and none for it.
 */
export function evidenceLevel(interaction: Evidenced): EvidenceLevel {
  const supporting = items(interaction, 'supports');
  if (supporting.length === 0 && items(interaction, 'refutes').length > 0) return 'refuted';
  const systems = new Set(supporting.map((item) => item.system));
  if (systems.has('people') || systems.has('human-tissue')) return 'human';
  if (systems.has('animal') || systems.has('cell-culture')) return 'experimental';
  return 'asserted';
}

/** True when the sources disagree: at least one item supports the interaction and at least one refutes it. */
export function isContested(interaction: Evidenced): boolean {
  return items(interaction, 'supports').length > 0 && items(interaction, 'refutes').length > 0;
}

/** How an arrow stands among others where a picture is laid out: out of the way (refuted), and with a mark (contested). */
export function standing(interaction: Evidenced): { late: boolean; marked: boolean } {
  return { late: evidenceLevel(interaction) === 'refuted', marked: isContested(interaction) };
}
