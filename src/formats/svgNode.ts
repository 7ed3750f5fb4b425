import { labelWeight } from '../layout/label.ts';
import { hasInnerRule, outlineOf } from '../layout/outline.ts';
import type { Scale } from '../layout/scale.ts';
import type { NodeBox } from '../model/geometry.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { Phase } from '../player/frame.ts';
import { element, escapeXml, short } from './svgMarkup.ts';
import type { SvgTheme } from './svgTheme.ts';

/** Distance of the second rule of a cell or an outcome from the first. */
const innerRule = 3;

function outlineElement(
  node: NodeBox,
  kind: EntityKind,
  scale: Scale,
  attributes: Record<string, string | number | undefined>,
): string {
  const outline = outlineOf(kind, node, scale.factor);
  const { x, y, width, height } = node;
  if (outline.form === 'ellipse')
    return element('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...attributes });
  if (outline.form === 'round')
    return element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: outline.radius, ...attributes });
  const points = outline.points.map(([px, py]) => `${short(x + px)},${short(y + py)}`).join(' ');
  return element('polygon', { points, ...attributes });
}

/** Baselines of a node's label lines, centred on the node. */
function baselines(node: NodeBox, scale: Scale): number[] {
  const first = node.y - ((node.lines.length - 1) * scale.lineHeight) / 2 + scale.fontSize * 0.355;
  return node.lines.map((_, index) => first + index * scale.lineHeight);
}

/** How a node looks in a phase of a scene, or at rest. `ground` is the colour of the area around it. */
function lookOf(kind: EntityKind, theme: SvgTheme, phase: Phase | undefined, ground: string) {
  const drawn = { fill: theme.node, text: theme.ink, width: 1, weight: labelWeight(kind) };
  if (phase === 'future') return { ...drawn, fill: ground, stroke: theme.ghost, text: theme.ghostText };
  if (phase === 'now') return { ...drawn, stroke: theme.accent, width: 2, weight: 600 };
  return { ...drawn, stroke: phase === 'past' || kind === 'preparation' ? theme.ink2 : theme.nodeLine };
}

/** One node: its outline by kind, and its label; in a scene as its phase has it. */
export function drawNode(
  node: NodeBox,
  kind: EntityKind,
  scale: Scale,
  theme: SvgTheme,
  seen: { phase?: Phase | undefined; ground: string } = { ground: theme.node },
): string {
  const { stroke, fill, text, width: thick, weight } = lookOf(kind, theme, seen.phase, seen.ground);
  const width = thick * (scale.factor === 1 ? 1 : 1.2);
  const shape = outlineElement(node, kind, scale, { fill, stroke, 'stroke-width': width });
  const inset = innerRule * scale.factor;
  const smaller = { ...node, width: node.width - 2 * inset, height: node.height - 2 * inset };
  const rule = hasInnerRule(kind)
    ? outlineElement(smaller, kind, scale, { fill: 'none', stroke, 'stroke-width': 0.6 * scale.factor, opacity: 0.7 })
    : '';
  const at = baselines(node, scale);
  const lines = node.lines.map((line, index) =>
    element(
      'text',
      {
        x: node.x,
        y: at[index],
        'text-anchor': 'middle',
        'font-size': scale.fontSize,
        'font-weight': weight,
        fill: text,
      },
      escapeXml(line),
    ),
  );
  return element('g', { 'data-id': node.id }, shape + rule + lines.join(''));
}
