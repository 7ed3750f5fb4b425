import type { Point } from '../../src/model/geometry.ts';

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function toLine(point: Point, line: readonly Point[]): number {
  return Math.min(...line.slice(1).map((end, at) => toSegment(point, line[at] as Point, end)));
}

/** How far the bends and ends of two routes lie from each other's lines at most; infinite when one has no line. */
export function distanceBetween(one: readonly Point[], other: readonly Point[]): number {
  if (one.length < 2 || other.length < 2) return Number.POSITIVE_INFINITY;
  const far = (from: readonly Point[], to: readonly Point[]) => Math.max(...from.map((point) => toLine(point, to)));
  return Math.max(far(one, other), far(other, one));
}
