import { plainNames } from './authorNames.ts';
import { addressOf, type CslItem, yearOf } from './cslItem.ts';
import { monthName, sentences, shortPageRange, titleUnknown, volumeAndIssue } from './styleText.ts';

/** Vancouver (NLM), as plain text. Rules C11 to C13 in `SPEC.md`. */

/** ` [cited 2026 Nov 25]` of what was read on the web and when; else empty. */
function cited({ accessed }: CslItem): string {
  if (accessed === undefined) return '';
  const [year, month, day] = accessed['date-parts'][0];
  return `[cited ${[year, monthName(month).slice(0, 3), day].filter(Boolean).join(' ')}]`;
}

/** `2007;171(6):1872–86`, as far as it is known. */
function located(item: CslItem): string {
  const { page } = item;
  const inVolume = volumeAndIssue(item, '–');
  const pages = page === undefined ? '' : shortPageRange(page);
  const place = [inVolume, pages].filter(Boolean).join(':');
  return [yearOf(item), place].filter(Boolean).join(';');
}

function sourceOf(item: CslItem, online: boolean): string[] {
  const container = item['container-title'] ?? '';
  if (item.type === 'webpage') return [container, [yearOf(item), online ? cited(item) : ''].filter(Boolean).join(' ')];
  const journal = container.replace(/\./g, '');
  return [online && journal !== '' ? `${journal} [Internet]` : journal, located(item)];
}

/** One entry: authors, title, journal, year;volume(issue):pages, address. */
export function vancouver(item: CslItem): string {
  const address = addressOf(item);
  const title = item.title ?? titleUnknown;
  const head = item.type === 'webpage' && address !== '' ? `${title} [Internet]` : title;
  const parts = [plainNames(item.author ?? [], { most: 6, shown: 6 }), head, ...sourceOf(item, address !== '')];
  return [sentences(parts), address === '' ? '' : `Available from: ${address}`].filter(Boolean).join(' ');
}
