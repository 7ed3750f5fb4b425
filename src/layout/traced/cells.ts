/** A place on the lattice of a traced picture. Rows count by halves, so that two nodes can flank a third. */
export interface Cell {
  column: number;
  row: number;
}

/** Half rows that a node takes up. */
export const tall = 2;

/** Where each node stands, by its id. */
export type Cells = ReadonlyMap<string, Cell>;

/** The breadth over the height of a stage, to which a picture is shaped. */
const stageProportion = 2;
/** The breadth of a column over the height of a row, two half rows. */
const cellProportion = 1.8;

/** How far, by ratio, so many columns and rows are from the proportion of a stage; 0 when they have it. */
export function offProportion(columns: number, rows: number): number {
  return Math.abs(Math.log(((columns / rows) * cellProportion) / stageProportion));
}
