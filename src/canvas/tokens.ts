import type { Polyline } from '../layout/polyline.ts';
import { restingPlaces, tokenPieces, trailWidth } from '../layout/token.ts';
import type { Frame } from '../player/frame.ts';
import { tracePoints } from './paintArrow.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

const known = new WeakMap<Scenery, { frame: Frame; places: Map<string, number> }>();

/** The resting place of every token of a step, by arrow. Worked out once a step, not once a frame. */
export function tokensAtRest(scenery: Scenery, frame: Frame): ReadonlyMap<string, number> {
  const last = known.get(scenery);
  if (last?.frame === frame) return last.places;
  const lines = frame.acting.flatMap(({ id }) => {
    const arrow = scenery.arrows.get(id);
    return arrow ? [{ id, line: arrow.line }] : [];
  });
  const places = restingPlaces(lines);
  known.set(scenery, { frame, places });
  return places;
}

/**
 * Draws the token of an acting arrow, `way` px along its line, with the trail behind it. World px.
 */
export function paintToken(context: CanvasRenderingContext2D, line: Polyline, way: number, palette: Palette): void {
  context.save();
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.strokeStyle = palette.acc;
  context.lineWidth = trailWidth;
  for (const piece of tokenPieces(line, way)) {
    context.globalAlpha = piece.alpha;
    if ('trail' in piece) {
      tracePoints(context, piece.trail);
      context.stroke();
      continue;
    }
    context.fillStyle = piece.tint === 'accent' ? palette.acc : palette.stage;
    context.beginPath();
    context.arc(piece.centre[0], piece.centre[1], piece.radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}
