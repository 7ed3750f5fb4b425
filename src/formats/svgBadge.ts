import type { NodeBox } from '../model/geometry.ts';
import type { Sign } from '../player/frame.ts';
import { element } from './svgMarkup.ts';
import type { SvgTheme } from './svgTheme.ts';

/** Radius of a badge and of the ring around it, at the map's scale; a scene's is 1.2 times that. */
const radius = 9;
const ring = 2;

const arrows: Record<'up' | 'down', string> = {
  up: 'M0 4.2V-4.2M-3.6 -.8L0 -4.4L3.6 -.8',
  down: 'M0 -4.2V4.2M-3.6 .8L0 4.4L3.6 .8',
};

function glyph(sign: Sign, theme: SvgTheme): string {
  if (sign === 'ambiguous') {
    const set = { y: 4.7, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 700, fill: theme.stage };
    return element('text', set, '?');
  }
  return element('path', {
    d: arrows[sign],
    fill: 'none',
    stroke: theme.stage,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** The badge of a node that has risen, fallen, or is pulled both ways, on its upper right corner. */
export function drawBadge(sign: Sign, box: NodeBox, factor: number, theme: SvgTheme): string {
  const scale = factor === 1 ? 1 : 1.2;
  const [x, y] = [box.x + box.width / 2 - factor, box.y - box.height / 2 + factor];
  const colour = { up: theme.raises, down: theme.lowers, ambiguous: theme.amber }[sign];
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale})` },
    element('circle', { r: radius + ring, fill: theme.stage }) +
      element('circle', { r: radius, fill: colour }) +
      glyph(sign, theme),
  );
}
