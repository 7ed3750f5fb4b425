import { type Cells, offProportion, tall } from './cells.ts';

/** A chain up to this long stands in one row. */
const inOneRow = 4;
/** A last row with a single node is worse by this. */
const lonely = 0.5;

/** How many nodes a row has: all, or as many as make rows that come near to the proportion of a stage. */
function rowLength(count: number): number {
  if (count <= inOneRow) return count;
  let best = count;
  let least = Number.POSITIVE_INFINITY;
  for (let length = 2; length < count; length++) {
    const cost = offProportion(length, Math.ceil(count / length)) + (count % length === 1 ? lonely : 0);
    if (cost < least) [best, least] = [length, cost];
  }
  return best;
}

/** The places of the nodes of a chain, in its order: in a row from left to right, a long one in rows to and fro. */
export function serpentine(order: readonly string[]): Cells {
  const length = rowLength(order.length);
  return new Map(
    order.map((id, index) => {
      const [row, along] = [Math.floor(index / length), index % length];
      return [id, { row: row * tall, column: row % 2 === 0 ? along : length - 1 - along }];
    }),
  );
}
