import type { Palette } from './palette.ts';
import { tracePoints } from './paintArrow.ts';
import { type Polyline, pointAt, stretch } from './polyline.ts';

/** Sizes of a token in world px at the scale of a scene. */
const disc = 5.8;
const ring = 2;
const halo = 10;
const trail = { long: 50, short: 26 };
/** How far before the arrow's end a token comes to rest, so that it does not hide the head. */
const standBefore = 62;

/** Where on its line a token comes to rest: `standBefore` px before the end, on a short line its middle. */
export function restingPlace(line: Polyline): number {
  return Math.max(line.length / 2, line.length - standBefore);
}

/**
 * Draws the token of an acting arrow, `progress` (0–1) of its way from the source to where it rests, with the trail
 * behind it. World px.
 */
export function paintToken(context: CanvasRenderingContext2D, line: Polyline, progress: number, palette: Palette): void {
  const way = restingPlace(line) * progress;
  const [x, y] = pointAt(line, way);
  context.save();
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.strokeStyle = palette.acc;
  context.lineWidth = 4;
  for (const [length, alpha] of [
    [trail.long, 0.28],
    [trail.short, 0.4],
  ] as const) {
    context.globalAlpha = alpha;
    tracePoints(context, stretch(line, way - length, way));
    context.stroke();
  }
  context.globalAlpha = 0.18;
  context.fillStyle = palette.acc;
  circle(context, x, y, halo);
  context.globalAlpha = 1;
  context.fillStyle = palette.stage;
  circle(context, x, y, disc + ring);
  context.fillStyle = palette.acc;
  circle(context, x, y, disc);
  context.restore();
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
