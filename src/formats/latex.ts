/** Text that LaTeX and BibTeX read as it was meant, in plain ASCII wherever LaTeX has a command for it. */

/** What LaTeX takes for its own. Braces by name, because BibTeX counts those of `\{` too. */
const special: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Accents by combining character. */
const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0308': '"',
  '\u0304': '=',
  '\u0307': '.',
  '\u0306': 'u',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
};

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

const greekNames =
  'α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ' +
  'σ sigma ς varsigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma ' +
  'Υ Upsilon Φ Phi Ψ Psi Ω Omega';

/** The Greek letters for which LaTeX has a name; capitals that look Latin have none and stay as they are. */
const greek = new Map(Array.from(greekNames.matchAll(/(\S) (\S+)/g), ([, letter = '', name = '']) => [letter, name]));

/** One character as LaTeX writes it. A letter of command stands in braces, so that what follows is not taken into it. */
function character(char: string): string {
  const plain = special[char];
  if (plain !== undefined) return plain;
  const letter = letters[char];
  if (letter !== undefined) return `{\\${letter}}`;
  const name = greek.get(char);
  if (name !== undefined) return `{$\\${name}$}`;
  const [base = '', mark = '', ...more] = char.normalize('NFD');
  const accent = more.length === 0 && /^[a-z]$/i.test(base) ? accents[mark] : undefined;
  if (accent === undefined) return char;
  return /[a-z]/i.test(accent) ? `{\\${accent} ${base}}` : `{\\${accent}${base}}`;
}

/** Plain text as LaTeX. What LaTeX has no command for stays as it is, in UTF-8. Rule C6 in `SPEC.md`. */
export function latexText(text: string): string {
  return Array.from(text.normalize('NFC'), character).join('');
}

/** A word that has a capital or a digit's neighbour beyond its first letter, such as `TGF-β`, `mRNA` or `HPA`. */
const shaped = /\S\p{Lu}|^\p{Lu}$/u;

/** A title as LaTeX. Words that must keep their capitals are braced, because bibliography styles set titles in small letters. */
export function latexTitle(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word) => (shaped.test(word) ? `{${latexText(word)}}` : latexText(word)))
    .join('');
}

/** An address or DOI, which LaTeX reads to the letter: only braces would break the entry, and are percent-encoded. */
export function latexAddress(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
