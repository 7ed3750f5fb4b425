import type { Evidence, Reference } from '../model/types.ts';

/** A term of the Evidence and Conclusion Ontology. */
export interface EcoTerm {
  id: string;
  name: string;
}

const experimental: EcoTerm = { id: 'ECO:0000269', name: 'experimental evidence used in manual assertion' };
const traceable: EcoTerm = {
  id: 'ECO:0000304',
  name: 'author statement supported by traceable reference used in manual assertion',
};
const untraceable: EcoTerm = {
  id: 'ECO:0000303',
  name: 'author statement without traceable support used in manual assertion',
};

/**
 * The ECO term of an evidence item: experimental where it was observed in anything; otherwise an author's statement, with
 * traceable support when its paper was identified and without it when the paper is not known or is the document itself.
 */
export function ecoTerm(
  item: Pick<Evidence, 'system' | 'place' | 'reference'>,
  reference: Reference | undefined,
): EcoTerm {
  if (item.system !== 'assertion') return experimental;
  const identified = reference !== undefined && reference.verification !== 'unknown';
  return identified && item.reference !== item.place.document ? traceable : untraceable;
}
