import type { NodeBox } from '../../model/geometry.ts';
import { grid } from '../scale.ts';
import type { Cells } from './cells.ts';
import type { TracedNode } from './wish.ts';

/** Room between what stands on the lattice, world px. */
export interface Room {
  /** Between two columns, from node to node. */
  across: number;
  /** From one half row to the next; whole grid steps. */
  down: number;
  /** Around everything. */
  margin: number;
}

/** The nodes at their places in px, columns as wide as their widest node, and the size of the ground they stand on. */
export function place(
  nodes: readonly TracedNode[],
  cells: Cells,
  { across, down, margin }: Room,
): { nodes: NodeBox[]; width: number; height: number } {
  const cellOf = (id: string) => cells.get(id) ?? { column: 0, row: 0 };
  const widths: number[] = [];
  for (const { id, width } of nodes) {
    const { column } = cellOf(id);
    widths[column] = Math.max(widths[column] ?? 0, width);
  }
  const middles: number[] = [];
  let edge = margin;
  for (const [column, width = 0] of widths.entries()) {
    middles[column] = Math.ceil((edge + width / 2) / grid) * grid;
    edge = (middles[column] ?? 0) + width / 2 + across;
  }
  const top = margin + 36;
  const placed = nodes.map(({ id, lines, width, height }) => {
    const { column, row } = cellOf(id);
    return { id, x: middles[column] ?? 0, y: top + row * down, width, height, lines };
  });
  const last = Math.max(0, ...nodes.map(({ id }) => cellOf(id).row));
  const whole = (length: number) => Math.ceil(length / grid) * grid;
  return { nodes: placed, width: whole(edge - across + margin), height: whole(top + last * down + 36 + margin) };
}
