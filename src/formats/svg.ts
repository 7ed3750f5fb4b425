import { type EvidenceLevel, evidenceLevel, isContested } from '../evidence/level.ts';
import { areaLabelTracking, areaLabelWeight } from '../layout/areas.ts';
import type { Box } from '../layout/box.ts';
import { depthAt } from '../layout/placed.ts';
import { type Scale, scaleOf } from '../layout/scale.ts';
import type { AreaBox, Picture } from '../model/geometry.ts';
import type { Interaction, Pathway } from '../model/types.ts';
import type { Frame } from '../player/frame.ts';
import { drawArrow, drawContested, signColour } from './svgArrow.ts';
import { drawBadge } from './svgBadge.ts';
import { element, escapeXml } from './svgMarkup.ts';
import { drawNode } from './svgNode.ts';
import { strokes } from './svgShared.ts';
import type { SvgTheme } from './svgTheme.ts';

export interface SvgOptions {
  theme: SvgTheme;
  /** Draw refuted interactions too, as crossed-out grey lines. */
  refuted?: boolean;
  /** CSS text put into the picture, for a font face; nothing by default. */
  css?: string;
  /** Width of the result in px; the picture's own by default. */
  width?: number;
  /** The step of a scene to draw: what has acted, what acts, what is to come, and what has risen or fallen. */
  frame?: Frame;
  /** What it is called and what it shows, for those who do not see it. */
  title?: string;
  description?: string;
  /** The part of the world to show; the picture's own extent by default. World px. */
  view?: Box;
  /** Leave out the stage's own colour, so that what lies below shows; it is drawn by default. */
  groundless?: boolean;
  /** Further attributes of the root element. */
  attributes?: Record<string, string>;
}

const areaRadius = [14, 10, 7];
/** Strongest first. */
const levels: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted', 'refuted'];
const family = 'Inter, system-ui, sans-serif';

/** The picture as a standalone SVG document. Pure; the same input gives the same text. */
export function writeSvg(picture: Picture, pathway: Pathway, options: SvgOptions): string {
  const { theme, frame } = options;
  const scale = scaleOf(picture);
  const interactions = new Map(pathway.interactions.map((each) => [each.id, each]));
  const kinds = new Map(pathway.entities.map((each) => [each.id, each.kind]));
  const shown = picture.routes.flatMap((route) => {
    const interaction = interactions.get(route.id);
    if (interaction === undefined) return [];
    const level = evidenceLevel(interaction);
    return level === 'refuted' && options.refuted !== true
      ? []
      : [{ route, interaction, level, phase: frame && (frame.interactions.get(route.id) ?? ('future' as const)) }];
  });
  const strongestFirst = [...shown].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const view = options.view ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  const groundAt = (x: number, y: number) => theme.areas[depthAt(picture.areas, x, y)] ?? theme.stage;
  const parts = [
    ...(options.groundless ? [] : [element('rect', { ...view, fill: theme.stage })]),
    ...picture.areas.map((area) => drawArea(area, theme)),
    ...strokes(strongestFirst, scale.bendRadius)
      .reverse()
      .map((stroke) => drawArrow(stroke, scale, theme)),
    ...picture.areas.map((area) => drawAreaLabel(area, scale, theme)),
    ...picture.nodes.map((node) =>
      drawNode(node, kinds.get(node.id) ?? 'protein', scale, theme, {
        phase: frame && (frame.entities.get(node.id) ?? 'future'),
        ground: groundAt(node.x, node.y),
      }),
    ),
    ...shown
      .filter(({ interaction }) => isContested(interaction))
      .map(({ route, phase }) =>
        drawContested(route.mark, scale.factor, phase === 'future' ? { ...theme, amber: theme.ghost } : theme),
      ),
    ...picture.nodes.flatMap((node) => {
      const sign = frame?.signs.get(node.id);
      return sign ? [drawBadge(sign, node, scale.factor, theme)] : [];
    }),
  ];
  return svgDocument(view, options, parts.join('\n'));
}

/** The root element around a drawing, named and described when there are words for it. */
export function svgDocument(
  view: Box,
  options: Pick<SvgOptions, 'css' | 'width' | 'title' | 'description' | 'attributes'>,
  content: string,
): string {
  const style = options.css ? element('style', {}, escapeXml(options.css)) : '';
  const width = options.width ?? view.width;
  const told = [
    options.title === undefined ? '' : element('title', {}, escapeXml(options.title)),
    options.description === undefined ? '' : element('desc', {}, escapeXml(options.description)),
  ].join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${view.x} ${view.y} ${view.width} ${view.height}`,
      width,
      height: (width * view.height) / view.width,
      'font-family': family,
      ...(told === '' ? {} : { role: 'img' }),
      ...options.attributes,
    },
    `${told}${style}\n${content}\n`,
  );
}

/** The fill of an area of this depth; the stage itself below 0. */
export function areaFill({ depth }: Pick<AreaBox, 'depth'>, theme: SvgTheme): string {
  return theme.areas[Math.min(depth, theme.areas.length - 1)] ?? theme.stage;
}

/** One area of a picture, filled by its depth. */
export function drawArea(area: AreaBox, theme: SvgTheme): string {
  const { id, x, y, width, height, depth } = area;
  const rx = areaRadius[Math.min(depth, areaRadius.length - 1)];
  return element('rect', { 'data-id': id, x, y, width, height, rx, fill: areaFill(area, theme) });
}

/** Drawn above the arrows with a ring in the area's colour, so that an arrow passes under a name. */
function drawAreaLabel(area: AreaBox, scale: Scale, theme: SvgTheme): string {
  return element(
    'text',
    {
      x: area.x + scale.areaLabelAt.x,
      y: area.y + scale.areaLabelAt.baseline,
      'font-size': scale.areaFontSize,
      'font-weight': areaLabelWeight,
      'letter-spacing': `${areaLabelTracking}em`,
      fill: theme.ink3,
      stroke: areaFill(area, theme),
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    escapeXml(area.label.toUpperCase()),
  );
}

export interface ThumbnailOptions {
  theme: SvgTheme;
  width: number;
  height: number;
}

/** A small true picture: a dot for every node where it stands, a line for every arrow in the colour of its sign. */
export function writeThumbnail(picture: Picture, pathway: Pathway, { theme, width, height }: ThumbnailOptions): string {
  const xs = picture.nodes.map((node) => node.x);
  const ys = picture.nodes.map((node) => node.y);
  const inset = 3;
  const place = (value: number, all: number[], room: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high === low ? room / 2 : inset + ((value - low) / (high - low)) * (room - 2 * inset);
  };
  const at = new Map(picture.nodes.map(({ id, x, y }) => [id, [place(x, xs, width), place(y, ys, height)] as const]));
  const byId = new Map<string, Interaction>(pathway.interactions.map((each) => [each.id, each]));
  const lines = picture.routes.flatMap((route) => {
    const interaction = byId.get(route.id);
    const from = at.get(interaction?.source ?? '');
    const to = at.get(interaction?.target ?? '');
    if (!interaction || !from || !to || evidenceLevel(interaction) === 'refuted') return [];
    const stroke = signColour(interaction.effect, theme);
    return [element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke, 'stroke-opacity': 0.55 })];
  });
  const dots = [...at.values()].map(([cx, cy]) => element('circle', { cx, cy, r: 1.7, fill: theme.ink2 }));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    lines.join('') + dots.join(''),
  );
}
