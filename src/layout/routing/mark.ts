import type { NodeBox, Point } from '../../model/geometry.ts';
import type { Rect } from '../areas.ts';
import { grid } from '../scale.ts';
import { lengthOf, part } from '../stretch.ts';
import { type Arrow, mayShare } from './arrow.ts';
import { cellPoint, type Path } from './path.ts';
import { distanceTo, nodeRect, type Terrain } from './terrain.ts';

/** Where the contested mark sits before the end of an arrow's own branch, and the room it needs, at the map's scale. */
const before = 24;
const ring = 8;
/** Candidate places lie this far apart. */
const step = 3;

/** Everything that a mark has to keep clear of. */
export interface Surroundings {
  arrows: readonly Arrow[];
  paths: readonly (Path | null)[];
  terrain: Terrain;
  nodes: readonly NodeBox[];
  areaLabels: readonly Rect[];
  factor: number;
  /** Which arrows pass each grid point, by their index. */
  passing: ReadonlyMap<number, readonly number[]>;
}

export function passingOf(paths: readonly (Path | null)[]): Map<number, number[]> {
  const passing = new Map<number, number[]>();
  paths.forEach((path, index) => {
    for (const cell of path?.cells ?? []) {
      const here = passing.get(cell);
      if (here === undefined) passing.set(cell, [index]);
      else here.push(index);
    }
  });
  return passing;
}

/** The point `distance` px before the end of a line; its first point when it is shorter. */
function pointBeforeEnd(points: readonly Point[], distance: number): Point {
  const length = lengthOf(points);
  return part(points, length - distance, length)[0] ?? points[0] ?? [0, 0];
}

/** The last stretch of an arrow that it shares with no other, point by point. */
function ownBranch(index: number, { arrows, paths, terrain, passing }: Surroundings): Point[] {
  const [path, arrow] = [paths[index], arrows[index]];
  if (path === null || path === undefined || arrow === undefined) return [];
  const shared = (at: number) =>
    (passing.get(path.cells[at] as number) ?? []).some(
      (other) => other !== index && mayShare(arrow, arrows[other] as Arrow),
    );
  let end = path.cells.length - 1;
  while (end > 0 && shared(end)) end--;
  let start = end;
  while (start > 0 && !shared(start - 1)) start--;
  const own = path.cells.slice(start, end + 1).map((cell) => cellPoint(cell, terrain));
  if (start === 0 && !shared(0)) own.unshift(path.from.point);
  if (end === path.cells.length - 1) own.push(path.to.point);
  return own;
}

/**
 * Where the mark of the `index`th arrow sits: on its own branch, 24 px before the end. If it is a marked one, as near to
 * that as it is clear of nodes, names and other arrows.
 */
export function markOf(index: number, around: Surroundings): Point {
  const branch = ownBranch(index, around);
  const length = lengthOf(branch);
  const wanted = Math.min(before * around.factor, length / 2);
  let best: Point = pointBeforeEnd(branch, wanted);
  if (around.arrows[index]?.marked !== true) return best;
  let least = Number.POSITIVE_INFINITY;
  for (let distance = step; distance < length; distance += step) {
    const point = pointBeforeEnd(branch, distance);
    const cost = crowding(point, index, branch, around) + Math.abs(distance - wanted) * (distance < wanted ? 2 : 1);
    if (cost < least) [best, least] = [point, cost];
  }
  return best;
}

/** Whether another arrow passes within `room` px of a point. */
function crowded([x, y]: Point, index: number, room: number, { terrain, passing }: Surroundings): boolean {
  for (let row = Math.ceil((y - room) / grid); row <= (y + room) / grid; row++)
    for (let column = Math.ceil((x - room) / grid); column <= (x + room) / grid; column++)
      if (passing.get(row * terrain.columns + column)?.some((other) => other !== index)) return true;
  return false;
}

/** How ill a mark would sit at a point. */
function crowding(point: Point, index: number, branch: readonly Point[], around: Surroundings): number {
  const [x, y] = point;
  const room = ring * around.factor;
  let cost = 0;
  for (const node of around.nodes) if (distanceTo(nodeRect(node), x, y) < room) cost += 2000;
  for (const label of around.areaLabels) if (distanceTo(label, x, y) < room) cost += 300;
  const near = ([px, py]: Point) => Math.abs(px - x) < room && Math.abs(py - y) < room;
  if (crowded(point, index, room, around)) cost += 60;
  const straight = branch.filter(near);
  const bends = straight.some(([px]) => px !== straight[0]?.[0]) && straight.some(([, py]) => py !== straight[0]?.[1]);
  return cost + (bends ? 15 : 0);
}
