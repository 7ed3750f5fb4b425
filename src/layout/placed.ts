import type { AreaBox, NodeBox, Picture } from '../model/geometry.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { around, type Box } from './box.ts';
import { type Outline, outlineOf } from './outline.ts';
import { scaleOf } from './scale.ts';

/** A node with all that drawing and hitting it need. */
export interface PlacedNode {
  id: string;
  box: NodeBox;
  kind: EntityKind;
  outline: Outline;
  /** Depth of the innermost area around the node; -1 on the bare stage. */
  depth: number;
}

function holds(area: AreaBox, x: number, y: number): boolean {
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}

/** Depth of the innermost area around a point; -1 outside all of them. */
export function depthAt(areas: readonly AreaBox[], x: number, y: number): number {
  return areas.reduce((deepest, area) => (holds(area, x, y) ? Math.max(deepest, area.depth) : deepest), -1);
}

export function boxOf({ x, y, width, height }: NodeBox): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The nodes of a picture by id; those whose kind is not known are left out. */
export function placedNodes(picture: Picture, kindOf: (id: string) => EntityKind | undefined): Map<string, PlacedNode> {
  const { factor } = scaleOf(picture);
  const nodes = new Map<string, PlacedNode>();
  for (const box of picture.nodes) {
    const kind = kindOf(box.id);
    if (kind === undefined) continue;
    const outline = outlineOf(kind, box, factor);
    nodes.set(box.id, { id: box.id, box, kind, outline, depth: depthAt(picture.areas, box.x, box.y) });
  }
  return nodes;
}

/** The box of everything that a picture draws. World px. */
export function boundsOf(picture: Picture): Box {
  const bends = picture.routes.flatMap((route) => route.points.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  return around([...picture.areas, ...picture.nodes.map(boxOf), ...bends]);
}
