import { around, type Box, grown, isInside } from '../layout/box.ts';
import { boxOf } from '../layout/placed.ts';
import type { Place } from '../layout/walk.ts';
import type { Point } from '../model/geometry.ts';
import type { CameraWish, Target, ZoomLevel } from '../store/state.ts';
import { centreOf, type Size, seen } from './camera.ts';
import { time } from './easing.ts';
import { type LevelBorders, zoomFor } from './levels.ts';
import type { Rig } from './rig.ts';
import type { Scenery } from './scenery.ts';

/** Free room around an arrow that is flown to, px. */
const arrowMargin = 90;
/** Free room that a stop of a walk has at least, px. */
const walkMargin = 24;

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
    case 'show':
      showTogether(wish.entities, scenery, parts);
      break;
  }
}

function goToLevel(level: ZoomLevel, { rig, size, borders }: Parts): void {
  if (level === 'systems') rig.rest(time.fly);
  else rig.approach(centreOf(rig.destination, size()), zoomFor(level, borders(), rig.whole.zoom), time.fly);
}

/** The box of a node, or of an arrow with both of its ends; null for what the picture does not show. World px. */
export function stopBox(target: Target, scenery: Scenery): Box | null {
  const node = target.kind === 'entity' ? scenery.nodes.get(target.id) : undefined;
  if (node) return boxOf(node.box);
  const arrow = target.kind === 'interaction' ? scenery.arrows.get(target.id) : undefined;
  if (!arrow) return null;
  const ends = [arrow.interaction.source, arrow.interaction.target].flatMap((id) => scenery.nodes.get(id) ?? []);
  const bends = arrow.route.points.map(([x, y]) => ({ x, y, width: 0, height: 0 }));
  return around([...ends.map(({ box }) => boxOf(box)), ...bends]);
}

/** True when a box is in view where the camera is going, with so many px free around it. */
function isInView(box: Box, { rig, size }: Parts, margin: number): boolean {
  const { destination } = rig;
  return isInside(grown(box, margin / destination.zoom), seen(destination, size()));
}

function flyTo(target: Target, scenery: Scenery, parts: Parts): void {
  const { rig, borders } = parts;
  const box = stopBox(target, scenery);
  if (box === null) return;
  // A scene is fitted to the stage: it only moves for what has been pushed off it.
  if (!scenery.isMap && isInView(box, parts, 0)) return;
  const near = scenery.isMap ? zoomFor('entities', borders(), rig.whole.zoom) : rig.destination.zoom;
  if (target.kind === 'interaction') {
    rig.show(box, arrowMargin, { least: near, most: Math.max(near, 1.4) }, time.fly);
    return;
  }
  rig.approach(centreOfBox(box), Math.max(near * 1.1, rig.destination.zoom), time.fly);
}

/** Brings some entities into sight together, as near as they all can be, but no nearer than a single one would be. */
function showTogether(ids: readonly string[], scenery: Scenery, { rig, borders }: Parts): void {
  const boxes = ids.flatMap((id) => scenery.nodes.get(id) ?? []).map(({ box }) => boxOf(box));
  if (boxes.length === 0) return;
  const most = scenery.isMap ? zoomFor('entities', borders(), rig.whole.zoom) * 1.1 : rig.destination.zoom;
  rig.show(around(boxes), walkMargin * 2, { least: rig.whole.zoom, most: Math.max(most, rig.whole.zoom) }, time.fly);
}

const centreOfBox = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/**
 * Keeps what is walked to in view: where the map shows its systems the camera goes near enough to see entities; where the
 * stop lies off the stage the camera goes to it, and stays as near as it was; else it stays. Of an arrow too long for the
 * stage the end is kept in view from which it was come to.
 */
export function bringIntoView({ stop, from }: Place, scenery: Scenery, parts: Parts): void {
  const { rig, borders } = parts;
  const near = scenery.isMap ? zoomFor('entities', borders(), rig.whole.zoom) : rig.whole.zoom;
  const arrow = stop.kind === 'interaction' ? scenery.arrows.get(stop.id) : undefined;
  const whole = stopBox(stop, scenery);
  const fits = whole !== null && hasRoom(whole, near, parts);
  const target: Target = arrow && !fits ? { kind: 'entity', id: arrow.interaction[from] } : stop;
  const box = stopBox(target, scenery);
  if (box === null) return;
  const { zoom } = rig.destination;
  if (scenery.isMap && zoom < borders().entities) flyTo(target, scenery, parts);
  else if (isInView(box, parts, walkMargin)) return;
  else if (target.kind === 'entity') rig.approach(centreOfBox(box), zoom, time.state);
  else rig.show(box, walkMargin, { least: Math.min(zoom, near), most: zoom }, time.state);
}

/** True when a box at a zoom is no larger than the stage, with some px free around it. */
function hasRoom(box: Box, zoom: number, { size }: Parts): boolean {
  const { width, height } = size();
  return box.width * zoom <= width - 2 * walkMargin && box.height * zoom <= height - 2 * walkMargin;
}
