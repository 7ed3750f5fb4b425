import type { EvidenceLevel } from '../evidence/level.ts';
import { type ArrowEnd, arrowEnd, roundedPath, shortened } from '../layout/arrowShape.ts';
import type { Scale } from '../layout/scale.ts';
import type { Point } from '../model/geometry.ts';
import type { Effect } from '../model/vocabulary.ts';
import type { Phase } from '../player/frame.ts';
import { element, short } from './svgMarkup.ts';
import type { Drawable, Stroke } from './svgShared.ts';
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

/** An arrow that a picture shows, and how well it is known. */
export interface ShownArrow extends Drawable {
  level: EvidenceLevel;
  /** When it acts, seen from a step of a scene; none outside of scenes. */
  phase?: Phase | undefined;
}

/** The colour of an arrow: its sign's, quieter when it has acted before, a ghost's when it is still to come. */
export function arrowColour(
  { interaction: { effect }, level, phase }: Omit<ShownArrow, 'route'>,
  theme: SvgTheme,
): string {
  if (phase === 'future') return theme.ghost;
  if (level === 'refuted') return theme.refuted;
  if (phase === 'past' && effect !== 'affects') return effect === 'activates' ? theme.raisesPast : theme.lowersPast;
  return signColour(effect, theme);
}

/** One arrow, or the part of it that no other arrow draws: line by evidence, end and colour by effect. */
export function drawArrow({ arrow, points, starts, ends }: Stroke<ShownArrow>, scale: Scale, theme: SvgTheme): string {
  const { route, interaction, level } = arrow;
  const { factor } = scale;
  const refuted = level === 'refuted';
  const colour = arrowColour(arrow, theme);
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (tip === undefined || before === undefined) return '';
  const end = ends && !refuted ? arrowEnd(interaction.effect, before, tip, factor) : { stop: 0 };
  const { weight, dash, round } = patterns[level];
  const line = element('path', {
    d: roundedPath(shortened(points, end.stop), scale.bendRadius, { start: !starts, end: !ends }),
    fill: 'none',
    stroke: colour,
    'stroke-width': weight * factor,
    'stroke-dasharray': dash?.map((length) => short(length * factor)).join(' '),
    'stroke-linecap': round ? 'round' : undefined,
  });
  const mark = refuted ? cross(route.mark, factor, colour) : drawEnd(end, factor, colour);
  return element('g', { 'data-id': route.id }, line + mark);
}

function drawEnd({ head, bar, ring }: ArrowEnd, factor: number, colour: string): string {
  if (head) {
    const points = head.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
    return element('polygon', { points, fill: colour });
  }
  if (bar) {
    const [[x1, y1], [x2, y2]] = [bar.from, bar.to];
    return element('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': bar.thickness });
  }
  if (!ring) return '';
  const [cx, cy] = ring.centre;
  return element('circle', { cx, cy, r: ring.radius, fill: 'none', stroke: colour, 'stroke-width': 1.2 * factor });
}

/** The ring with an unequal sign that says that the sources disagree. */
export function drawContested([x, y]: Point, factor: number, theme: SvgTheme): string {
  const f = factor;
  const circle = element('circle', { r: 6.5 * f, fill: theme.node, stroke: theme.amber, 'stroke-width': f });
  const d = `M${short(-3 * f)} ${short(-1.5 * f)}H${short(3 * f)}M${short(-3 * f)} ${short(1.5 * f)}H${short(3 * f)}M${short(1.8 * f)} ${short(-3.8 * f)}L${short(-1.8 * f)} ${short(3.8 * f)}`;
  const sign = element('path', { d, stroke: theme.amber, 'stroke-width': 1.2 * f, fill: 'none' });
  return element('g', { transform: `translate(${short(x)} ${short(y)})` }, circle + sign);
}
