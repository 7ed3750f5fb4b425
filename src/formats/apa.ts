import { pointedName } from './authorNames.ts';
import { addressOf, type CslDate, type CslItem, type CslName } from './cslItem.ts';
import { monthName, pageRange, sentences, titleUnknown } from './styleText.ts';

/** APA, seventh edition, as plain text. Rules C11 to C13 in `SPEC.md`. */

const mostNamed = 20;
const namedOfMore = 19;

/** `Arck, P. C., & Paus, R.`; of more than twenty the first nineteen, dots, and the last. */
function authors(all: readonly CslName[]): string {
  const names = all.map(pointedName);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > mostNamed) return `${names.slice(0, namedOfMore).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function dateOf(issued: CslDate | undefined, whole: boolean): string {
  if (issued === undefined) return '(n.d.)';
  const [year, month, day] = issued['date-parts'][0];
  if (!whole || month === undefined) return `(${year})`;
  return `(${year}, ${[monthName(month), day].filter((part) => part !== undefined).join(' ')})`;
}

function source(item: CslItem): string {
  const container = item['container-title'];
  if (item.type === 'webpage') return container ?? '';
  const { volume, issue, page } = item;
  const inVolume = volume === undefined ? issue : `${pageRange(volume, '–')}${issue === undefined ? '' : `(${issue})`}`;
  return [container, inVolume, page === undefined ? undefined : pageRange(page, '–')].filter(Boolean).join(', ');
}

/** Where a page without a date is read, the day on which it was read belongs to it. */
function retrieved(item: CslItem): string {
  const address = addressOf(item);
  if (address === '' || item.issued !== undefined || item.accessed === undefined || item.DOI !== undefined)
    return address;
  const [year, month, day] = item.accessed['date-parts'][0];
  return `Retrieved ${monthName(month)} ${day}, ${year}, from ${address}`;
}

/** One entry: author, date, title, source, address. Without authors the title comes first. */
export function apa(item: CslItem): string {
  const names = authors(item.author ?? []);
  const date = dateOf(item.issued, item.type === 'webpage');
  const title = item.title ?? titleUnknown;
  const head = names === '' ? [title, date] : [names, date, title];
  return [sentences([...head, source(item)]), retrieved(item)].filter(Boolean).join(' ');
}
