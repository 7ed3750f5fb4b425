import type { Point } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import type { Shore } from './silhouetteParts.ts';
import type { Dock, Grid } from './strandSearch.ts';

type Side = 'right' | 'bottom' | 'left' | 'top';

const headingOf: Record<Side, Dock['heading']> = { right: 0, bottom: 1, left: 2, top: 3 };
const sides = Object.keys(headingOf) as Side[];
/** How far from a corner a strand stays, in parts of the side and at most in px. */
const corner = { share: 0.2, most: 8 };
/** How much less a place is liked for each step of the grid that it lies off the middle of its side. */
const offMiddle = { card: 0.08, verdict: 0.25 };

/** The grid's lines between two places, along an axis. */
function linesBetween({ left, top, pitch }: Grid, [low, high]: readonly [number, number], axis: 0 | 1): number[] {
  const origin = axis === 0 ? left : top;
  const lines: number[] = [];
  for (let step = Math.ceil((low - origin) / pitch); origin + step * pitch <= high; step++)
    lines.push(origin + step * pitch);
  return lines;
}

function sideDocks(box: Box, side: Side, grid: Grid, off: number, cost: number): Dock[] {
  const across = side === 'top' || side === 'bottom';
  const [low, length] = across ? [box.x, box.width] : [box.y, box.height];
  const inset = Math.min(corner.most, length * corner.share);
  const edge = { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width }[side];
  return linesBetween(grid, [low + inset, low + length - inset], across ? 0 : 1).map((along) => ({
    at: across ? [along, edge] : [edge, along],
    heading: headingOf[side],
    cost: cost + (Math.abs(along - low - length / 2) / grid.pitch) * off,
  }));
}

/** The places at which strands may meet a card: all along its sides, better near the middle of one. */
export function cardDocks(box: Box, grid: Grid): Dock[] {
  return sides.flatMap((side) => sideDocks(box, side, grid, offMiddle.card, 0));
}

/** The places at which strands may meet an outcome: they come down on it, and leave below. */
export function verdictDocks(box: Box, grid: Grid, arrives: boolean): Dock[] {
  const cost: Record<Side, number> = arrives
    ? { top: 0, left: 9, right: 9, bottom: 14 }
    : { bottom: 0, left: 5, right: 5, top: 25 };
  return sides.flatMap((side) => sideDocks(box, side, grid, offMiddle.verdict, cost[side]));
}

/** The places at which strands may meet a part of the silhouette. `zoom` brings its world onto the grid. */
export function shoreDocks(shores: readonly Shore[], zoom: number, grid: Grid): Dock[] {
  return shores.flatMap(({ side, range, at }) => {
    const [low, high] = [range[0] * zoom, range[1] * zoom];
    return linesBetween(grid, [low, high], side === 'bottom' ? 0 : 1).flatMap((along) => {
      const met = at(along / zoom);
      if (met === null) return [];
      const place: Point = [met[0] * zoom, met[1] * zoom];
      const cost = (Math.abs(along - (low + high) / 2) / grid.pitch) * offMiddle.card;
      return [{ at: place, heading: headingOf[side], cost }];
    });
  });
}
