import type { CameraWish, Target, ZoomLevel } from '../store/state.ts';
import { around, centreOf, isInside, type Size, seen } from './camera.ts';
import { time } from './easing.ts';
import { type LevelBorders, zoomFor } from './levels.ts';
import type { Rig } from './rig.ts';
import { boxOf, type Scenery } from './scenery.ts';

/** Free room around an arrow that is flown to, px. */
const arrowMargin = 90;

interface Parts {
  rig: Rig;
  size: () => Size;
  borders: () => LevelBorders;
}

/** Carries out one wish of the page for the camera. */
export function carryOut(wish: CameraWish, scenery: Scenery, parts: Parts): void {
  const { rig } = parts;
  switch (wish.type) {
    case 'none':
      break;
    case 'fit':
      rig.fit(time.fly);
      break;
    case 'zoom':
      rig.zoomBy(wish.factor, time.zoom);
      break;
    case 'pan':
      rig.pan(wish.dx, wish.dy, time.zoom);
      break;
    case 'centre':
      rig.centre([wish.x, wish.y]);
      break;
    case 'level':
      if (scenery.isMap) goToLevel(wish.level, parts);
      break;
    case 'fly':
      flyTo(wish.target, scenery, parts);
      break;
  }
}

function goToLevel(level: ZoomLevel, { rig, size, borders }: Parts): void {
  if (level === 'systems') rig.rest(time.fly);
  else rig.approach(centreOf(rig.destination, size()), zoomFor(level, borders(), rig.whole.zoom), time.fly);
}

function flyTo(target: Target, scenery: Scenery, { rig, borders, size }: Parts): void {
  const node = target.kind === 'entity' ? scenery.nodes.get(target.id) : undefined;
  const arrow = target.kind === 'interaction' ? scenery.arrows.get(target.id) : undefined;
  const boxes = arrow
    ? [arrow.interaction.source, arrow.interaction.target].flatMap((id) => {
        const end = scenery.nodes.get(id);
        return end ? [boxOf(end.box)] : [];
      })
    : node
      ? [boxOf(node.box)]
      : [];
  if (boxes.length === 0) return;
  const bends = (arrow?.route.points ?? []).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
  const box = around([...boxes, ...bends]);
  // A scene is fitted to the stage: it only moves for what has been pushed off it.
  if (!scenery.isMap && isInside(box, seen(rig.destination, size()))) return;
  const near = scenery.isMap ? zoomFor('entities', borders(), rig.whole.zoom) : rig.destination.zoom;
  if (arrow) {
    rig.show(box, arrowMargin, { least: near, most: Math.max(near, 1.4) }, time.fly);
    return;
  }
  rig.approach([box.x + box.width / 2, box.y + box.height / 2], Math.max(near * 1.1, rig.destination.zoom), time.fly);
}
