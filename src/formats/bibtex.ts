import { type CslDate, type CslItem, type CslName, yearOf } from './cslItem.ts';
import { latexAddress, latexText, latexTitle } from './latex.ts';

/** Something to be cited as BibTeX, which older LaTeX, biblatex and every reference manager read. Rules C5 to C8 in `SPEC.md`. */

/** A name that BibTeX does not split: it would take a comma, an "and" or spaces for its own. */
const inOne = (name: string) => `{${latexText(name)}}`;

const splits = /[\s,]/;

/** What BibTeX, or who reads it, would take for a particle before the name: a small letter within it, or an accent before a hyphen. */
const misread = /,|\sand\s|\p{Lu}.*[\s-]\p{Ll}|^[^\p{ASCII}].*[\s-]/u;

function authorName(name: CslName): string {
  if ('literal' in name) return inOne(name.literal);
  const { family, given, suffix } = name;
  const alone = given === undefined;
  const last = misread.test(family) || (alone && splits.test(family)) ? inOne(family) : latexText(family);
  if (alone) return last;
  const first = /,|\sand\s/.test(given) ? inOne(given) : latexText(given);
  return suffix === undefined ? `${last}, ${first}` : `${last}, ${latexText(suffix)}, ${first}`;
}

/** `2026-11-25`, as far as the date is known. */
function isoDate(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Fields in the order in which they are read; those that are empty are left out. */
function fieldsOf(item: CslItem): [name: string, value: string][] {
  const { author = [], issued, accessed } = item;
  const [, month, day] = issued?.['date-parts'][0] ?? [];
  const place = item.type === 'article-journal' ? 'journal' : 'howpublished';
  const fields: [string, string | undefined][] = [
    ['author', author.map(authorName).join(' and ')],
    ['title', item.title && latexTitle(item.title)],
    [place, item['container-title'] && latexText(item['container-title'])],
    ['year', yearOf(item)],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['volume', item.volume && latexText(item.volume)],
    ['number', item.issue && latexText(item.issue)],
    ['pages', item.page && latexText(item.page).replace(/\s*[-–]+\s*/g, '--')],
    ['version', item.version && latexText(item.version)],
    ['doi', item.DOI && latexAddress(item.DOI)],
    ['pmid', item.PMID],
    ['pmcid', item.PMCID],
    ['url', item.URL && latexAddress(item.URL)],
    ['urldate', accessed && isoDate(accessed)],
    ['note', item.note && latexText(item.note)],
    ['annote', item.annote && latexText(item.annote)],
  ];
  return fields.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function entry(item: CslItem): string {
  const kind = item.type === 'article-journal' ? 'article' : 'misc';
  const fields = fieldsOf(item).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${[item.id, ...fields].join(',\n')}\n}\n`;
}

/** Items as a BibTeX file, in the order given, with an empty line between them. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
