import type { Entity } from '../model/types.ts';

/** How labels behave inside a sentence: their first letter and the number of their verb. */

/** A locant such as `5α-`, then a word of one capital and small letters that ends there and is not followed by a number. */
const commonWord = /^((?:\d+[α-ω]?-)?)(\p{Lu})(\p{Ll}+)(?![\p{L}\p{N}]|-\d)/u;
const longestSymbol = 4;

/** Symbols of genes are written like short words: Akt, Shh. */
function isSymbol(word: string, kind: Entity['kind'] | null): boolean {
  return (kind === 'protein' || kind === 'rna') && word.length <= longestSymbol;
}

/**
 * A label as it stands inside a sentence: a common word gives up its capital ("Substance P" becomes "substance P");
 * acronyms, symbols and what begins with a Greek letter stay as they are. Rule E10 in `SPEC.md`. `kind` is null for what
 * is not an entity.
 */
export function nameInSentence(label: string, kind: Entity['kind'] | null): string {
  return label.replace(commonWord, (whole, locant: string, initial: string, rest: string) =>
    isSymbol(initial + rest, kind) ? whole : locant + initial.toLowerCase() + rest,
  );
}

/** True for a label that takes a plural verb: its last word, brackets left out, ends in a plural s ("NK cells"). */
export function isPlural(label: string): boolean {
  return /\p{Ll}s$/u.test(withoutBrackets(label)) && !/(ss|us|is)$/.test(withoutBrackets(label));
}

const withoutBrackets = (label: string) => label.replace(/\s*\(.*\)$/, '');
