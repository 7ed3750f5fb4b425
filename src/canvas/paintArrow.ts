import type { Scale } from '../layout/scale.ts';
import type { Point } from '../model/geometry.ts';
import { arrowColour, lineLooks, type Tone } from './look.ts';
import type { Palette } from './palette.ts';
import type { StageArrow } from './scenery.ts';

/** Traces straight pieces into a new path. */
export function tracePoints(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

export interface ArrowDrawing {
  arrow: StageArrow;
  scale: Scale;
  palette: Palette;
  tone: Tone;
  /** Times the line's own weight. */
  weight: number;
  /** The dash pattern of a dotted line, px; its plain one if left out. */
  dash?: readonly number[] | undefined;
}

/** Draws one arrow in world px, line by evidence, end and colour by effect: what Cytoscape draws, in another tone. */
export function paintArrow(context: CanvasRenderingContext2D, drawing: ArrowDrawing): void {
  const { arrow, scale, palette, tone, weight } = drawing;
  const { effect } = arrow.interaction;
  const look = lineLooks[arrow.level];
  const colour = arrowColour(palette, effect, arrow.level, tone);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = look.width * scale.factor * weight;
  context.lineJoin = 'round';
  context.lineCap = look.round ? 'round' : 'butt';
  context.setLineDash([...(drawing.dash ?? look.dash?.map((each) => each * scale.factor) ?? [])]);
  tracePoints(context, arrow.drawn.points);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  if (arrow.level !== 'refuted') paintEnd(context, arrow, scale.factor, weight);
}

/** Draws the end of an arrow in the colours that are set. World px; `factor` is the scale's, `weight` times the line's own. */
export function paintEnd(
  context: CanvasRenderingContext2D,
  { end }: Pick<StageArrow, 'end'>,
  factor: number,
  weight: number,
): void {
  if (end.head) {
    tracePoints(context, end.head);
    context.closePath();
    context.fill();
  }
  if (end.bar) {
    context.lineWidth = end.bar.thickness * Math.max(1, weight);
    tracePoints(context, [end.bar.from, end.bar.to]);
    context.stroke();
  }
  if (end.ring) {
    context.lineWidth = 1.2 * factor * weight;
    context.beginPath();
    context.arc(end.ring.centre[0], end.ring.centre[1], end.ring.radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** The wash under a selected arrow. */
export function paintHalo(context: CanvasRenderingContext2D, arrow: StageArrow, scale: Scale, palette: Palette): void {
  context.save();
  context.globalAlpha *= 0.55;
  context.strokeStyle = palette.accl;
  context.lineWidth = 11 * (scale.factor === 1 ? 1 : 1.2);
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  context.setLineDash([]);
  tracePoints(context, arrow.line.points);
  context.stroke();
  context.restore();
}
