import { roundedPath, shortened } from '../layout/arrowShape.ts';
import { endSizes, grownEnd } from '../layout/overview/laneEnds.ts';
import type { Lane } from '../layout/overview/strands.ts';
import { element } from './svgMarkup.ts';
import type { SvgTheme } from './svgTheme.ts';

const { head, bar, ring } = endSizes;

/** The end of a line that comes from the left, its tip at the origin. */
function end(effect: Lane['effect'], colour: string): string {
  const { length, half, notch } = head;
  switch (effect) {
    case 'activates':
      return element('path', { d: `M0 0L${-length} ${half}L${-notch} 0L${-length} ${-half}Z`, fill: colour });
    case 'inhibits':
      return element('path', {
        d: `M${-bar.thickness / 2} ${-bar.half}V${bar.half}`,
        stroke: colour,
        'stroke-width': bar.thickness,
      });
    case 'affects':
      return element('circle', { cx: -ring, r: ring, fill: 'none', stroke: colour, 'stroke-width': 1.6 });
  }
}

/** One line of traffic between systems with its end. `factor` is that of the overview; px. */
export function drawLane(
  { strand, effect, count, width, corners, bend }: Lane,
  factor: number,
  theme: SvgTheme,
): string {
  const colour = { activates: theme.raisesPast, inhibits: theme.lowersPast, affects: theme.ink3 }[effect];
  const grown = factor * grownEnd(count);
  const stop = { activates: head.notch * grown, inhibits: 0, affects: 2 * ring * factor }[effect];
  const [before, tip] = [corners.at(-2), corners.at(-1)];
  if (before === undefined || tip === undefined) return '';
  const turn = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  const line = element('path', {
    d: roundedPath(shortened(corners, stop), bend),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
  });
  const [x, y] = tip.map((value) => Math.round(value * 10) / 10);
  const place = `translate(${x} ${y}) rotate(${Math.round(turn)}) scale(${Math.round(grown * 100) / 100})`;
  const ended = element('g', { transform: place }, end(effect, colour));
  return element('g', { class: 'lane', 'data-from': strand.from, 'data-to': strand.to }, line + ended);
}
