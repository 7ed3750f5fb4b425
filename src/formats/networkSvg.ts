import { scaleOf } from '../layout/scale.ts';
import type { Picture } from '../model/geometry.ts';
import type { Sign } from '../player/frame.ts';
import type { NamedArrow } from '../trace/networkPart.ts';
import { svgDocument } from './svg.ts';
import { drawArrow } from './svgArrow.ts';
import { drawBadge } from './svgBadge.ts';
import { element, escapeXml } from './svgMarkup.ts';
import { drawNode } from './svgNode.ts';
import { pageTheme } from './svgTheme.ts';

/** What of a drawn network stands out, by names and by the ids of arrows; all of it where this is null. */
export interface Lit {
  names: ReadonlySet<string>;
  arrows: ReadonlySet<string>;
}

/** How an arrow of a reader's own network is called in its picture. */
export const arrowId = ({ source, target }: Pick<NamedArrow, 'source' | 'target'>) => `${source}\t${target}`;

/**
 * A part of a reader's own network as SVG in the colours of the page. Such a network says nothing about evidence, so all
 * lines are of one kind. Names that are shown short have their full length as a title.
 */
export function networkSvg(
  picture: Picture,
  arrows: readonly NamedArrow[],
  { lit, signs, label }: { lit: Lit | null; signs: ReadonlyMap<string, Sign>; label: string },
): string {
  const scale = scaleOf(picture);
  const byId = new Map(arrows.map((each) => [arrowId(each), each]));
  const phase = (isLit: boolean) => (lit !== null && !isLit ? ('future' as const) : undefined);
  const drawn = picture.routes
    .flatMap((route) => {
      const interaction = byId.get(route.id);
      return interaction ? [{ route, interaction, isLit: lit?.arrows.has(route.id) ?? true }] : [];
    })
    // What stands out lies on top where arrows share a line.
    .sort((a, b) => Number(a.isLit) - Number(b.isLit))
    .map(({ route, interaction, isLit }) => {
      const arrow = { route, interaction, level: 'experimental' as const, phase: phase(isLit) };
      return drawArrow({ arrow, points: route.points, starts: true, ends: true }, scale, pageTheme);
    });
  const nodes = picture.nodes.map((node) => {
    const isLit = lit?.names.has(node.id) ?? true;
    const shape = drawNode(node, 'protein', scale, pageTheme, { phase: phase(isLit), ground: pageTheme.stage });
    return element('g', {}, element('title', {}, escapeXml(node.id)) + shape);
  });
  const badges = picture.nodes.flatMap((node) => {
    const sign = signs.get(node.id);
    return sign && (lit?.names.has(node.id) ?? true) ? [drawBadge(sign, node, scale.factor, pageTheme)] : [];
  });
  const view = { x: 0, y: 0, width: picture.width, height: picture.height };
  return svgDocument(
    view,
    { attributes: { role: 'img', 'aria-label': label } },
    [...drawn, ...nodes, ...badges].join('\n'),
  );
}
