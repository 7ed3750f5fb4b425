import type { EvidenceLevel } from '../evidence/level.ts';
import { arrowEnd, roundedPath, shortened } from '../layout/arrowShape.ts';
import type { Scale } from '../layout/scale.ts';
import type { Point, Route } from '../model/geometry.ts';
import type { Effect } from '../model/vocabulary.ts';
import { element, short } from './svgMarkup.ts';
import type { SvgTheme } from './svgTheme.ts';

/** Line weights and patterns by how well an arrow is known, at the map's scale. World px. */
const patterns: Record<EvidenceLevel, { weight: number; dash?: [number, number]; round?: true }> = {
  human: { weight: 2 },
  experimental: { weight: 1.1 },
  asserted: { weight: 1.5, dash: [0.1, 3.8], round: true },
  refuted: { weight: 1.1, dash: [2, 4] },
};

export function signColour(effect: Effect, theme: SvgTheme): string {
  if (effect === 'activates') return theme.raises;
  return effect === 'inhibits' ? theme.lowers : theme.amber;
}

function cross([x, y]: Point, factor: number, colour: string): string {
  const r = 3.2 * factor;
  const d = `M${short(x - r)} ${short(y - r)}L${short(x + r)} ${short(y + r)}M${short(x + r)} ${short(y - r)}L${short(x - r)} ${short(y + r)}`;
  return element('path', { d, stroke: colour, 'stroke-width': 1.4 * factor, fill: 'none' });
}

/** One arrow: line by evidence, end and colour by effect. */
export function drawArrow(route: Route, effect: Effect, level: EvidenceLevel, scale: Scale, theme: SvgTheme): string {
  const { factor } = scale;
  const { weight, dash, round } = patterns[level];
  const refuted = level === 'refuted';
  const colour = refuted ? theme.refuted : signColour(effect, theme);
  const [tip, before] = [route.points.at(-1), route.points.at(-2)];
  if (tip === undefined || before === undefined) return '';
  const end = arrowEnd(effect, before, tip, factor);
  const line = element('path', {
    d: roundedPath(shortened(route.points, refuted ? 0 : end.stop), scale.bendRadius),
    fill: 'none',
    stroke: colour,
    'stroke-width': weight * factor,
    'stroke-dasharray': dash?.map((length) => short(length * factor)).join(' '),
    'stroke-linecap': round ? 'round' : undefined,
  });
  if (refuted) return element('g', { 'data-id': route.id }, line + cross(route.mark, factor, colour));
  const head = end.head
    ? element('polygon', { points: end.head.map(([x, y]) => `${short(x)},${short(y)}`).join(' '), fill: colour })
    : '';
  const bar = end.bar
    ? element('line', {
        x1: end.bar.from[0],
        y1: end.bar.from[1],
        x2: end.bar.to[0],
        y2: end.bar.to[1],
        stroke: colour,
        'stroke-width': end.bar.thickness,
      })
    : '';
  const ring = end.ring
    ? element('circle', {
        cx: end.ring.centre[0],
        cy: end.ring.centre[1],
        r: end.ring.radius,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.2 * factor,
      })
    : '';
  return element('g', { 'data-id': route.id }, line + head + bar + ring);
}

/** The ring with an unequal sign that says that the sources disagree. */
export function drawContested([x, y]: Point, factor: number, theme: SvgTheme): string {
  const f = factor;
  const circle = element('circle', { r: 6.5 * f, fill: theme.node, stroke: theme.amber, 'stroke-width': f });
  const d = `M${short(-3 * f)} ${short(-1.5 * f)}H${short(3 * f)}M${short(-3 * f)} ${short(1.5 * f)}H${short(3 * f)}M${short(1.8 * f)} ${short(-3.8 * f)}L${short(-1.8 * f)} ${short(3.8 * f)}`;
  const sign = element('path', { d, stroke: theme.amber, 'stroke-width': 1.2 * f, fill: 'none' });
  return element('g', { transform: `translate(${short(x)} ${short(y)})` }, circle + sign);
}
