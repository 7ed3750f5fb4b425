import type { Point } from '../../model/geometry.ts';
import { grid } from '../scale.ts';
import { type Direction, opposite, type Port } from './ports.ts';
import type { Terrain } from './terrain.ts';

/** How a path passes a grid point. */
export const across = 0;
export const upright = 1;
export const bent = 2;
export type Pass = typeof across | typeof upright | typeof bent;

/** A route on the grid: from a port of the source, over neighbouring grid points, to a port of the target. */
export interface Path {
  from: Port;
  to: Port;
  cells: readonly number[];
  /** The direction in which each grid point is entered, and at the end the one in which the target is. */
  ways: readonly Direction[];
  passes: readonly Pass[];
}

export function straightPass(direction: Direction): Pass {
  return direction % 2 === 1 ? across : upright;
}

export function makePath(from: Port, to: Port, cells: readonly number[], terrain: Terrain): Path {
  const ways = cells.map((cell, index) =>
    index === 0 ? from.outward : stepDirection(cells[index - 1] as number, cell, terrain),
  );
  ways.push(opposite(to.outward));
  const passes = cells.map((_, index): Pass => {
    const way = ways[index] as Direction;
    return way === ways[index + 1] ? straightPass(way) : bent;
  });
  return { from, to, cells, ways, passes };
}

/** What a step in a direction adds to the number of a grid point. */
export function stepOf(direction: Direction, { columns }: Terrain): number {
  if (direction % 2 === 1) return direction === 1 ? 1 : -1;
  return direction === 0 ? -columns : columns;
}

/** The direction of the step between two neighbouring grid points. */
function stepDirection(from: number, to: number, terrain: Terrain): Direction {
  if (to === from - terrain.columns) return 0;
  if (to === from + 1) return 1;
  if (to === from + terrain.columns) return 2;
  return 3;
}

export function cellPoint(cell: number, terrain: Terrain): Point {
  return [(cell % terrain.columns) * grid, Math.floor(cell / terrain.columns) * grid];
}

/** The path as a polyline in world px, from outline to outline, with a point at each bend only. */
export function pathPoints(path: Path, terrain: Terrain): Point[] {
  const points: Point[] = [path.from.point];
  path.cells.forEach((cell, index) => {
    if (path.passes[index] === bent) points.push(cellPoint(cell, terrain));
  });
  points.push(path.to.point);
  return points;
}
