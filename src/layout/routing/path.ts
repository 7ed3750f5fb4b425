import type { Point } from '../../model/geometry.ts';
import { grid } from '../scale.ts';
import { type Direction, opposite, type Port } from './ports.ts';
import type { Terrain } from './terrain.ts';

/** A route on the grid: from a port of the source, over neighbouring grid points, to a port of the target. */
export interface Path {
  from: Port;
  to: Port;
  cells: number[];
}

/** How a path passes a grid point. */
export const across = 0;
export const upright = 1;
export const bent = 2;
export type Pass = typeof across | typeof upright | typeof bent;

export function straightPass(direction: Direction): Pass {
  return direction % 2 === 1 ? across : upright;
}

/** What a step in a direction adds to the number of a grid point. */
export function stepOf(direction: Direction, { columns }: Terrain): number {
  if (direction % 2 === 1) return direction === 1 ? 1 : -1;
  return direction === 0 ? -columns : columns;
}

/** The direction of the step between two neighbouring grid points. */
export function stepDirection(from: number, to: number, terrain: Terrain): Direction {
  if (to === from - terrain.columns) return 0;
  if (to === from + 1) return 1;
  if (to === from + terrain.columns) return 2;
  return 3;
}

/** The direction in which a path comes to its `index`th grid point. */
export function entering(path: Path, index: number, terrain: Terrain): Direction {
  const [before, here] = [path.cells[index - 1], path.cells[index]];
  return before === undefined || here === undefined ? path.from.outward : stepDirection(before, here, terrain);
}

/** The direction in which a path goes on from its `index`th grid point. */
export function leaving(path: Path, index: number, terrain: Terrain): Direction {
  const [here, after] = [path.cells[index], path.cells[index + 1]];
  return after === undefined || here === undefined ? opposite(path.to.outward) : stepDirection(here, after, terrain);
}

export function passAt(path: Path, index: number, terrain: Terrain): Pass {
  const way = entering(path, index, terrain);
  return way === leaving(path, index, terrain) ? straightPass(way) : bent;
}

export function cellPoint(cell: number, terrain: Terrain): Point {
  return [(cell % terrain.columns) * grid, Math.floor(cell / terrain.columns) * grid];
}

/** The path as a polyline in world px, from outline to outline, with a point at each bend only. */
export function pathPoints(path: Path, terrain: Terrain): Point[] {
  const points: Point[] = [path.from.point];
  path.cells.forEach((cell, index) => {
    if (passAt(path, index, terrain) === bent) points.push(cellPoint(cell, terrain));
  });
  points.push(path.to.point);
  return points;
}
