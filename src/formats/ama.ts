import { plainNames } from './authorNames.ts';
import { type CslDate, type CslItem, yearOf } from './cslItem.ts';
import { monthName, pageRange, sentences, titleUnknown, volumeAndIssue } from './styleText.ts';

/** AMA, eleventh edition, as plain text. Rules C11 to C13 in `SPEC.md`. */

/** `November 25, 2026`, as far as it is known. */
function dayOf(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0];
  const inYear = [monthName(month), day].filter(Boolean).join(' ');
  return [inYear, year].filter(Boolean).join(', ');
}

/** `2007;171(6):1872-1886`, as far as it is known. */
function located(item: CslItem): string {
  const { page } = item;
  const inVolume = volumeAndIssue(item, '-');
  const dated = [yearOf(item), inVolume].filter(Boolean).join(';');
  return [dated, page === undefined ? '' : pageRange(page, '-')].filter(Boolean).join(':');
}

function dates({ issued, accessed, URL }: CslItem): string[] {
  return [
    issued === undefined ? '' : dayOf(issued),
    accessed === undefined || URL === undefined ? '' : `Accessed ${dayOf(accessed)}`,
  ];
}

/** One entry: authors, title, journal, year;volume(issue):pages, DOI or else the address. */
export function ama(item: CslItem): string {
  const container = item['container-title'] ?? '';
  const source = item.type === 'webpage' ? [container, ...dates(item)] : [container.replace(/\./g, ''), located(item)];
  const parts = [plainNames(item.author ?? [], { most: 6, shown: 3 }), item.title ?? titleUnknown, ...source];
  const address = item.DOI === undefined ? (item.URL ?? '') : `doi:${item.DOI}`;
  return [sentences(parts), address].filter(Boolean).join(' ');
}
