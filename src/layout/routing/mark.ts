import type { Point } from '../../model/geometry.ts';
import { type Arrow, mayShare } from './arrow.ts';
import { cellPoint, type Path } from './path.ts';
import type { Terrain } from './terrain.ts';

/** How far before the end of an arrow's own branch the contested mark sits, in world px at the map's scale. */
const before = 24;

/** The point at `distance` px before the end of a polyline, or its middle if it is not twice as long as that. */
export function pointBeforeEnd(points: readonly Point[], distance: number): Point {
  const lengths = points.slice(1).map((point, index) => {
    const from = points[index] as Point;
    return Math.abs(point[0] - from[0]) + Math.abs(point[1] - from[1]);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let left = Math.min(distance, whole / 2);
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] as number;
    const [from, to] = [points[index] as Point, points[index + 1] as Point];
    if (left <= length && length > 0) {
      const share = left / length;
      return [to[0] + (from[0] - to[0]) * share, to[1] + (from[1] - to[1]) * share];
    }
    left -= length;
  }
  return points[0] ?? [0, 0];
}

/** Where the contested mark of one arrow sits: on the last stretch that it shares with no other arrow. */
export function markOf(
  index: number,
  arrows: readonly Arrow[],
  paths: readonly (Path | null)[],
  terrain: Terrain,
  factor: number,
): Point {
  const path = paths[index];
  const arrow = arrows[index];
  if (path === null || path === undefined || arrow === undefined) return [0, 0];
  const used = new Set<number>();
  paths.forEach((other, at) => {
    const that = arrows[at];
    if (other === null || at === index || that === undefined || !mayShare(arrow, that)) return;
    for (const cell of other.cells) used.add(cell);
  });
  let end = path.cells.length - 1;
  while (end > 0 && used.has(path.cells[end] as number)) end--;
  let start = end;
  while (start > 0 && !used.has(path.cells[start - 1] as number)) start--;
  const own = path.cells.slice(start, end + 1).map((cell) => cellPoint(cell, terrain));
  if (start === 0 && !used.has(path.cells[0] as number)) own.unshift(path.from.point);
  if (end === path.cells.length - 1) own.push(path.to.point);
  return pointBeforeEnd(own, before * factor);
}
