import { commonEnd, commonStart, lengthOf, part } from '../layout/stretch.ts';
import type { Point, Route } from '../model/geometry.ts';
import type { Interaction } from '../model/types.ts';

export interface Drawable {
  route: Route;
  interaction: Pick<Interaction, 'source' | 'target' | 'effect'>;
}

/** What is drawn of an arrow: another one may draw its trunk or its last stretch. */
export interface Stroke<D extends Drawable> {
  arrow: D;
  points: Point[];
  /** Whether its beginning and its end are among it. */
  starts: boolean;
  ends: boolean;
}

/**
 * What to draw of each arrow so that a shared stretch is drawn once: two dotted lines on top of each other would look
 * solid, and so better known than they are. `arrows` come strongest first; the stronger one draws what is shared. A branch
 * overlaps what it leaves or joins by `overlap` px, so that its bend is whole.
 */
export function strokes<D extends Drawable>(arrows: readonly D[], overlap: number): Stroke<D>[] {
  return arrows.map((arrow, index) => {
    const { points } = arrow.route;
    const { source, target, effect } = arrow.interaction;
    const drawn = arrows.slice(0, index).filter((other) => other.interaction.effect === effect);
    const starts = drawn
      .filter((other) => other.interaction.source === source)
      .map((other) => commonStart(points, other.route.points));
    const ends = drawn
      .filter((other) => other.interaction.target === target)
      .map((other) => commonEnd(points, other.route.points));
    const length = lengthOf(points);
    const end = Math.max(0, ...ends);
    const from = Math.max(0, Math.max(0, ...starts) - overlap);
    const to = end === 0 ? length : Math.min(length, length - end + overlap);
    const own = from < to ? part(points, from, to) : [...points];
    return { arrow, points: own, starts: from === 0, ends: to === length };
  });
}
