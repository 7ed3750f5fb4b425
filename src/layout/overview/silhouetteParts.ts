import type { Point } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import { type Silhouette, sheath } from './silhouette.ts';

/** Where strands may meet the silhouette, and what of it they keep clear of. All in the silhouette's own frame until placed. */

/** How many straight pieces stand for one curve of the outline, and how tall the slices are that stand for its body. */
const pieces = 12;
const slice = 12;

/** The outline as points. The path holds absolute cubic curves only: a start, then three points for each. */
const outline: readonly Point[] = (() => {
  const numbers = (sheath.match(/-?[\d.]+/g) ?? []).map(Number);
  const point = (at: number): Point => [numbers[at] ?? 0, numbers[at + 1] ?? 0];
  const points: Point[] = [point(0)];
  for (let at = 0; at + 7 < numbers.length; at += 6) {
    const [a, b, c, d] = [point(at), point(at + 2), point(at + 4), point(at + 6)];
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const along = (axis: 0 | 1) =>
        (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t * t * c[axis] + t ** 3 * d[axis];
      points.push([along(0), along(1)]);
    }
  }
  return points;
})();

/** Where a line across (axis 1) or down (axis 0) at `at` first and last meets the outline, or null beside it. */
function extent(at: number, axis: 0 | 1): [number, number] | null {
  const met: number[] = [];
  const across = axis === 0 ? 1 : 0;
  outline.forEach((to, index) => {
    const from = outline.at(index - 1);
    if (from === undefined || from[axis] > at === to[axis] > at) return;
    const share = (at - from[axis]) / (to[axis] - from[axis]);
    met.push(from[across] + (to[across] - from[across]) * share);
  });
  return met.length === 0 ? null : [Math.min(...met), Math.max(...met)];
}

export type Part = 'sheath' | 'bulge' | 'papilla';
type Side = 'left' | 'right' | 'bottom';

/** Stretches of the outline that stand for each part, and the one place at which a pointer to its name ends. */
const parts: Record<Part, { sides: readonly [Side, number, number][]; name: Point }> = {
  sheath: {
    sides: [
      ['left', 30, 325],
      ['right', 225, 325],
    ],
    name: [54, 90],
  },
  bulge: { sides: [['right', 148, 212]], name: [121, 179] },
  papilla: {
    sides: [
      ['left', 395, 465],
      ['right', 395, 465],
      ['bottom', 50, 98],
    ],
    name: [74, 455],
  },
};

/** The part of the silhouette that stands for an area of the follicle. */
export function partOf({ areas }: Silhouette, area: string): Part {
  if (area === areas.bulge.id) return 'bulge';
  return area === areas.papilla.id ? 'papilla' : 'sheath';
}

function placed({ axis, top, scaleX, scaleY }: Silhouette, [x, y]: Point): Point {
  return [axis + (x - 74) * scaleX, top + y * scaleY];
}

/** Where a pointer to the name of a part ends. World px. */
export function namePoint(silhouette: Silhouette, part: Part): Point {
  return placed(silhouette, parts[part].name);
}

/** A place on the outline at which a strand may end. */
export interface Shore {
  side: Side;
  /** From and to where along the side, world px. */
  range: [number, number];
  /** The point of the outline at a place along the side, world px. */
  at: (along: number) => Point | null;
}

/** The stretches of the outline that stand for a part. World px. */
export function shoresOf(silhouette: Silhouette, part: Part): Shore[] {
  const { axis, top, scaleX, scaleY } = silhouette;
  return parts[part].sides.map(([side, from, to]) => {
    const down = side === 'bottom';
    const range = ([from, to] as const).map((along) => placed(silhouette, [along, along])[down ? 0 : 1]);
    const at = (along: number): Point | null => {
      const own = down ? (along - axis) / scaleX + 74 : (along - top) / scaleY;
      const met = extent(own, down ? 0 : 1);
      if (met === null) return null;
      const edge = met[side === 'left' ? 0 : 1];
      return placed(silhouette, down ? [own, edge] : [edge, own]);
    };
    return { side, range: range as [number, number], at };
  });
}

/** The silhouette's body as slices, and the shaft above it: what no strand may run through. World px. */
export function bodyOf(silhouette: Silhouette): Box[] {
  const boxes: Box[] = [];
  const add = (left: number, top: number, right: number, bottom: number) => {
    const [x, y] = placed(silhouette, [left, top]);
    const [endX, endY] = placed(silhouette, [right, bottom]);
    boxes.push({ x, y, width: endX - x, height: endY - y });
  };
  add(70, -28, 78, 0);
  for (let y = 0; y < 506; y += slice) {
    const rows = [y + 0.5, y + slice / 2, y + slice - 0.5].flatMap((at) => [extent(at, 1) ?? []].flat());
    if (rows.length > 0) add(Math.min(...rows), y, Math.max(...rows), Math.min(506, y + slice));
  }
  return boxes;
}
