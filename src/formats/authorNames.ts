import type { CslName } from './cslItem.ts';

/** Names of authors as bibliography styles set them: the family name first, given names as initials. */

/** The first letter of each given name, as parts that a hyphen joined: `Kang-Lee M.` gives `[[K, L], [M]]`. */
function initialsOf(given: string): string[][] {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split(/[-‐]/)
        .filter(Boolean)
        .map((part) => Array.from(part)[0]?.toUpperCase() ?? ''),
    );
}

/** `Lee, K.-H.`, with a suffix `King, L. E., Jr.`; a group's name as it is. */
export function pointedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given = '', suffix } = name;
  const initials = initialsOf(given).map((parts) => parts.map((part) => `${part}.`).join('-'));
  return [family, initials.join(' '), suffix].filter(Boolean).join(', ');
}

/** `Lee KH`, with a suffix `King LE Jr`; a group's name as it is. */
function plainName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given = '', suffix = '' } = name;
  return [family, initialsOf(given).flat().join(''), suffix.replace(/\.$/, '')].filter(Boolean).join(' ');
}

/** Names in a row; of more than `most` only the first `shown` are named. Empty without authors. */
export function plainNames(authors: readonly CslName[], { most, shown }: { most: number; shown: number }): string {
  const names = authors.map(plainName);
  return names.length > most ? `${names.slice(0, shown).join(', ')}, et al` : names.join(', ');
}
