import type { Point } from '../model/geometry.ts';

/** How an arrow's line and end are drawn, so that every renderer draws them alike. World px; `factor` is the scale's. */

/** A raising head: its length, half its width, and the notch at its back. The tip stands 2 px before the node. */
const head = { gap: 2, length: 6.7, half: 3.4, notch: 5.1 };
/** A lowering bar: half its width, thickness, and its distance from the node. */
export const bar = { half: 4.6, thickness: 2, gap: 3 };
/** An influence of unknown sign ends in a small open ring. */
const ring = { radius: 3, gap: 2 };

export interface ArrowEnd {
  /** How far before the node the line itself stops. */
  stop: number;
  /** Outline of the filled head, closed. */
  head?: Point[];
  bar?: { from: Point; to: Point; thickness: number };
  ring?: { centre: Point; radius: number };
}

function unit(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

/** The end of an arrow whose last stretch runs from `from` to the node's outline at `tip`. */
export function arrowEnd(
  effect: 'activates' | 'inhibits' | 'affects',
  from: Point,
  tip: Point,
  factor: number,
): ArrowEnd {
  const [ux, uy] = unit(from, tip);
  const at = (back: number, side: number): Point => [
    tip[0] - ux * back * factor - uy * side * factor,
    tip[1] - uy * back * factor + ux * side * factor,
  ];
  switch (effect) {
    case 'activates':
      return {
        stop: (head.gap + head.notch) * factor,
        head: [
          at(head.gap, 0),
          at(head.gap + head.length, head.half),
          at(head.gap + head.notch, 0),
          at(head.gap + head.length, -head.half),
        ],
      };
    case 'inhibits':
      return {
        stop: bar.gap * factor,
        bar: { from: at(bar.gap, bar.half), to: at(bar.gap, -bar.half), thickness: bar.thickness * factor },
      };
    case 'affects':
      return {
        stop: (ring.gap + 2 * ring.radius) * factor,
        ring: { centre: at(ring.gap + ring.radius, 0), radius: ring.radius * factor },
      };
  }
}

/** The line's points with its last one drawn back by `stop` px, so that it ends under its head. */
export function shortened(points: readonly Point[], stop: number): Point[] {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined || before === undefined) return [...points];
  const [ux, uy] = unit(before, last);
  return [...points.slice(0, -1), [last[0] - ux * stop, last[1] - uy * stop]];
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * An SVG path through right-angled points with rounded bends. A bend's radius is at most half of either side; a side at an
 * end that is `open`, because the line leaves or joins another one there, may be used up by its bend.
 */
export function roundedPath(
  points: readonly Point[],
  radius: number,
  open: { start?: boolean; end?: boolean } = {},
): string {
  const [first] = points;
  if (first === undefined) return '';
  let path = `M${round(first[0])} ${round(first[1])}`;
  for (let index = 1; index < points.length - 1; index++) {
    const [before, here, after] = [points[index - 1], points[index], points[index + 1]] as [Point, Point, Point];
    const into = Math.hypot(here[0] - before[0], here[1] - before[1]) / (index === 1 && open.start ? 1 : 2);
    const out = Math.hypot(after[0] - here[0], after[1] - here[1]) / (index === points.length - 2 && open.end ? 1 : 2);
    const r = Math.min(radius, into, out);
    const [ax, ay] = unit(here, before);
    const [bx, by] = unit(here, after);
    path += `L${round(here[0] + ax * r)} ${round(here[1] + ay * r)}`;
    path += `Q${round(here[0])} ${round(here[1])} ${round(here[0] + bx * r)} ${round(here[1] + by * r)}`;
  }
  const last = points.at(-1) as Point;
  return `${path}L${round(last[0])} ${round(last[1])}`;
}
