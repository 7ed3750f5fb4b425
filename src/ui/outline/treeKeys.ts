import { foldings } from '../search/fold.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What a key asks of a tree: to go to a row, to fold or unfold rows, or to take the row it is on. */
export type TreeMove = { to: OutlineRow } | { turn: readonly OutlineRow[] } | 'take' | 'stay';

const parentOf = ({ path }: OutlineRow) => path.at(-2);

/**
 * The keys of a tree (ARIA Authoring Practices, tree view): what `key` does on the row at `position`, or null where the
 * key is not the tree's. Pure.
 */
export function treeMove(rows: readonly OutlineRow[], position: number, key: string): TreeMove | null {
  const row = rows[position];
  if (!row) return null;
  const to = (next: OutlineRow | undefined): TreeMove => (next ? { to: next } : 'stay');
  switch (key) {
    case 'ArrowDown':
      return to(rows[position + 1]);
    case 'ArrowUp':
      return to(rows[position - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      return row.open === null ? 'stay' : row.open ? to(rows[position + 1]) : { turn: [row] };
    case 'ArrowLeft':
      return row.open ? { turn: [row] } : to(rows.find((each) => each.key === parentOf(row)));
    case 'Enter':
    case ' ':
      return 'take';
    case '*':
      return { turn: rows.filter((each) => parentOf(each) === parentOf(row) && each.open === false) };
    default:
      return null;
  }
}

/**
 * The next row that begins with what was typed, after the current one for a single letter and from it on for more; the
 * search goes round. Greek letters answer to the Latin ones. Null when none does.
 */
export function typedRow(
  rows: readonly OutlineRow[],
  position: number,
  typed: string,
  nameOf: (row: OutlineRow) => string,
): OutlineRow | null {
  const wanted = typed.toLowerCase();
  const from = typed.length > 1 ? position : position + 1;
  const round = [...rows.slice(from), ...rows.slice(0, from)];
  const begins = (name: string) =>
    name.toLowerCase().startsWith(wanted) ||
    foldings(name.split(/\s/, 1)[0] ?? '').some((each) => each.startsWith(wanted));
  return round.find((row) => begins(nameOf(row))) ?? null;
}
