import { around, type Box } from '../layout/box.ts';
import { restingAfar as overview } from '../layout/overview/resting.ts';
import { boxOf } from '../layout/placed.ts';
import type { Point } from '../model/geometry.ts';
import type { Frame } from '../player/frame.ts';
import { type Camera, centredOn, fitted, type Size, snug } from './camera.ts';
import type { Scenery } from './scenery.ts';

/**
 * Where the camera rests on a stage too small to show a whole picture legibly: the map is shown in part, at a size at which
 * the names of its systems can be read; a scene is shown where its step acts. All of this is pure.
 */

/**
 * Size of a node's label on screen, px: a whole scene on a narrow stage must reach `legible`, else what acts is shown at `least` or larger,
 * but no larger than `most`.
 */
const label = { legible: 11, least: 11.1, most: 15 };
/** A picture of a few nodes is not blown up: its labels stay below this size, and grow with a wide stage. Px. */
const largestLabel = ({ width }: Size) => Math.max(20, width / 55);
/** A stage of at least this width always shows a scene whole, px: that is the wide page, with its panels beside it. */
const wide = 900;
/** Free room around what acts, px: a badge stands out of its node by about as much. */
const margin = 18;

/**
 * The resting place on the map: whole where its systems can be read, else as tall as the stage, with the heart of it in
 * the middle and its top in sight: what is cut off at the sides shows that there is more.
 */
export function restingOnMap(bounds: Box, heart: Box, whole: Camera, size: Size): Camera {
  if (whole.zoom >= overview.legible) return whole;
  const tall = (size.height - 2 * overview.margin) / bounds.height;
  const zoom = Math.min(overview.most, Math.max(overview.least, tall));
  const top = centredOn([heart.x + heart.width / 2, bounds.y], zoom, size);
  return snug(top, bounds, size, overview.margin);
}

/** Size of a label on a wall of this width, px: it is read from the last row. Narrower screens stand nearer. */
export const wallLabel = { size: 22, width: 1920 };
/**
 * Free room around what is presented, px, and what it shrinks to where labels need it: areas run out of the picture, nodes
 * and their badges do not.
 */
const wallMargin = { wished: 30, least: 9 };

/** How far a badge stands out of its node, world px. */
const badgeRim = 10;

/** Free room around what acts in a close-up, px. */
const closeMargin = 120;

/** The bends of a way, as boxes without extent. */
const bends = (points: readonly Point[]): Box[] => points.map(([x, y]) => ({ x, y, width: 0, height: 0 }));

/** The box around all that must be seen of a scene: nodes, ways and the names of areas, but not the areas' empty rims. */
function contentOf({ picture, scale, bounds }: Scenery): Box {
  const { x, baseline } = scale.areaLabelAt;
  const badged = ({ y, width, height, ...box }: Box): Box => ({
    ...box,
    y: y - badgeRim,
    width: width + badgeRim,
    height: height + badgeRim,
  });
  const boxes = [
    ...picture.nodes.map((node) => badged(boxOf(node))),
    ...picture.routes.map(({ points }) => around(bends(points))),
    ...picture.areas.map((area) => ({ x: area.x + x - 2, y: area.y + baseline / 4, width: 0, height: baseline })),
  ];
  return boxes.length === 0 ? bounds : around(boxes);
}

/**
 * The resting place of a scene that is presented: whole, as large as the wall allows; where its labels could not be read from
 * the last row, what acts. In a close-up what acts is shown as large as twice that.
 */
export function restingOnWall(scenery: Scenery, frame: Frame | null, size: Size, close = false): Camera {
  const { fontSize } = scenery.scale;
  const most = largestLabel(size) / fontSize;
  const content = contentOf(scenery);
  const least = Math.max(label.least, wallLabel.size * Math.min(1, size.width / wallLabel.width)) / fontSize;
  const roomy = fitted(content, size, wallMargin.wished, { least: 0, most });
  const whole = roomy.zoom >= least ? roomy : fitted(content, size, wallMargin.least, { least: 0, most: least });
  const acting = close ? actingBox(scenery, frame) : null;
  if (acting !== null)
    return fitted(acting, size, closeMargin, { least: whole.zoom, most: (2 * wallLabel.size) / fontSize });
  const room = { width: (size.width - 2 * margin) / least, height: (size.height - 2 * margin) / least };
  const box = whole.zoom < least ? gathered(parts(scenery, frame), room) : null;
  if (box === null) return whole;
  return snug(fitted(box, size, margin, { least, most: least }), content, size, wallMargin.least);
}

/** The whole picture, no larger than its labels should be. */
function calmed(whole: Camera, { bounds, scale }: Scenery, size: Size): Camera {
  const most = largestLabel(size) / scale.fontSize;
  return whole.zoom <= most ? whole : fitted(bounds, size, margin, { least: 0, most });
}

/** The resting place in a scene: whole where its labels can be read or nothing acts yet, else what acts. */
export function restingOnStep(scenery: Scenery, frame: Frame | null, fits: Camera, size: Size): Camera {
  const { fontSize } = scenery.scale;
  const whole = calmed(fits, scenery, size);
  if (size.width >= wide || whole.zoom * fontSize >= label.legible) return whole;
  const least = label.least / fontSize;
  const room = { width: (size.width - 2 * margin) / least, height: (size.height - 2 * margin) / least };
  const box = gathered(parts(scenery, frame), room);
  if (box === null) return whole;
  return snug(fitted(box, size, margin, { least, most: label.most / fontSize }), scenery.bounds, size, margin);
}

/** The box around everything that acts in a step, or null where nothing does. World px. */
export function actingBox(scenery: Scenery, frame: Frame | null): Box | null {
  const boxes = parts(scenery, frame);
  return boxes.length === 0 ? null : around(boxes);
}

/** What acts, in the order in which it should be in sight: the things acted on, then what acts on them, then the ways. */
function parts(scenery: Scenery, frame: Frame | null): Box[] {
  const acting = frame?.acting ?? [];
  const node = (id: string) => {
    const found = scenery.nodes.get(id);
    return found ? [boxOf(found.box)] : [];
  };
  const way = (id: string) => {
    const points = scenery.arrows.get(id)?.route.points ?? [];
    return points.length === 0 ? [] : [around(bends(points))];
  };
  return [
    ...acting.flatMap(({ target }) => node(target)),
    ...acting.flatMap(({ source }) => node(source)),
    ...acting.flatMap(({ id }) => way(id)),
  ];
}

/** The box around the first box and as many of the others, in their order, as leave it within the room. */
function gathered([first, ...others]: readonly Box[], room: Size): Box | null {
  if (first === undefined) return null;
  let box = first;
  for (const each of others) {
    const wider = around([box, each]);
    if (wider.width <= room.width && wider.height <= room.height) box = wider;
  }
  return box;
}
