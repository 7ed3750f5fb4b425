import { referenceMark, statusReading, studyReading } from '../evidence/citation.ts';
import type { Reference } from '../model/types.ts';

/** A person by name, or a group that signs as one. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

/** A date as far as it is known: year, month, day. */
export interface CslDate {
  'date-parts': [readonly number[]];
}

/**
 * Something to be cited, as CSL-JSON spells it: what every format here is written from. A field that is not known is not
 * there. `type` is `article-journal`, `webpage`, or `document` for what is not known to be either.
 */
export interface CslItem {
  id: string;
  type: string;
  author?: readonly CslName[];
  title?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  volume?: string;
  issue?: string;
  page?: string;
  version?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  /** How surely the paper was matched to its citation; absent for what is certain. */
  note?: string;
  /** What is said of it here: the kind of study, what it is cited for, what was left out. */
  annote?: string;
}

/** Keys that stay apart from those that a reader's own library may hold. */
const keyOf = (id: string) => `anagen-${id}`;

const suffix = /,?\s+((?:Jr|Sr)\.?|II|III|IV)$/;

/** A name whose given part may end in a suffix: `L. E., Jr.` */
function nameOf({ family, given }: Reference['author'][number]): CslName {
  if (given === undefined) return { family };
  const [whole, ending] = suffix.exec(given) ?? [];
  if (whole === undefined || ending === undefined) return { family, given };
  return { family, given: given.slice(0, -whole.length), suffix: ending };
}

const known = ['title', 'container-title', 'volume', 'issue', 'page', 'DOI', 'PMID', 'PMCID', 'URL'] as const;

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function noteOf(reference: Reference): string | null {
  const status = statusReading(reference);
  if (reference.verification !== 'probable' || status === null) return status;
  return /^\d+$/.test(reference.number) ? `${status}, for the review's citation ${referenceMark(reference)}` : status;
}

function annoteOf(reference: Reference): string {
  return [studyReading(reference), reference.context, ...reference.caveats].filter(Boolean).map(sentence).join(' ');
}

/** A reference of the library as something to be cited: exactly the fields that the library holds. Rules C1 to C4 in `SPEC.md`. */
export function citedReference(reference: Reference): CslItem {
  const item: CslItem = { id: keyOf(reference.id), type: reference.type ?? 'document' };
  if (reference.author.length > 0) item.author = reference.author.map(nameOf);
  for (const field of known) {
    const value = reference[field];
    if (value !== null) item[field] = value;
  }
  if (reference.year !== null) item.issued = { 'date-parts': [[reference.year]] };
  const note = noteOf(reference);
  if (note !== null) item.note = sentence(note);
  item.annote = annoteOf(reference);
  return item;
}

/** The year of an item as text; empty where it is not known. */
export function yearOf({ issued }: CslItem): string {
  return String(issued?.['date-parts'][0][0] ?? '');
}

/** Where an item is found: by its DOI, which outlives addresses, else at its address; empty where neither is known. */
export function addressOf({ DOI, URL }: CslItem): string {
  return DOI === undefined ? (URL ?? '') : `https://doi.org/${DOI}`;
}

/** Items as a CSL-JSON file: an array in the order given, ended by a line feed. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
