/**
 * How names are made comparable: TNF-α, "tnf alpha", "TNFa" and "tnfalpha" meet. Greek letters are read both by name and
 * as the Latin letter that people type for them; accents, case, superscripts and hyphens fall away.
 */
const greek: Record<string, [name: string, letter: string]> = {
  α: ['alpha', 'a'],
  β: ['beta', 'b'],
  γ: ['gamma', 'g'],
  δ: ['delta', 'd'],
  ε: ['epsilon', 'e'],
  ζ: ['zeta', 'z'],
  θ: ['theta', 't'],
  κ: ['kappa', 'k'],
  λ: ['lambda', 'l'],
  μ: ['mu', 'u'],
  σ: ['sigma', 's'],
  τ: ['tau', 't'],
  ω: ['omega', 'o'],
};

/** Lower case, compatibility forms (⁺ becomes +, ² becomes 2), no accents, one final sigma. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const isGreek = /\p{Script=Greek}/gu;
const setApart = (text: string) => wordsOf(text.replace(isGreek, (letter) => ` ${greek[letter]?.[0] ?? letter} `));

/** The words of a query or a name: Greek by name and set apart, so that "TGF-β1" gives tgf, beta, 1. */
export function fold(text: string): string[] {
  return setApart(plain(text));
}

/**
 * Every word under which a name is to be found: its words, the same with Greek as Latin letters, and each hyphenated or
 * spaced stretch run together ("tnfalpha", "tnfa", "bcatenin", "b2microglobulin").
 */
export function foldings(text: string): string[] {
  const bare = plain(text);
  const latin = bare.replace(isGreek, (letter) => greek[letter]?.[1] ?? letter);
  const named = bare.replace(isGreek, (letter) => greek[letter]?.[0] ?? letter);
  const joined = [latin, named].flatMap((each) => [
    wordsOf(each).join(''),
    ...each.split(/\s+/).map((stretch) => wordsOf(stretch).join('')),
  ]);
  return [...new Set([...setApart(bare), ...wordsOf(latin), ...wordsOf(named), ...joined])].filter(Boolean);
}
