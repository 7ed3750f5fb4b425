import { type Cell, tall } from './cells.ts';

/** A lattice for a composition: how many columns and half rows it has, and whether the last node has the last column. */
export interface Lattice {
  columns: number;
  rows: number;
  /** True: node 0 stands alone in the first column and the last node alone in the last. False: node 0 only. */
  ends: boolean;
}

/** The columns in which a node may stand. */
export function columnsFor(node: number, count: number, { columns, ends }: Lattice): { first: number; last: number } {
  if (node === 0) return { first: 0, last: 0 };
  if (ends && node === count - 1) return { first: columns - 1, last: columns - 1 };
  return { first: 1, last: columns - (ends ? 2 : 1) };
}

/**
 * Where a composition begins: the layers spread over the columns, the nodes of each around the middle. What finds no room
 * in its column takes the nearest that has some.
 */
export function seed(layers: readonly number[], lattice: Lattice): Cell[] {
  const { columns, rows } = lattice;
  const deepest = Math.max(1, ...layers);
  const room = Math.floor((rows + 1) / tall);
  const standing = Array.from({ length: columns }, (): number[] => []);
  const order = [...layers.keys()].sort((a, b) => (layers[a] ?? 0) - (layers[b] ?? 0));
  for (const node of order) {
    const { first, last } = columnsFor(node, layers.length, lattice);
    const wanted = Math.round(((layers[node] ?? 0) * (columns - 1)) / deepest);
    const nearness = (column: number) =>
      Math.abs(column - wanted) + ((standing[column]?.length ?? 0) < room ? 0 : columns);
    let best = first;
    for (let column = first; column <= last; column++) if (nearness(column) < nearness(best)) best = column;
    standing[best]?.push(node);
  }
  const cells = layers.map((): Cell => ({ column: 0, row: 0 }));
  for (const [column, nodes] of standing.entries())
    for (const [at, node] of nodes.entries())
      cells[node] = { column, row: Math.floor((rows + 1) / 2) - nodes.length + at * tall };
  return cells;
}
