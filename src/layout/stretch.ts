import type { Point } from '../model/geometry.ts';

/** Lengths and parts of right-angled lines. World px. */

function span(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The whole length of a line. */
export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + span(points[index] as Point, point), 0);
}

/** The part of a line from `from` to `to` px of its length. */
export function part(points: readonly Point[], from: number, to: number): Point[] {
  const found: Point[] = [];
  let at = 0;
  points.slice(1).forEach((end, index) => {
    const start = points[index] as Point;
    const length = span(start, end);
    const place = (distance: number): Point => {
      const share = length === 0 ? 0 : (distance - at) / length;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    };
    const [low, high] = [Math.max(from, at), Math.min(to, at + length)];
    if (low < high) {
      if (found.length === 0) found.push(place(low));
      found.push(place(high));
    }
    at += length;
  });
  return found;
}

/** How far two lines run together from their first points on. */
export function commonStart(a: readonly Point[], b: readonly Point[]): number {
  let common = 0;
  for (let index = 0; index + 1 < Math.min(a.length, b.length); index++) {
    const [from, other] = [a[index] as Point, b[index] as Point];
    if (span(from, other) > 0.01) break;
    const [toA, toB] = [a[index + 1] as Point, b[index + 1] as Point];
    const [la, lb] = [span(from, toA), span(from, toB)];
    const shorter = Math.min(la, lb);
    if (shorter === 0) break;
    const [pa, pb] = [part([from, toA], 0, shorter).at(-1), part([from, toB], 0, shorter).at(-1)];
    if (pa === undefined || pb === undefined || span(pa, pb) > 0.01) break;
    common += shorter;
    if (Math.abs(la - lb) > 0.01) break;
  }
  return common;
}

/** How far two lines run together up to their last points. */
export function commonEnd(a: readonly Point[], b: readonly Point[]): number {
  return commonStart([...a].reverse(), [...b].reverse());
}
