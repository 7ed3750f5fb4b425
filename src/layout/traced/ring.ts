import { type Cell, type Cells, offProportion, tall } from './cells.ts';

/** A ring: how many nodes its top and its bottom have, and its right and left side between them. */
interface Sides {
  along: number;
  right: number;
  left: number;
}

/** Every ring of so many nodes. */
function ringsOf(count: number): Sides[] {
  return Array.from({ length: Math.floor(count / 2) }, (_, index) => {
    const [along, between] = [index + 1, count - 2 * (index + 1)];
    return { along, right: Math.floor(between / 2), left: Math.ceil(between / 2) };
  });
}

/** A ring with one node beside its top and bottom comes to a tip there, in a column of its own. */
function hasTip({ right, left }: Sides): boolean {
  return right === 0 && left === 1;
}

function rowsOf({ along, right, left }: Sides): number {
  return hasTip({ along, right, left }) && along === 1 ? 2 : 2 + Math.max(right, left);
}

/**
 * The places of the nodes of a loop, in its order, clockwise: along the top, down the right, back along the bottom, up the
 * left, so that it is seen to close. The first node stands at the tip if there is one, else in the upper left corner.
 */
export function ring(order: readonly string[]): Cells {
  // Two nodes stand across from each other, so that there and back are two sides of a rectangle each.
  if (order.length <= 2) return new Map(order.map((id, at) => [id, { column: at, row: at * tall }]));
  const strain = (each: Sides) => offProportion(each.along + (hasTip(each) ? 1 : 0), rowsOf(each));
  const sides = ringsOf(order.length).reduce((best, each) => (strain(each) < strain(best) ? each : best));
  const cells = around(sides);
  const first = hasTip(sides) ? cells.length - 1 : 0;
  return new Map(order.map((id, at) => [id, cells[(first + at) % cells.length] as Cell]));
}

/** The places of a ring, clockwise from the first of its top. */
function around(sides: Sides): Cell[] {
  const { along, right, left } = sides;
  const bottom = tall * (rowsOf(sides) - 1);
  const first = hasTip(sides) ? 1 : 0;
  const last = first + along - 1;
  const level = (row: number) => Array.from({ length: along }, (_, at) => ({ column: first + at, row }));
  const upright = (count: number, column: number) =>
    Array.from({ length: count }, (_, at) => ({ column, row: Math.round((bottom * (at + 1)) / (count + 1)) }));
  return [...level(0), ...upright(right, last), ...level(bottom).reverse(), ...upright(left, 0).reverse()];
}
