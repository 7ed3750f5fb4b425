import { type CslDate, type CslItem, type CslName, yearOf } from './cslItem.ts';

/** Something to be cited as RIS, which reference managers import. Rules C9 and C10 in `SPEC.md`. */

const kinds: Record<string, string> = { 'article-journal': 'JOUR', webpage: 'ELEC' };

function authorName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

/** `2026/11/25/`: year, month, day and something else, which is empty. */
function risDate(date: CslDate): string {
  const [year = '', month, day] = date['date-parts'][0];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

/** First and last page; an article number, or anything else that is not a range, is a first page alone. */
function pages(page: string): [tag: string, value: string][] {
  const [, first = page, last] = /^([^\s,–-]+)\s*[–-]+\s*([^\s,–-]+)$/.exec(page) ?? [];
  return last === undefined
    ? [['SP', page]]
    : [
        ['SP', first],
        ['EP', last],
      ];
}

function linesOf(item: CslItem): [tag: string, value: string | undefined][] {
  const { issued, accessed } = item;
  const dated = issued !== undefined && issued['date-parts'][0].length > 1;
  return [
    ['TY', kinds[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', yearOf(item)],
    ['DA', dated ? risDate(issued) : undefined],
    ['VL', item.volume],
    ['IS', item.issue],
    ...(item.page === undefined ? [] : pages(item.page)),
    ['ET', item.version],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['C2', item.PMCID],
    ['UR', item.URL],
    ['Y2', accessed && risDate(accessed)],
    ['N1', item.note],
    ['N1', item.annote],
  ];
}

/** Items as a RIS file, in the order given: a line a field, CRLF at its end, an empty line between records. */
export function writeRis(items: readonly CslItem[]): string {
  const record = (item: CslItem) =>
    linesOf(item)
      .flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`] : []))
      .join('');
  return items.map((item) => `${record(item)}ER  - \r\n`).join('\r\n');
}
