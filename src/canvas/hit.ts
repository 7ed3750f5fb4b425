import { contains } from '../layout/outline.ts';
import type { PlacedNode } from '../layout/placed.ts';
import { distanceTo } from '../layout/polyline.ts';
import type { Point } from '../model/geometry.ts';
import type { Target } from '../store/state.ts';
import { contestedRadius } from './marks.ts';
import type { Scenery, StageArrow } from './scenery.ts';

/** How near, in px on the screen, a pointer must come to an arrow. A finger is coarser than a mouse. */
export const reachOf = { mouse: 8, touch: 18 } as const;

/** How far outside a node still counts as on it, px on the screen. */
const besideNode = 3;

export interface HitInput {
  scenery: Scenery;
  /** World px. */
  point: Point;
  /** Of an arrow, in world px. */
  reach: number;
  isDrawn: (arrow: string) => boolean;
}

/** The node or arrow at a point, nodes before arrows, or null. */
export function hit({ scenery, point, reach, isDrawn }: HitInput): Target | null {
  const node = nodeAt(scenery, point, (besideNode * reach) / reachOf.mouse);
  if (node !== null) return { kind: 'entity', id: node.id };
  const arrow = arrowAt(scenery, point, reach, isDrawn);
  return arrow === null ? null : { kind: 'interaction', id: arrow.id };
}

function nodeAt(scenery: Scenery, [x, y]: Point, margin: number): PlacedNode | null {
  for (const node of scenery.nodes.values()) {
    const { box, outline } = node;
    const dx = Math.abs(x - box.x) - box.width / 2;
    const dy = Math.abs(y - box.y) - box.height / 2;
    if (dx > margin || dy > margin) continue;
    if (contains(box, outline, [x, y]) || Math.max(dx, dy) > -margin) return node;
  }
  return null;
}

/**
 * The arrow at a point: one whose contested ring is there, else the nearest within reach. Where arrows share a stretch
 * they are equally near; then the shortest wins, because a long one can also be reached elsewhere.
 */
function arrowAt(scenery: Scenery, point: Point, reach: number, isDrawn: (id: string) => boolean): StageArrow | null {
  let best: { arrow: StageArrow; distance: number } | null = null;
  for (const arrow of scenery.arrows.values()) {
    if (!isDrawn(arrow.id)) continue;
    const distance = distanceToArrow(arrow, point, scenery.scale.factor);
    if (distance > reach) continue;
    const gain = best === null ? 1 : best.distance - distance;
    if (gain > 0.75 || (gain > -0.75 && best !== null && arrow.line.length < best.arrow.line.length))
      best = { arrow, distance };
  }
  return best?.arrow ?? null;
}

function distanceToArrow(arrow: StageArrow, point: Point, factor: number): number {
  if (arrow.contested) {
    const [x, y] = arrow.route.mark;
    if (Math.hypot(point[0] - x, point[1] - y) <= contestedRadius * factor) return -1;
  }
  return distanceTo(arrow.line.points, point);
}
