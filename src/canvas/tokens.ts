import { backwards, type Polyline, pointAt, stretch, together } from '../layout/polyline.ts';
import type { Frame } from '../player/frame.ts';
import { tracePoints } from './paintArrow.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** Sizes of a token in world px at the scale of a scene. */
const disc = 5.8;
const ring = 2;
const halo = 10;
const trail = { long: 50, short: 26 };
/** How far before the arrow's end a token comes to rest, so that it does not hide the head. */
const standBefore = 62;

/** Room that a token keeps from where its line parts from, or meets, another one that acts at the same time. */
const besideFork = 11;

/**
 * Where on its line a token comes to rest: `standBefore` px before the end, on a short line its middle. Where lines that
 * act at once share a trunk or a last stretch, each token rests on what is its own, so that they do not hide each other.
 */
export function restingPlace(line: Polyline, others: readonly Polyline[]): number {
  const wanted = Math.max(line.length / 2, line.length - standBefore);
  const from = Math.max(0, ...others.map((other) => together(line, other)));
  const reversed = backwards(line);
  const to = line.length - Math.max(0, ...others.map((other) => together(reversed, backwards(other))));
  const [low, high] = [from > 0 ? from + besideFork : 0, to < line.length ? to - besideFork : line.length];
  return low <= high ? Math.min(high, Math.max(low, wanted)) : (from + to) / 2;
}

const known = new WeakMap<Scenery, { frame: Frame; places: Map<string, number> }>();

/** The resting place of every token of a step, by arrow. Worked out once a step, not once a frame. */
export function restingPlaces(scenery: Scenery, frame: Frame): ReadonlyMap<string, number> {
  const last = known.get(scenery);
  if (last?.frame === frame) return last.places;
  const lines = frame.acting.flatMap(({ id }) => {
    const arrow = scenery.arrows.get(id);
    return arrow ? [{ id, line: arrow.line }] : [];
  });
  const places = new Map(
    lines.map(({ id, line }) => [
      id,
      restingPlace(
        line,
        lines.flatMap((other) => (other.id === id ? [] : [other.line])),
      ),
    ]),
  );
  known.set(scenery, { frame, places });
  return places;
}

/**
 * Draws the token of an acting arrow, `way` px along its line, with the trail behind it. World px.
 */
export function paintToken(context: CanvasRenderingContext2D, line: Polyline, way: number, palette: Palette): void {
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
