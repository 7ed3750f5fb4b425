/** A place on the lattice on which a traced picture is composed: rows count by halves, so that two nodes can flank a third. */
export interface Cell {
  column: number;
  row: number;
}

/** Rows that one node takes up, counted by halves. */
export const tall = 2;

/** Where each node stands, by its id. */
export type Cells = ReadonlyMap<string, Cell>;
