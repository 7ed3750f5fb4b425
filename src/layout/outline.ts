import type { NodeBox, Point } from '../model/geometry.ts';
import type { EntityKind } from '../model/vocabulary.ts';

/**
 * The outline of a node, by kind: what is drawn, what is hit, and where an arrow ends. Coordinates are world px from the
 * node's centre.
 */
export type Outline = { form: 'round'; radius: number } | { form: 'ellipse' } | { form: 'polygon'; points: Point[] };

type Size = Pick<NodeBox, 'width' | 'height'>;

/** How far a process's points stand out, and how far a preparation leans. */
const hexagonPoint = 7;
const lean = 8;

const pairs = (...numbers: number[]): Outline => ({
  form: 'polygon',
  points: numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [])),
});

const box = (x: number, y: number) => pairs(-x, -y, x, -y, x, y, -x, y);
const hexagon = (x: number, y: number, point: number) =>
  pairs(-x + point, -y, x - point, -y, x, 0, x - point, y, -x + point, y, -x, 0);
const parallelogram = (x: number, y: number, by: number) => pairs(-x + by, -y, x, -y, x - by, y, -x, y);

/** The outline of a node of this kind and size. `factor` is the scale's: 1 on the map. */
export function outlineOf(kind: EntityKind, { width, height }: Size, factor = 1): Outline {
  const x = width / 2;
  const y = height / 2;
  switch (kind) {
    case 'protein':
      return { form: 'round', radius: 5 * factor };
    case 'hormone':
    case 'molecule':
    case 'rna':
      return { form: 'round', radius: Math.min(x, y) };
    case 'cell':
    case 'structure':
      return { form: 'ellipse' };
    case 'phenotype':
      return box(x, y);
    case 'process':
      return hexagon(x, y, hexagonPoint * factor);
    case 'preparation':
      return parallelogram(x, y, lean * factor);
  }
}

/** Whether a kind's outline is drawn twice, the second one 3 px inside. */
export function hasInnerRule(kind: EntityKind): boolean {
  return kind === 'cell' || kind === 'phenotype';
}

/** Which side of a node an arrow meets, named as on the screen. */
export type Side = 'top' | 'right' | 'bottom' | 'left';
export const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

export function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/**
 * How far the outline lies from the centre, measured along the normal of `side`, for a straight line that comes in
 * `offset` px beside the centre; null when that line misses the outline.
 */
export function reach(outline: Outline, size: Size, side: Side, offset: number): number | null {
  const upright = isUpright(side);
  const across = (upright ? size.width : size.height) / 2;
  const along = (upright ? size.height : size.width) / 2;
  const beside = Math.abs(offset);
  if (beside > across) return null;
  if (outline.form === 'ellipse') return along * Math.sqrt(1 - (beside / across) ** 2);
  if (outline.form === 'round') {
    const into = beside - (across - outline.radius);
    return into <= 0 ? along : along - outline.radius + Math.sqrt(Math.max(0, outline.radius ** 2 - into ** 2));
  }
  return polygonReach(outline.points, side, offset);
}

function polygonReach(points: readonly Point[], side: Side, offset: number): number | null {
  const upright = isUpright(side);
  const sign = side === 'top' || side === 'left' ? -1 : 1;
  let far: number | null = null;
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    const [a, b] = upright ? [from[0], to[0]] : [from[1], to[1]];
    const [p, q] = upright ? [from[1], to[1]] : [from[0], to[0]];
    if (offset < Math.min(a, b) || offset > Math.max(a, b)) return;
    const ends = a === b ? [p, q] : [p + ((q - p) * (offset - a)) / (b - a)];
    for (const end of ends) far = Math.max(far ?? Number.NEGATIVE_INFINITY, end * sign);
  });
  return far;
}

/**
 * Like `reach`, for a bar that stands across that line, `half` px to either side: it keeps off a sloping or curved outline
 * with its whole width.
 */
function reachOfBar(outline: Outline, size: Size, side: Side, offset: number, half: number): number | null {
  const middle = reach(outline, size, side, offset);
  if (middle === null) return null;
  const places = [offset - half, offset + half];
  if (Math.abs(offset) < half) places.push(0);
  return Math.max(middle, ...places.map((place) => reach(outline, size, side, place) ?? middle));
}

/** The point, in world px, where a line along the normal of `side`, `offset` px beside the centre, meets a node, or where a
 * bar across it that is `half` px long to either side would. */
export function meets(node: NodeBox, outline: Outline, side: Side, offset: number, half = 0): Point | null {
  const distance = reachOfBar(outline, node, side, offset, half);
  if (distance === null) return null;
  const sign = side === 'top' || side === 'left' ? -1 : 1;
  return isUpright(side) ? [node.x + offset, node.y + sign * distance] : [node.x + sign * distance, node.y + offset];
}

/** Whether a point, in world px, lies in a node's outline. */
export function contains(node: NodeBox, outline: Outline, [x, y]: Point): boolean {
  const [dx, dy] = [x - node.x, y - node.y];
  if (Math.abs(dx) > node.width / 2 || Math.abs(dy) > node.height / 2) return false;
  const right = reach(outline, node, 'right', dy);
  const left = reach(outline, node, 'left', dy);
  return right !== null && left !== null && dx <= right && dx >= -left;
}
