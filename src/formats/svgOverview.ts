import { type Afar, fadesFromAfar, isTold } from '../layout/overview/afar.ts';
import type { Overview, Pointer } from '../layout/overview/compose.ts';
import * as follicle from '../layout/overview/silhouette.ts';
import type { Line } from '../layout/overview/systemText.ts';
import type { Verdict } from '../layout/overview/verdicts.ts';
import { areaFill, drawArea, svgDocument } from './svg.ts';
import { drawLane } from './svgLane.ts';
import { element, escapeXml } from './svgMarkup.ts';
import { drawNode } from './svgNode.ts';
import type { SvgTheme } from './svgTheme.ts';

interface OverviewOptions {
  theme: SvgTheme;
  title: string;
  description: string;
  attributes?: Record<string, string>;
  /** Which composition stands in the document; each other one is the text of a comment. */
  shown: number;
}

/** How wide the ring around words is that keeps lines off them, px. */
const ring = 4;

/**
 * The map from afar as an SVG document: areas and the follicle once, and words, outcomes and traffic once for each zoom
 * that it was composed for, as groups of the class `overview-at`, of which a reader sees one. World px. Pure.
 */
export function writeOverview(afar: Afar, composed: readonly Overview[], options: OverviewOptions): string {
  const { theme } = options;
  const { ground, silhouette } = afar;
  const parts = [
    element('rect', { ...ground.bounds, fill: theme.stage }),
    ...ground.picture.areas.filter((area) => !fadesFromAfar(afar, area)).map((area) => drawArea(area, theme)),
    silhouette ? drawSilhouette(silhouette, theme) : '',
    ...composed.map((overview, at) => {
      const drawn = drawComposed(afar, overview, at, theme);
      return at === options.shown ? drawn : `<!--${drawn}-->`;
    }),
  ];
  return svgDocument(ground.bounds, options, parts.join('\n'));
}

function drawComposed(afar: Afar, overview: Overview, at: number, theme: SvgTheme): string {
  const { zoom, factor } = overview;
  const content = [
    ...overview.lanes.map((lane) => drawLane(lane, factor, theme)),
    ...overview.pointers.map((pointer) => drawPointer(pointer, theme)),
    ...overview.labels.map(({ line, area }) => drawLine(line, area.depth, theme)),
    ...overview.texts.map(({ system, lines }) => {
      const depth = isTold(system, afar.silhouette) ? system.area.depth - 1 : system.area.depth;
      const said = lines.map((line) => drawLine(line, depth, theme)).join('');
      return element('g', { 'data-system': system.id }, said);
    }),
    ...overview.notes.flatMap(({ lines, depth }) => lines.map((line) => drawLine(line, depth, theme))),
    ...overview.verdicts.map((verdict) => drawVerdict(afar, verdict, theme)),
  ];
  const transform = `scale(${Math.round(1e5 / zoom) / 1e5})`;
  return element('g', { class: 'overview-at', 'data-at': String(at), transform }, content.join('\n'));
}

function drawLine({ text, x, baseline, size, weight, tracking, ink }: Line, depth: number, theme: SvgTheme): string {
  return element(
    'text',
    {
      x,
      y: baseline,
      'font-size': size,
      'font-weight': weight,
      'letter-spacing': tracking === 0 ? undefined : tracking * size,
      fill: theme[ink],
      stroke: depth < 0 ? theme.stage : areaFill({ depth }, theme),
      'stroke-width': ring,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    escapeXml(text),
  );
}

function drawPointer({ from, to }: Pointer, theme: SvgTheme): string {
  const line = { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: theme.ink3, 'stroke-width': 0.8 };
  return element('line', line) + element('circle', { cx: to[0], cy: to[1], r: 2, fill: theme.ink3 });
}

function drawVerdict({ ground }: Afar, { node, scale, box }: Verdict, theme: SvgTheme): string {
  const drawn = drawNode({ ...node.box, x: 0, y: 0 }, node.kind, ground.scale, theme);
  const middle = [box.x + box.width / 2, box.y + box.height / 2].map((value) => Math.round(value * 100) / 100);
  const transform = `translate(${middle[0]} ${middle[1]}) scale(${Math.round(scale * 1000) / 1000})`;
  return element('g', { 'data-entity': node.id, transform }, drawn);
}

/** The hair follicle, quietly, behind its systems. */
function drawSilhouette({ axis, top, scaleX, scaleY }: follicle.Silhouette, theme: SvgTheme): string {
  const shape = (d: string, fill: string, opacity?: number) => element('path', { d, fill, opacity });
  const cells = follicle.stemCells.map(([cx, cy, rx]) =>
    element('ellipse', { cx, cy, rx, ry: (rx * scaleX) / scaleY, fill: theme.accent, opacity: 0.7 }),
  );
  const [, inner = '', deep = ''] = theme.areas;
  const place = `translate(${axis} ${top}) scale(${scaleX} ${scaleY}) translate(${-follicle.silhouetteFrame.axis} 0)`;
  return element(
    'g',
    { transform: place },
    [
      shape(follicle.sheath, deep || inner),
      shape(follicle.inner, theme.areas[0] ?? theme.stage),
      shape(follicle.papillaShape, theme.accentWash, 0.75),
      shape(follicle.shaft, theme.ink3),
      ...cells,
    ].join(''),
  );
}
