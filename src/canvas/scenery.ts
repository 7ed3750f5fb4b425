import { type EvidenceLevel, evidenceLevel, isContested } from '../evidence/level.ts';
import { type ArrowEnd, arrowEnd, shortened } from '../layout/arrowShape.ts';
import { type Outline, outlineOf } from '../layout/outline.ts';
import { type Scale, scaleOf } from '../layout/scale.ts';
import type { AreaBox, NodeBox, Picture, Route } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction } from '../model/types.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { around, type Box } from './camera.ts';
import { type Polyline, rounded } from './polyline.ts';

export interface StageNode {
  id: string;
  box: NodeBox;
  kind: EntityKind;
  outline: Outline;
  /** Depth of the innermost area around the node; -1 on the bare stage. */
  depth: number;
}

export interface StageArrow {
  id: string;
  interaction: Interaction;
  route: Route;
  level: EvidenceLevel;
  contested: boolean;
  /** From outline to outline. */
  line: Polyline;
  /** The same, ending under its head. */
  drawn: Polyline;
  end: ArrowEnd;
}

/** A picture with all that drawing, hitting and moving need, worked out once. */
export interface Scenery {
  id: string;
  isMap: boolean;
  picture: Picture;
  scale: Scale;
  nodes: ReadonlyMap<string, StageNode>;
  arrows: ReadonlyMap<string, StageArrow>;
  /** The box of everything drawn. World px. */
  bounds: Box;
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

function stageArrow(route: Route, interaction: Interaction, scale: Scale): StageArrow | null {
  const [tip, before] = [route.points.at(-1), route.points.at(-2)];
  if (tip === undefined || before === undefined) return null;
  const level = evidenceLevel(interaction);
  const end = arrowEnd(interaction.effect, before, tip, scale.factor);
  const stop = level === 'refuted' ? 0 : end.stop;
  return {
    id: route.id,
    interaction,
    route,
    level,
    contested: isContested(interaction),
    line: rounded(route.points, scale.bendRadius),
    drawn: rounded(shortened(route.points, stop), scale.bendRadius),
    end,
  };
}

/** Prepares a picture for the stage. Nodes and routes whose ids the pathway does not know are left out. */
export function sceneryOf(picture: Picture, index: PathwayIndex): Scenery {
  const scale = scaleOf(picture);
  const nodes = new Map<string, StageNode>();
  for (const box of picture.nodes) {
    const kind = index.entity.get(box.id)?.kind;
    if (kind === undefined) continue;
    const outline = outlineOf(kind, box, scale.factor);
    nodes.set(box.id, { id: box.id, box, kind, outline, depth: depthAt(picture.areas, box.x, box.y) });
  }
  const arrows = new Map<string, StageArrow>();
  for (const route of picture.routes) {
    const interaction = index.interaction.get(route.id);
    if (interaction === undefined || !nodes.has(interaction.source) || !nodes.has(interaction.target)) continue;
    const arrow = stageArrow(route, interaction, scale);
    if (arrow !== null) arrows.set(route.id, arrow);
  }
  const bends = picture.routes.flatMap((route) => route.points.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  const bounds = around([...picture.areas, ...picture.nodes.map(boxOf), ...bends]);
  return { id: picture.id, isMap: picture.id === 'map', picture, scale, nodes, arrows, bounds };
}
