import type { Box } from '../layout/box.ts';
import type { Point } from '../model/geometry.ts';

/** Where the stage looks: a world point p is drawn at `p * zoom + (x, y)` px on the stage. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

/** Size of the stage on the page, in CSS px. */
export interface Size {
  width: number;
  height: number;
}

export function toScreen(camera: Camera, [x, y]: Point): Point {
  return [x * camera.zoom + camera.x, y * camera.zoom + camera.y];
}

export function toWorld(camera: Camera, [x, y]: Point): Point {
  return [(x - camera.x) / camera.zoom, (y - camera.y) / camera.zoom];
}

/** The camera that shows a world point in the middle of the stage. */
export function centredOn([x, y]: Point, zoom: number, size: Size): Camera {
  return { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom, zoom };
}

/** The world point in the middle of the stage. */
export function centreOf(camera: Camera, size: Size): Point {
  return toWorld(camera, [size.width / 2, size.height / 2]);
}

/** The camera that shows the whole box, as large as the limits allow, with `margin` px free on each side. */
export function fitted(box: Box, size: Size, margin: number, limits: { least: number; most: number }): Camera {
  const room = Math.min(
    Math.max(1, size.width - 2 * margin) / box.width,
    Math.max(1, size.height - 2 * margin) / box.height,
  );
  const zoom = Math.min(limits.most, Math.max(limits.least, room));
  return centredOn([box.x + box.width / 2, box.y + box.height / 2], zoom, size);
}

/** The camera after zooming to `zoom` while the world stays put under a point of the stage. */
export function zoomedAt(camera: Camera, zoom: number, [x, y]: Point): Camera {
  const grown = zoom / camera.zoom;
  return { x: x - (x - camera.x) * grown, y: y - (y - camera.y) * grown, zoom };
}

/** Holds a camera so that at least `rest` px of the box stay on the stage. */
export function heldOver(camera: Camera, box: Box, size: Size, rest: number): Camera {
  const hold = (offset: number, from: number, length: number, room: number) => {
    const least = Math.min(rest, (length * camera.zoom) / 2);
    const low = least - (from + length) * camera.zoom;
    const high = room - least - from * camera.zoom;
    return Math.min(high, Math.max(low, offset));
  };
  return {
    zoom: camera.zoom,
    x: hold(camera.x, box.x, box.width, size.width),
    y: hold(camera.y, box.y, box.height, size.height),
  };
}

/**
 * Moves a camera so that it shows no more empty stage beside the box than it must: at most `margin` px where the box is
 * larger than the stage, and the box in the middle where it is smaller.
 */
export function snug(camera: Camera, box: Box, size: Size, margin: number): Camera {
  const settle = (offset: number, from: number, length: number, room: number) => {
    const drawn = length * camera.zoom;
    if (drawn + 2 * margin <= room) return (room - drawn) / 2 - from * camera.zoom;
    return Math.min(margin - from * camera.zoom, Math.max(room - margin - (from + length) * camera.zoom, offset));
  };
  return {
    zoom: camera.zoom,
    x: settle(camera.x, box.x, box.width, size.width),
    y: settle(camera.y, box.y, box.height, size.height),
  };
}

/** The camera moved no further than brings a box onto the stage, `margin` px from its edges; a box too large begins there. */
export function revealing(camera: Camera, box: Box, size: Size, margin: number): Camera {
  const move = (offset: number, from: number, length: number, room: number) => {
    const first = margin - from * camera.zoom;
    const last = room - margin - (from + length) * camera.zoom;
    return last < first ? first : Math.min(last, Math.max(first, offset));
  };
  return {
    zoom: camera.zoom,
    x: move(camera.x, box.x, box.width, size.width),
    y: move(camera.y, box.y, box.height, size.height),
  };
}

/** A camera on the way from one to another: zoom by ratio, the middle of the stage in a straight line. */
export function between(from: Camera, to: Camera, share: number, size: Size): Camera {
  if (share >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const [a, b] = [centreOf(from, size), centreOf(to, size)];
  // The middle moves with the zoom, or a flight that zooms far would swing past its goal.
  const zoomed =
    Math.abs(to.zoom / from.zoom - 1) < 1e-4 ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return centredOn([a[0] + (b[0] - a[0]) * zoomed, a[1] + (b[1] - a[1]) * zoomed], zoom, size);
}

/** The part of the world that the stage shows. */
export function seen(camera: Camera, size: Size): Box {
  const [x, y] = toWorld(camera, [0, 0]);
  return { x, y, width: size.width / camera.zoom, height: size.height / camera.zoom };
}
