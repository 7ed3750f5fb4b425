import { type Cell, tall } from './cells.ts';

/** A chain up to this long stands in one row. */
const inOneRow = 4;
/** The breadth of a column over the height of a row, and the proportion that suits a stage. */
const cellProportion = 1.8;
const stageProportion = 2;

/** Numbers of columns and rows for so many nodes in a serpentine, as near to the proportion of a stage as they come. */
function serpentineSize(count: number): { columns: number; rows: number } {
  if (count <= inOneRow) return { columns: count, rows: 1 };
  let best = { columns: count, rows: 1 };
  let least = Number.POSITIVE_INFINITY;
  for (let rows = 2; rows <= count / 2; rows++) {
    const columns = Math.ceil(count / rows);
    if (Math.ceil(count / columns) < rows) continue;
    const cost = Math.abs(Math.log(((columns / rows) * cellProportion) / stageProportion));
    if (cost < least) [best, least] = [{ columns, rows }, cost];
  }
  return best;
}

/**
 * The places of so many nodes of a chain: in a row from left to right, a long one in rows that run to and fro. A last row
 * that is not full stands where the row above it ends.
 */
export function serpentine(count: number): Cell[] {
  const { columns } = serpentineSize(count);
  return Array.from({ length: count }, (_, index) => {
    const [row, along] = [Math.floor(index / columns), index % columns];
    return { row: row * tall, column: row % 2 === 0 ? along : columns - 1 - along };
  });
}
