import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Place } from '../model/types.ts';
import { referenceMark, shortCitation } from './citation.ts';

/** What a document is called in front of a place in it. */
function documentName(index: PathwayIndex, document: string): string {
  if (document === 'additional') return 'Checked bibliography';
  const reference = index.reference.get(document);
  if (!reference) return document;
  const mark = referenceMark(reference);
  return index.pathway.info.documents.some((each) => each.reference === document)
    ? mark
    : `${shortCitation(reference)}, ${mark}`;
}

/** Where a claim stands, written out: `Review, “Cytokines and hair regeneration”, Fig. 4B, [45, 46]`. */
export function placeReading(index: PathwayIndex, place: Place): string {
  const { document, section, figure, table, citation, note } = place;
  const parts = [
    document === 'additional' && note ? null : documentName(index, document),
    section && `“${section}”`,
    figure && `Fig. ${figure.replace(/^Fig(ure|\.)?\s*/i, '')}`,
    table && `Table ${table.replace(/^Table\s*/i, '')}`,
    citation && `cited as ${citation}`,
    note,
  ];
  return parts.filter(Boolean).join(', ');
}
