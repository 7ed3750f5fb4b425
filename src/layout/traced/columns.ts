import { type Cells, tall } from './cells.ts';
import type { TracedWish } from './wish.ts';

/**
 * Nodes in the columns that the wish gives, each column around the middle; within it in the order of what they hang on, so
 * that few arrows cross.
 */
export function inColumns({ arrows, from }: TracedWish, columns: ReadonlyMap<string, number>): Cells {
  const first = Math.min(...columns.values());
  const rowOf = new Map([[from, 0]]);
  const rank = (id: string) => {
    const rows = arrows.flatMap(({ source, target }) => {
      const other = source === id ? target : target === id ? source : null;
      const row = other === null ? undefined : rowOf.get(other);
      return row === undefined ? [] : [row];
    });
    return rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
  };
  for (const column of [...new Set(columns.values())].sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const ids = [...columns].filter(([, each]) => each === column).map(([id]) => id);
    const ranked = ids.map((id) => ({ id, rank: rank(id) })).sort((a, b) => a.rank - b.rank);
    for (const [at, { id }] of ranked.entries()) rowOf.set(id, (at - (ids.length - 1) / 2) * tall);
  }
  const top = Math.min(...rowOf.values());
  return new Map(
    [...columns].map(([id, column]) => [id, { column: column - first, row: Math.round((rowOf.get(id) ?? 0) - top) }]),
  );
}
