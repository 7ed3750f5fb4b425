import { type Cell, tall } from './cells.ts';

/** The breadth of a column over the height of a row, and the proportion that suits a stage. */
const cellProportion = 1.8;
const stageProportion = 2;

/** Nodes that a ring has on its long sides, on its right and on its left, between the corners. */
interface RingSize {
  along: number;
  right: number;
  left: number;
}

function ringSizes(count: number): RingSize[] {
  const sizes: RingSize[] = [];
  for (let along = 1; 2 * along <= count; along++) {
    const between = count - 2 * along;
    sizes.push({ along, right: Math.floor(between / 2), left: Math.ceil(between / 2) });
  }
  return sizes;
}

/** A lone node to the left or right of the long sides takes a column of its own only when there is no other row for it. */
function proportion({ along, right, left }: RingSize): number {
  const rows = 2 + Math.max(right, left === 1 && right === 0 ? 0 : left);
  const columns = along + (right === 0 && left === 1 ? 1 : 0);
  return (columns / rows) * cellProportion;
}

/**
 * The places of so many nodes of a loop, clockwise from the left: along the top, down the right, back along the bottom, up
 * the left, so that it is seen to close.
 */
export function ring(count: number): Cell[] {
  if (count <= 2) return Array.from({ length: count }, (_, column) => ({ column, row: 0 }));
  const strain = (size: RingSize) => Math.abs(Math.log(proportion(size) / stageProportion));
  const { along, right, left } = ringSizes(count).reduce((best, size) => (strain(size) < strain(best) ? size : best));
  const tip = right === 0 && left === 1;
  const bottom = tip ? tall : tall * (1 + Math.max(right, left));
  const first = tip ? 1 : 0;
  const spread = (size: number, at: number) => Math.round((bottom * (at + 1)) / (size + 1));
  const row = (from: number, step: number, at: number) =>
    Array.from({ length: along }, (_, index) => ({ column: from + step * index, row: at }));
  const side = (size: number, column: number, up: boolean) =>
    Array.from({ length: size }, (_, index) => ({ column, row: spread(size, up ? size - 1 - index : index) }));
  const cells = [
    ...row(first, 1, 0),
    ...side(right, first + along - 1, false),
    ...row(first + along - 1, -1, bottom),
    ...side(left, 0, true),
  ];
  // The signal starts at the left tip, where there is one.
  return tip ? [...cells.slice(-1), ...cells.slice(0, -1)] : cells;
}
