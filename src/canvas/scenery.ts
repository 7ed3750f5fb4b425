import { type EvidenceLevel, evidenceLevel, isContested } from '../evidence/level.ts';
import { type ArrowEnd, arrowEnd, shortened } from '../layout/arrowShape.ts';
import type { Box } from '../layout/box.ts';
import { boundsOf, type PlacedNode, placedNodes } from '../layout/placed.ts';
import { type Polyline, rounded } from '../layout/polyline.ts';
import { type Scale, scaleOf } from '../layout/scale.ts';
import type { Picture, Point, Route } from '../model/geometry.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonInteraction } from '../model/skeleton.ts';

export interface StageArrow {
  id: string;
  interaction: SkeletonInteraction;
  route: Route;
  level: EvidenceLevel;
  contested: boolean;
  /** From outline to outline. */
  readonly line: Polyline;
  /** The same, ending under its head. */
  readonly drawn: Polyline;
  end: ArrowEnd;
}

/** A picture with all that drawing, hitting and moving need, worked out once. */
export interface Scenery {
  id: string;
  isMap: boolean;
  picture: Picture;
  scale: Scale;
  nodes: ReadonlyMap<string, PlacedNode>;
  arrows: ReadonlyMap<string, StageArrow>;
  /** The box of everything drawn. World px. */
  bounds: Box;
}

function stageArrow(route: Route, interaction: SkeletonInteraction, scale: Scale): StageArrow | null {
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
    end,
    // Asked for from near only: the map from afar stands sooner without them.
    get line() {
      return roundedOnce(this, 'line', route.points, scale.bendRadius);
    },
    get drawn() {
      return roundedOnce(this, 'drawn', shortened(route.points, stop), scale.bendRadius);
    },
  };
}

/** A rounded line, which from then on is the arrow's own. */
function roundedOnce(arrow: StageArrow, name: 'line' | 'drawn', points: readonly Point[], radius: number): Polyline {
  const value = rounded(points, radius);
  Object.defineProperty(arrow, name, { value });
  return value;
}

/** Prepares a picture for the stage. Nodes and routes whose ids the pathway does not know are left out. */
export function sceneryOf(picture: Picture, index: SkeletonIndex): Scenery {
  const scale = scaleOf(picture);
  const nodes = placedNodes(picture, (id) => index.entity.get(id)?.kind);
  const arrows = new Map<string, StageArrow>();
  for (const route of picture.routes) {
    const interaction = index.interaction.get(route.id);
    if (interaction === undefined || !nodes.has(interaction.source) || !nodes.has(interaction.target)) continue;
    const arrow = stageArrow(route, interaction, scale);
    if (arrow !== null) arrows.set(route.id, arrow);
  }
  return { id: picture.id, isMap: picture.id === 'map', picture, scale, nodes, arrows, bounds: boundsOf(picture) };
}
