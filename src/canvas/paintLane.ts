import type { Point } from '../model/geometry.ts';
import type { Palette } from './palette.ts';
import type { Lane } from './strands.ts';

/** How a lane is drawn, in px on the screen. */
const head = { length: 12, half: 6.2, notch: 9.4 };
const bar = { half: 8, thickness: 3.4 };
const ring = 4.5;
const colours = { activates: 'actp', inhibits: 'inhp', affects: 'ink3' } as const satisfies Record<
  Lane['effect'],
  keyof Palette
>;

/** The weight of a line that stands for `count` arrows. */
export function laneWidth(count: number): number {
  return Math.min(7, 1.5 + 0.5 * count);
}

function pulledBack([, , handle, end]: Lane['curve'], by: number): Point {
  const [dx, dy] = [end[0] - handle[0], end[1] - handle[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [end[0] - (dx / length) * by, end[1] - (dy / length) * by];
}

/** Draws one line of traffic with its end. px of the stage. */
export function paintLane(context: CanvasRenderingContext2D, lane: Lane, palette: Palette): void {
  const [start, first, second, end] = lane.curve;
  const width = laneWidth(lane.count);
  const colour = palette[colours[lane.effect]];
  const stop = lane.effect === 'activates' ? head.notch : lane.effect === 'affects' ? 2 * ring : 0;
  const [x, y] = pulledBack(lane.curve, stop);
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(start[0], start[1]);
  context.bezierCurveTo(first[0], first[1], second[0], second[1], x, y);
  context.stroke();
  context.save();
  context.translate(end[0], end[1]);
  context.rotate(Math.atan2(end[1] - second[1], end[0] - second[0]));
  paintEnd(context, lane.effect, width);
  context.restore();
}

/** The end of a line that comes from the left, its tip at the origin. */
function paintEnd(context: CanvasRenderingContext2D, effect: Lane['effect'], width: number): void {
  const grown = 1 + Math.max(0, width - 3) * 0.09;
  context.beginPath();
  switch (effect) {
    case 'activates':
      context.moveTo(0, 0);
      context.lineTo(-head.length, head.half * grown);
      context.lineTo(-head.notch, 0);
      context.lineTo(-head.length, -head.half * grown);
      context.closePath();
      context.fill();
      return;
    case 'inhibits':
      context.lineWidth = bar.thickness;
      context.moveTo(-bar.thickness / 2, -bar.half * grown);
      context.lineTo(-bar.thickness / 2, bar.half * grown);
      context.stroke();
      return;
    case 'affects':
      context.lineWidth = 2;
      context.arc(-ring, 0, ring, 0, 2 * Math.PI);
      context.stroke();
  }
}
