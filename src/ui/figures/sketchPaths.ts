import { evidenceLevel } from '../../evidence/level.ts';
import type { Picture, Point } from '../../model/geometry.ts';
import type { SkeletonIndex } from '../../model/pathwayIndex.ts';
import { type Effect, effects } from '../../model/vocabulary.ts';

/** Many shapes as one path: a page with a sketch beside every figure's name holds dozens of elements and not thousands. */

const tidy = (value: number) => Math.round(value * 100) / 100;
const spot = ([x, y]: Point) => `${tidy(x)} ${tidy(y)}`;

/** A line over points. */
export const linePath = (points: readonly Point[]) => `M${points.map(spot).join('L')}`;

/** A dot of no size, which a round line cap makes visible. */
export const dotPath = (at: Point) => `M${spot(at)}h0`;

/** A box around its middle, with corners of a radius. */
export function boxPath({ x, y, width, height }: Picture['nodes'][number], radius: number): string {
  const r = Math.min(radius, height / 2, width / 2);
  const [across, down] = [tidy(width - 2 * r), tidy(height - 2 * r)];
  const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  const start = spot([x - width / 2 + r, y - height / 2]);
  return `M${start}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

/** The routes of a picture that are not refuted, as one path for each effect that there is. `draw` gives null for none. */
export function routePaths(
  { routes }: Picture,
  index: SkeletonIndex,
  draw: (route: Picture['routes'][number]) => string | null,
): { effect: Effect; d: string }[] {
  const known = routes.flatMap((route) => {
    const interaction = index.interaction.get(route.id);
    if (!interaction || evidenceLevel(interaction) === 'refuted') return [];
    return [{ effect: interaction.effect, d: draw(route) ?? '' }];
  });
  return effects.flatMap((effect) => {
    const d = known
      .filter((each) => each.effect === effect)
      .map((each) => each.d)
      .join('');
    return d === '' ? [] : [{ effect, d }];
  });
}
