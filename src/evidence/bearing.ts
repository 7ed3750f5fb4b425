import type { Interaction, Outlook, Pathway, Slip, Study, Treatment } from '../model/types.ts';
import { type Stance, stances } from '../model/vocabulary.ts';

/** What a reference is used for, all over a pathway. */
export interface Bearing {
  /** Interactions that it speaks to, once for each stance, in the order supports, qualifies, refutes. */
  arrows: { stance: Stance; interaction: Interaction }[];
  studies: Study[];
  treatments: Treatment[];
  slips: Slip[];
  outlook: Outlook['sections'][number]['items'];
}

function arrowsOf(pathway: Pathway, id: string): Bearing['arrows'] {
  return stances.flatMap((stance) =>
    pathway.interactions
      .filter((each) => each.evidence.some((item) => item.reference === id && item.stance === stance))
      .map((interaction) => ({ stance, interaction })),
  );
}

function usedByTreatment({ approval, targets, remarks }: Treatment, id: string): boolean {
  return (
    approval?.reference === id ||
    targets.some((target) => target.reference === id) ||
    remarks.some((remark) => remark.references.includes(id))
  );
}

/** Everything that rests on a reference, or names it. Pure; linear in the size of the pathway. */
export function bearingOf(pathway: Pathway, id: string): Bearing {
  return {
    arrows: arrowsOf(pathway, id),
    studies: pathway.studies.filter(
      (each) => each.reference === id || each.remarks.some((remark) => remark.references.includes(id)),
    ),
    treatments: pathway.treatments.filter((each) => usedByTreatment(each, id)),
    slips: pathway.slips.filter((each) => each.references.includes(id)),
    outlook: pathway.outlook.sections.flatMap((section) =>
      section.items.filter((item) => item.references.includes(id)),
    ),
  };
}

/** The slips of the documents that concern a thing on the map, a study or a treatment. */
export function slipsOn(pathway: Pathway, kind: keyof Slip['concerns'], id: string): Slip[] {
  return pathway.slips.filter((slip) => slip.concerns[kind].includes(id));
}
