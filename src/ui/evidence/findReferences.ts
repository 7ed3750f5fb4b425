import { citationParts, referenceMark } from '../../evidence/citation.ts';
import type { Reference } from '../../model/types.ts';
import type { Verification } from '../../model/vocabulary.ts';

/** Letters without case and accents, so that a name is found however it is typed. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function words(reference: Reference): string {
  const { authors, title, journal, details } = citationParts(reference);
  const { DOI, PMID, PMCID, model, context } = reference;
  return folded(
    [referenceMark(reference), authors, title, journal, details, DOI, PMID, PMCID, model, context].join(' '),
  );
}

/**
 * The references that hold every word of the query somewhere in their citation, identifiers, model or what they are
 * cited for, and that have the wanted status; null wants every status. Keeps their order.
 */
export function findReferences(
  references: readonly Reference[],
  query: string,
  status: Verification | null,
): Reference[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return references.filter((reference) => {
    if (status !== null && reference.verification !== status) return false;
    const held = words(reference);
    return wanted.every((word) => held.includes(word));
  });
}
