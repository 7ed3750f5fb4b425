import { decode } from './percent.ts';
import { quote, type Say } from './quote.ts';

/** The words of a link with their values, still encoded. */
export type Words = ReadonlyMap<string, string>;

/** Splits `a=1&b=2`; words that mean nothing here or are given again are said and left out (rule L11). */
export function parseWords(text: string, known: readonly string[], say: Say): Words {
  const words = new Map<string, string>();
  for (const pair of text.split('&').filter(Boolean)) {
    const [, word = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
    const name = decode(word);
    if (!known.includes(name)) say('L11', `The link says ${quote(name)}, which means nothing here; it is left out.`);
    else if (words.has(name)) say('L11', `The link says ${quote(name)} more than once; the first counts.`);
    else words.set(name, value);
  }
  return words;
}
