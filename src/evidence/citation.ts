import type { Reference } from '../model/types.ts';

/** How papers are cited. Only what the library holds is printed: a field that was not confirmed is left out, not guessed. */

/** The two documents that the pathway is drawn from, by the number that the library gives them. */
const documents: Record<string, string> = { R: 'Review', A: 'Web article' };

/** The sign by which a reference is known in its list: `[38]` for the review's own number, `A04`, or a document's name. */
export function referenceMark({ number }: Pick<Reference, 'number'>): string {
  return documents[number] ?? (/^\d+$/.test(number) ? `[${number}]` : number);
}

/** `EMJ` of `Eva M.J.`: the first letter of each given name. */
function initials(given: string | undefined): string {
  return (given ?? '')
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('');
}

function authorNames({ author }: Reference): string {
  return author.map(({ family, given }) => `${family} ${initials(given)}`.trim()).join(', ');
}

/** `Arck`, `Kim and Lee`, `Kim et al.`; empty when the authors are not known. */
function leadingAuthors({ author }: Reference): string {
  const [first, second] = author;
  if (!first) return '';
  if (!second) return first.family;
  return author.length === 2 ? `${first.family} and ${second.family}` : `${first.family} et al.`;
}

/** A title cut at a word so that it fits a line; whole where it is short already. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.slice(0, longestTitle).replace(/\W+\w*$/, '');
  return `${words.replace(/(\W+(a|an|and|as|for|from|in|of|on|the|to|with))+$/i, '')} …`;
}

const longestTitle = 44;

/**
 * A reference in a few words: `Peters et al. 2007`; without authors its title or journal, else what the list knows of it.
 * Never empty.
 */
export function shortCitation(reference: Reference): string {
  if (reference.verification === 'unknown') return `${referenceMark(reference)}, not identified`;
  const name = leadingAuthors(reference) || shortened(reference.title ?? '') || reference['container-title'];
  if (!name) return referenceMark(reference) + (reference.verification === 'verified' ? ', details not confirmed' : '');
  return [name, reference.year].filter((part) => part !== null).join(' ');
}

/** What sort of study the library says a reference is. */
const studies: Record<string, string> = {
  animal: 'Animal study',
  'case-series': 'Case series',
  'ex-vivo': 'Human tissue, ex vivo',
  guideline: 'Guideline',
  'human-observational': 'Observational study in people',
  'human-trial': 'Trial in people',
  'in-vitro': 'Cell culture',
  review: 'Review',
  web: 'Web page',
};

/** The kind of study and what it was done in: `Animal study: mouse`; empty when neither is known. */
export function studyReading({ kind, model }: Pick<Reference, 'kind' | 'model'>): string {
  return [kind && (studies[kind] ?? kind), model].filter(Boolean).join(': ');
}

/** The parts of a full citation, so that the page can set them apart; empty strings where nothing is confirmed. */
export interface Citation {
  authors: string;
  title: string;
  journal: string;
  /** Year, volume, issue and pages: `2007;171(6):1872–1886`. */
  details: string;
}

function issueDetails({ year, volume, issue, page }: Reference): string {
  const inVolume = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const pages = page?.replace(/-/g, '–') ?? '';
  const located = [inVolume, pages].filter(Boolean).join(':');
  return [year === null ? '' : String(year), located].filter(Boolean).join(';');
}

export function citationParts(reference: Reference): Citation {
  return {
    authors: authorNames(reference),
    title: reference.title ?? '',
    journal: reference['container-title'] ?? '',
    details: issueDetails(reference),
  };
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What a reader must know about how surely the reference was matched; null for a verified one. */
export function statusReading(reference: Reference): string | null {
  switch (reference.verification) {
    case 'verified':
      return null;
    case 'probable':
      return 'Candidate, not confirmed';
    case 'unknown':
      return `Cited by the review as ${referenceMark(reference)}, not identified`;
  }
}

/** What a reference is headed by: its title, or that it was not identified, or that its title is not confirmed. */
export function titleOf(reference: Reference): string {
  if (reference.title) return reference.title;
  if (reference.verification === 'unknown') return statusReading(reference) ?? '';
  return `${referenceMark(reference)}: title not confirmed`;
}

/**
 * A full citation as plain text, for the clipboard: authors, title, journal, year;volume(issue):pages, DOI or else the
 * address. A candidate says that it is one, and an unknown reference says only that.
 */
export function plainCitation(reference: Reference): string {
  const status = statusReading(reference);
  if (reference.verification === 'unknown') return `${status}.`;
  const { authors, title, journal, details } = citationParts(reference);
  const source = [journal, details].filter(Boolean).join(' ');
  const address = reference.DOI ? `https://doi.org/${reference.DOI}` : (referenceLinks(reference)[0]?.href ?? '');
  const parts = [authors, title, source].filter(Boolean).map(sentence);
  if (parts.length === 0) parts.push(`${referenceMark(reference)}: details not confirmed.`);
  return [...parts, address, status ? `(${status}.)` : ''].filter(Boolean).join(' ');
}

/** A way to a paper: what to call it and where it leads. */
export interface ReferenceLink {
  label: string;
  /** What kind of address it is, in a word: DOI, PubMed, PMC, Web. */
  short: string;
  href: string;
}

/** Every address of a reference, just as the library holds them; the plain address only where it adds something. */
export function referenceLinks({ DOI, PMID, PMCID, URL }: Reference): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  if (DOI) links.push({ label: `DOI ${DOI}`, short: 'DOI', href: `https://doi.org/${DOI}` });
  if (PMID) links.push({ label: `PubMed ${PMID}`, short: 'PubMed', href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (PMCID) links.push({ label: PMCID, short: 'PMC', href: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` });
  if (URL && !links.some((link) => sameAddress(link.href, URL)))
    links.push({ label: hostOf(URL), short: 'Web', href: URL });
  return links;
}

const sameAddress = (one: string, other: string) => one.replace(/\/$/, '') === other.replace(/\/$/, '');

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, '');
}
