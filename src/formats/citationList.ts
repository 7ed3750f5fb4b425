import { referenceMark } from '../evidence/citation.ts';
import { listed } from '../evidence/reading.ts';
import type { Reference } from '../model/types.ts';
import { ama } from './ama.ts';
import { apa } from './apa.ts';
import { type CslItem, citedReference } from './cslItem.ts';
import { vancouver } from './vancouver.ts';

/** A way to print citations for readers. */
export interface CitationStyle {
  id: 'apa' | 'vancouver' | 'ama';
  name: string;
  entry: (item: CslItem) => string;
  /** Whether a list is numbered in the order given; else it is sorted by the alphabet. */
  numbered: boolean;
}

export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', name: 'APA', entry: apa, numbered: false },
  { id: 'vancouver', name: 'Vancouver', entry: vancouver, numbered: true },
  { id: 'ama', name: 'AMA', entry: ama, numbered: true },
];

/** An entry with what a reader must know of how surely it was matched. */
function entryOf(reference: Reference, style: CitationStyle): string {
  const item = citedReference(reference);
  return [style.entry(item), item.note === undefined ? '' : `(${item.note})`].filter(Boolean).join(' ');
}

/** What an entry is sorted by: an article at its beginning does not count. */
const sortKey = (entry: string) => entry.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(a|an|the)\s+/i, '');

/** References that were not identified, in one sentence; they have nothing to be listed by. */
function unidentified(references: readonly Reference[]): string[] {
  if (references.length === 0) return [];
  return [`Cited by the review as ${listed(references.map(referenceMark))}, not identified.`];
}

/**
 * References as formatted text: an entry a line, numbered or sorted as the style wants it, one alone without a number. A
 * candidate says that it is one; those that were not identified stand together in a last paragraph. Rules C2 and C14 in `SPEC.md`.
 */
export function citationList(references: readonly Reference[], style: CitationStyle): string {
  const entries = references.filter((each) => each.verification !== 'unknown').map((each) => entryOf(each, style));
  const ordered = style.numbered
    ? entries.map((entry, at) => (entries.length > 1 ? `${at + 1}. ${entry}` : entry))
    : entries.sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en', { sensitivity: 'base' }));
  const rest = unidentified(references.filter((each) => each.verification === 'unknown'));
  return [ordered.join('\n'), ...rest].filter(Boolean).join('\n\n');
}

/** References as numbered entries, one each, as slides and handouts list them. */
export function numberedEntries(references: readonly Reference[]): string[] {
  const style = citationStyles.find(({ id }) => id === 'vancouver');
  return style ? citationList(references, style).split('\n').filter(Boolean) : [];
}
