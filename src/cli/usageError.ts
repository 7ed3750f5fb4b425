/** What a command line asks for and cannot have: told to the reader, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Edit distance (Levenshtein), for suggestions. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** “; did you mean a, b or c?”, or nothing when no known word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const lower = word.toLowerCase();
  const near = (known.length > 20_000 ? [] : known)
    .map((each) => ({ each, far: distance(lower, each.toLowerCase()) - (each.toLowerCase().includes(lower) ? 9 : 0) }))
    .filter(({ far }) => far <= Math.max(2, word.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ each }) => each);
  if (near.length === 0) return '';
  const last = near.at(-1) ?? '';
  return `; did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`;
}

/** A whole number of at least `least`, or a usage error that names the option. */
export function wholeNumber(option: string, text: string | undefined, fallback: number, least = 1): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && text.trim() !== '') return value;
  throw new UsageError(`--${option} takes a whole number of at least ${least}, not "${text}"`);
}
