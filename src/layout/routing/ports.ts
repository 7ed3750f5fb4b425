import type { NodeBox, Point } from '../../model/geometry.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { isUpright, meets, outlineOf, type Side, sides } from '../outline.ts';
import { grid, type Scale } from '../scale.ts';
import { clearance, type Terrain } from './terrain.ts';
import type { Weights } from './weights.ts';

/** Directions on the grid: up, right, down, left. A side's normal has the side's own number. */
export type Direction = 0 | 1 | 2 | 3;
export const directions: readonly Direction[] = [0, 1, 2, 3];

export function opposite(direction: Direction): Direction {
  return ((direction + 2) % 4) as Direction;
}

/** A place where an arrow may leave or enter a node. */
export interface Port {
  /** On the outline, world px. */
  point: Point;
  /** The first open grid point outside. */
  cell: number;
  /** Away from the node. */
  outward: Direction;
  /** From the outline to the open grid point, px. */
  stub: number;
  cost: number;
}

/** How far beside the middle a port may be, by the shape of that side. */
function widest(kind: EntityKind, node: NodeBox, side: Side, factor: number): number {
  const half = (isUpright(side) ? node.width : node.height) / 2;
  // Room that a port keeps from a corner: 5 on the map, 9 in a scene.
  const corner = 10 * factor - 5;
  switch (kind) {
    case 'cell':
    case 'structure':
      return half * 0.65;
    case 'hormone':
    case 'molecule':
    case 'rna':
      return isUpright(side) ? half - node.height / 2 + 3 : half * 0.55;
    case 'process':
      return isUpright(side) ? half - 7 * factor - 2 : half - corner;
    case 'preparation':
      return isUpright(side) ? half - 8 * factor - 4 : half - corner;
    case 'protein':
    case 'phenotype':
      return half - corner;
  }
}

/** Every port of a node. Arrows that end there in a bar need `bar` px of room to either side before the outline. */
export function portsOf(
  node: NodeBox,
  kind: EntityKind,
  terrain: Terrain,
  scale: Scale,
  { aside: [linear, square] }: Weights,
  bar = 0,
): Port[] {
  const outline = outlineOf(kind, node, scale.factor);
  const found: Port[] = [];
  for (const side of sides) {
    const upright = isUpright(side);
    const middle = upright ? node.x : node.y;
    const limit = Math.max(0, widest(kind, node, side, scale.factor));
    const first = Math.ceil((middle - limit) / grid);
    const last = Math.floor((middle + limit) / grid);
    for (let line = first; line <= last; line++) {
      const offset = line * grid - middle;
      const point = meets(node, outline, side, offset, bar);
      if (point === null) continue;
      const port = openPort(node, point, side, terrain);
      const steps = Math.abs(offset / grid);
      if (port !== null) found.push({ ...port, cost: linear * steps + square * steps ** 2 });
    }
  }
  return found;
}

function openPort(node: NodeBox, point: Point, side: Side, terrain: Terrain): Omit<Port, 'cost'> | null {
  const outward = sides.indexOf(side) as Direction;
  const upright = isUpright(side);
  const half = (upright ? node.height : node.width) / 2;
  const centre = upright ? node.y : node.x;
  const forward = side === 'bottom' || side === 'right';
  const edge = centre + (forward ? half : -half);
  const away = forward ? Math.ceil((edge + clearance) / grid) : Math.floor((edge - clearance) / grid);
  const [column, row] = upright ? [Math.round(point[0] / grid), away] : [away, Math.round(point[1] / grid)];
  if (column < 0 || row < 0 || column >= terrain.columns || row >= terrain.rows) return null;
  const cell = row * terrain.columns + column;
  if (terrain.closed[cell] === 1) return null;
  const stub = Math.abs(away * grid - (upright ? point[1] : point[0]));
  return { point, cell, outward, stub };
}

/** The ports of one node as one arrow sees them: a side that faces the other node is the natural one. */
export function facing(ports: readonly Port[], node: NodeBox, other: NodeBox, unfacing: number): Port[] {
  const gapX = Math.abs(other.x - node.x) - (other.width + node.width) / 2;
  const gapY = Math.abs(other.y - node.y) - (other.height + node.height) / 2;
  const towards: Direction[] = [];
  if (gapX > 0) towards.push(other.x > node.x ? 1 : 3);
  if (gapY > 0) towards.push(other.y > node.y ? 2 : 0);
  const main = gapX >= gapY ? towards[0] : towards.at(-1);
  return ports.map((port) => {
    if (port.outward === main) return port;
    const share = towards.includes(port.outward) ? 0.5 : main !== undefined && port.outward === opposite(main) ? 2 : 1;
    return { ...port, cost: port.cost + unfacing * share };
  });
}
