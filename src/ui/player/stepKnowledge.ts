import { type EvidenceLevel, evidenceLevel, isContested } from '../../evidence/level.ts';
import { inOrder } from '../../evidence/reading.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Evidence, Interaction, Reference } from '../../model/types.ts';

/** How well what acts in a step is known, for the column beside the caption. */
export interface StepKnowledge {
  /** The levels of the acting arrows, strongest first, without repeats. */
  levels: EvidenceLevel[];
  /** The acting arrows of each level. */
  arrows: ReadonlyMap<EvidenceLevel, readonly Interaction[]>;
  /** The acting arrows on which sources disagree. */
  contested: Interaction[];
  /** The strongest item for what is least well known: the step is no better known than that. */
  telling: Evidence | null;
  /** Every reference behind the acting arrows, those of the telling item first. */
  references: Reference[];
}

const order: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted', 'refuted'];

/** The item that best stands for an arrow: its strongest support, else what speaks most against it. */
function best(interaction: Interaction | undefined): Evidence | null {
  return interaction ? (inOrder(interaction.evidence)[0] ?? null) : null;
}

/** Sums up the evidence of the arrows that act together in a step. Pure. */
export function stepKnowledge(index: PathwayIndex, acting: readonly Interaction[]): StepKnowledge {
  const arrows = new Map<EvidenceLevel, Interaction[]>();
  for (const each of acting) arrows.set(evidenceLevel(each), [...(arrows.get(evidenceLevel(each)) ?? []), each]);
  const levels = order.filter((level) => arrows.has(level));
  const telling = best(arrows.get(levels.at(-1) ?? 'asserted')?.[0]);
  const items = acting.flatMap((each) => inOrder(each.evidence));
  const ids = [...(telling ? [telling] : []), ...items].map((item) => item.reference);
  return {
    levels,
    arrows,
    contested: acting.filter(isContested),
    telling,
    references: [...new Set(ids)].flatMap((id) => index.reference.get(id) ?? []),
  };
}
