/** Small rules of punctuation that bibliography styles share. */

/** Ends with a full stop, unless it ends a sentence already; empty stays empty. */
function ended(text: string): string {
  return text === '' || /[.?!]["'”’]?$/.test(text) ? text : `${text}.`;
}

/** Parts as sentences, those that are empty left out. */
export function sentences(parts: readonly string[]): string {
  return parts.filter(Boolean).map(ended).join(' ');
}

/** Pages with one dash between first and last. */
export function pageRange(page: string, dash: '–' | '-'): string {
  return page.replace(/\s*[-–]+\s*/g, dash);
}

/** The last page without the digits that it shares with the first: `1872–86`. */
export function shortPageRange(page: string): string {
  return pageRange(page, '–').replace(
    /([A-Za-z]*)(\d+)–\1(\d+)(?![\dA-Za-z])/g,
    (_, letters: string, first: string, last: string) => {
      if (first.length !== last.length) return `${letters}${first}–${last}`;
      let shared = 0;
      while (shared < last.length - 1 && first[shared] === last[shared]) shared++;
      return `${letters}${first}–${last.slice(shared)}`;
    },
  );
}

/** Volume and issue, `171(6)`, as far as they are known. */
export function volumeAndIssue({ volume = '', issue }: { volume?: string; issue?: string }, dash: '–' | '-'): string {
  return `${pageRange(volume, dash)}${issue === undefined ? '' : `(${pageRange(issue, dash)})`}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The English name of a month by its number from 1; empty for none. */
export function monthName(month: number | undefined): string {
  return month === undefined ? '' : (months[month - 1] ?? '');
}

/** What stands in place of a title that is not known, so that a reader sees that it is missing. */
export const titleUnknown = '[Title not confirmed]';
