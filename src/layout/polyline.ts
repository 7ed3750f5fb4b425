import type { Point } from '../model/geometry.ts';

/** A line with its bends rounded off, as points close enough to be drawn straight, with the way travelled so far. */
export interface Polyline {
  points: readonly Point[];
  /** px from the start to each point. */
  at: readonly number[];
  length: number;
}

const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);
const towards = (from: Point, to: Point, by: number): Point => {
  const whole = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / whole, from[1] + ((to[1] - from[1]) * by) / whole];
};

/** How many straight pieces stand for a quarter turn. */
const piecesPerQuarter = 7;

/**
 * The arc that rounds off a bend, as points. The tangents are at most half of either stretch long, as Cytoscape draws
 * its `round-segments`, so that what moves on the overlay stays on the line beneath it.
 */
function roundedBend(before: Point, here: Point, after: Point, radius: number): Point[] {
  const into = Math.atan2(here[1] - before[1], here[0] - before[0]);
  const out = Math.atan2(after[1] - here[1], after[0] - here[0]);
  let turn = out - into;
  if (turn > Math.PI) turn -= 2 * Math.PI;
  if (turn < -Math.PI) turn += 2 * Math.PI;
  const half = Math.tan(Math.abs(turn) / 2);
  if (half < 1e-6 || !Number.isFinite(half)) return [here];
  const tangent = Math.min(radius * half, distance(before, here) / 2, distance(here, after) / 2);
  const r = tangent / half;
  if (r < 0.01) return [here];
  const start = towards(here, before, tangent);
  const side = Math.sign(turn);
  const centre: Point = [start[0] - Math.sin(into) * r * side, start[1] + Math.cos(into) * r * side];
  const pieces = Math.max(2, Math.ceil((Math.abs(turn) / (Math.PI / 2)) * piecesPerQuarter));
  return Array.from({ length: pieces + 1 }, (_, index): Point => {
    const angle = into + (turn * index) / pieces - (side * Math.PI) / 2;
    return [centre[0] + Math.cos(angle) * r, centre[1] + Math.sin(angle) * r];
  });
}

/** A route's points with their bends rounded to `radius`, measured. */
export function rounded(route: readonly Point[], radius: number): Polyline {
  const points: Point[] = route.flatMap((here, index) => {
    const [before, after] = [route[index - 1], route[index + 1]];
    return before === undefined || after === undefined ? [here] : roundedBend(before, here, after, radius);
  });
  const at: number[] = [];
  let length = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) length += distance(before, point);
    at.push(length);
  });
  return { points, at, length };
}

/** The point `way` px along a line; its ends for ways outside. */
export function pointAt(line: Polyline, way: number): Point {
  const next = line.at.findIndex((travelled) => travelled >= way);
  if (next === 0) return line.points[0] ?? [0, 0];
  if (next < 0) return line.points.at(-1) ?? [0, 0];
  const [from, to] = [line.points[next - 1] as Point, line.points[next] as Point];
  return towards(from, to, way - (line.at[next - 1] as number));
}

/** The stretch of a line between two ways along it, as points. */
export function stretch(line: Polyline, from: number, to: number): Point[] {
  const [low, high] = [Math.max(0, from), Math.min(line.length, to)];
  if (high <= low) return [];
  const inside = line.points.filter((_, index) => {
    const way = line.at[index] as number;
    return way > low && way < high;
  });
  return [pointAt(line, low), ...inside, pointAt(line, high)];
}

/** Distance from a point to a line of straight pieces. */
export function distanceTo(points: readonly Point[], [x, y]: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / squared));
    nearest = Math.min(nearest, Math.hypot(x - from[0] - dx * share, y - from[1] - dy * share));
  });
  return nearest;
}

/** The points at ways along a line that are asked for in rising order. */
function along(line: Polyline): (way: number) => Point {
  let next = 1;
  return (way) => {
    while (next < line.at.length - 1 && (line.at[next] as number) < way) next++;
    const [from, to] = [line.points[next - 1] as Point, line.points[next] as Point];
    return towards(from, to, way - (line.at[next - 1] as number));
  };
}

/** How far two lines run together from their starts, in px. */
export function together(a: Polyline, b: Polyline): number {
  const step = 2;
  const [onA, onB] = [along(a), along(b)];
  let way = 0;
  while (way < Math.min(a.length, b.length)) {
    if (distance(onA(way), onB(way)) > 1.5) return way;
    way += step;
  }
  return way;
}

/** The same line from its end to its start. */
export function backwards({ points, at, length }: Polyline): Polyline {
  return { points: [...points].reverse(), at: at.map((way) => length - way).reverse(), length };
}
