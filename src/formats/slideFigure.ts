import { evidenceLevel, isContested } from '../evidence/level.ts';
import { levelWords } from '../evidence/words.ts';
import { arrowEnd } from '../layout/arrowShape.ts';
import type { Box } from '../layout/box.ts';
import { labelWeight } from '../layout/label.ts';
import { hasInnerRule, outlineOf } from '../layout/outline.ts';
import { boxOf } from '../layout/placed.ts';
import { scaleOf } from '../layout/scale.ts';
import type { NodeBox, Picture, Point, Route } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction } from '../model/types.ts';
import type { Frame, Phase, Sign } from '../player/frame.ts';
import { areaFill } from './svg.ts';
import { arrowColour } from './svgArrow.ts';
import type { SvgTheme } from './svgTheme.ts';

/** What a slide draws natively. World px; colours as the theme has them. `says` is its alternative text. */
export type SlideShape =
  | {
      is: 'box';
      form: 'rect' | 'round' | 'pill' | 'ellipse' | 'hexagon' | 'parallelogram';
      box: Box;
      fill: string | null;
      stroke: { colour: string; width: number } | null;
      text?: { lines: readonly string[]; size: number; colour: string; bold: boolean; at: 'middle' | 'top-left' };
      says: string;
    }
  | {
      is: 'line';
      points: readonly Point[];
      colour: string;
      width: number;
      dots: boolean;
      end: 'head' | 'ring' | 'none';
      says: string;
    };

const widths = { human: 2.4, experimental: 1.3, asserted: 1.6, refuted: 1.1 } as const;
const badgeRadius = 10;
const signWords: Record<Sign, string> = { up: 'has risen', down: 'has fallen', ambiguous: 'is pulled both ways' };
const signGlyphs: Record<Sign, string> = { up: '↑', down: '↓', ambiguous: '?' };

function arrowShapes(
  route: Route,
  interaction: Interaction,
  phase: Phase,
  factor: number,
  theme: SvgTheme,
): SlideShape[] {
  const level = evidenceLevel(interaction);
  const colour = arrowColour({ interaction, level, phase }, theme);
  const width = widths[level] * factor;
  const says = `${interaction.statement} (${levelWords[level]}${isContested(interaction) ? '; sources disagree' : ''})`;
  const end = ({ activates: 'head', inhibits: 'none', affects: 'ring' } as const)[interaction.effect];
  const dots = level === 'asserted' || level === 'refuted';
  const line: SlideShape = { is: 'line', points: route.points, colour, width, dots, end, says };
  const [before, tip] = [route.points.at(-2), route.points.at(-1)];
  if (before === undefined || tip === undefined) return [];
  const { bar } = arrowEnd(interaction.effect, before, tip, factor);
  if (!bar) return [line];
  const stop: SlideShape = {
    ...line,
    points: [bar.from, bar.to],
    width: bar.thickness,
    dots: false,
    end: 'none',
    says: '',
  };
  return [line, stop];
}

function formOf(kind: Parameters<typeof outlineOf>[0], node: NodeBox, factor: number) {
  const outline = outlineOf(kind, node, factor);
  if (outline.form === 'ellipse') return 'ellipse';
  if (outline.form === 'round') return outline.radius >= node.height / 2 ? 'pill' : 'round';
  if (kind === 'process') return 'hexagon';
  return kind === 'preparation' ? 'parallelogram' : 'rect';
}

function nodeShapes(index: PathwayIndex, node: NodeBox, frame: Frame, factor: number, theme: SvgTheme): SlideShape[] {
  const entity = index.entity.get(node.id);
  if (!entity) return [];
  const { kind, label } = entity;
  const phase = frame.entities.get(node.id) ?? 'future';
  const sign = frame.signs.get(node.id);
  const colour = { now: theme.accent, past: theme.ink2, future: theme.ghost }[phase];
  const form = formOf(kind, node, factor);
  const says = `${label}${sign ? `, ${signWords[sign]}` : ''}${phase === 'future' ? ', still to come' : ''}`;
  const text = {
    lines: node.lines,
    size: scaleOf({ id: 'scene' }).fontSize,
    colour: phase === 'future' ? theme.ghostText : theme.ink,
    bold: phase === 'now' || labelWeight(kind) >= 600,
    at: 'middle' as const,
  };
  const stroke = { colour, width: phase === 'now' ? 2.4 : 1.2 };
  const shape: SlideShape = { is: 'box', form, box: boxOf(node), fill: theme.node, stroke, text, says };
  const inset = 3 * factor;
  const { x, y, width, height } = boxOf(node);
  const inner: Box = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  const rule: SlideShape = { is: 'box', form, box: inner, fill: null, stroke: { colour, width: 0.8 }, says: '' };
  return [shape, ...(hasInnerRule(kind) ? [rule] : []), ...(sign ? [badgeShape(node, sign, says, theme)] : [])];
}

function badgeShape(node: NodeBox, sign: Sign, says: string, theme: SvgTheme): SlideShape {
  const [x, y] = [node.x + node.width / 2, node.y - node.height / 2];
  return {
    is: 'box',
    form: 'ellipse',
    box: { x: x - badgeRadius, y: y - badgeRadius, width: 2 * badgeRadius, height: 2 * badgeRadius },
    fill: { up: theme.raises, down: theme.lowers, ambiguous: theme.amber }[sign],
    stroke: { colour: theme.stage, width: 1.5 },
    text: { lines: [signGlyphs[sign]], size: 13, colour: theme.stage, bold: true, at: 'middle' },
    says,
  };
}

function contestedShape([x, y]: Point, theme: SvgTheme): SlideShape {
  return {
    is: 'box',
    form: 'ellipse',
    box: { x: x - 9, y: y - 9, width: 18, height: 18 },
    fill: theme.node,
    stroke: { colour: theme.amber, width: 1.4 },
    text: { lines: ['≠'], size: 12, colour: theme.amber, bold: true, at: 'middle' },
    says: 'Sources disagree',
  };
}

/** A step of a scene as shapes that a slide program can edit, from the ground up. Pure. */
export function slideFigure(index: PathwayIndex, picture: Picture, frame: Frame, theme: SvgTheme): SlideShape[] {
  const { factor, areaFontSize } = scaleOf(picture);
  const areas = picture.areas.map((area): SlideShape => {
    const { x, y, width, height, label } = area;
    const lines = [label.toUpperCase()];
    const text = { lines, size: areaFontSize, colour: theme.ink3, bold: true, at: 'top-left' as const };
    return {
      is: 'box',
      form: 'round',
      box: { x, y, width, height },
      fill: areaFill(area, theme),
      stroke: null,
      text,
      says: label,
    };
  });
  const drawn = picture.routes.flatMap((route) => {
    const interaction = index.interaction.get(route.id);
    return interaction ? [{ route, interaction, phase: frame.interactions.get(route.id) ?? ('future' as const) }] : [];
  });
  const order = ['future', 'past', 'now'];
  drawn.sort((one, other) => order.indexOf(one.phase) - order.indexOf(other.phase));
  return [
    ...areas,
    ...drawn.flatMap(({ route, interaction, phase }) => arrowShapes(route, interaction, phase, factor, theme)),
    ...picture.nodes.flatMap((node) => nodeShapes(index, node, frame, factor, theme)),
    ...drawn
      .filter(({ interaction, phase }) => phase !== 'future' && isContested(interaction))
      .map(({ route }) => contestedShape(route.mark, theme)),
  ];
}
