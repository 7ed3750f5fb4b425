import { citationParts, referenceMark } from '../../evidence/citation.ts';
import type { Uses } from '../../evidence/uses.ts';
import type { Reference } from '../../model/types.ts';
import type { Verification } from '../../model/vocabulary.ts';

/** What a reader looks for in the library. Null, and an empty query, want everything. */
export interface Wanted {
  query: string;
  status: Verification | null;
  /** Kind of study. */
  kind: string | null;
  species: string | null;
  mechanism: string | null;
  /** First and last year. A reference without a year is in no span of years. */
  from: number | null;
  to: number | null;
}

export const everything: Wanted = {
  query: '',
  status: null,
  kind: null,
  species: null,
  mechanism: null,
  from: null,
  to: null,
};

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

function inYears({ year }: Reference, { from, to }: Wanted): boolean {
  if (from === null && to === null) return true;
  return year !== null && (from === null || year >= from) && (to === null || year <= to);
}

/**
 * The references that hold every word of the query somewhere in their citation, identifiers, model or what they are
 * cited for, and that are of the wanted status, kind, species, mechanism and years. Keeps their order.
 */
export function findReferences(
  references: readonly Reference[],
  uses: ReadonlyMap<string, Uses>,
  wanted: Wanted,
): Reference[] {
  const { status, kind, species, mechanism } = wanted;
  const asked = folded(wanted.query).split(/\s+/).filter(Boolean);
  return references.filter((reference) => {
    const used = uses.get(reference.id);
    if (status !== null && reference.verification !== status) return false;
    if (kind !== null && reference.kind !== kind) return false;
    if (species !== null && !used?.species.has(species)) return false;
    if (mechanism !== null && !used?.mechanisms.has(mechanism)) return false;
    if (!inYears(reference, wanted)) return false;
    const held = words(reference);
    return asked.every((word) => held.includes(word));
  });
}
