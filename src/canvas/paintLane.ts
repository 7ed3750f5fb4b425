import { endSizes, grownEnd } from './laneEnds.ts';
import type { Palette } from './palette.ts';
import { pointAt, stretch } from './polyline.ts';
import type { Lane } from './strands.ts';

const { head, bar, ring } = endSizes;
const colours = { activates: 'actp', inhibits: 'inhp', affects: 'ink3' } as const satisfies Record<
  Lane['effect'],
  keyof Palette
>;
/** Draws one line of traffic with its end. px. */
export function paintLane(
  context: CanvasRenderingContext2D,
  { line, effect, width, count }: Lane,
  factor: number,
  palette: Palette,
): void {
  const colour = palette[colours[effect]];
  const grown = factor * grownEnd(count);
  const stop = effect === 'activates' ? head.notch * grown : effect === 'affects' ? 2 * ring * factor : 0;
  context.setLineDash([]);
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const [x, y] of stretch(line, 0, line.length - stop)) context.lineTo(x, y);
  context.stroke();
  const [tip, before] = [pointAt(line, line.length), pointAt(line, line.length - 2)];
  context.save();
  context.translate(tip[0], tip[1]);
  context.rotate(Math.atan2(tip[1] - before[1], tip[0] - before[0]));
  context.scale(grown, grown);
  paintEnd(context, effect);
  context.restore();
}

/** The end of a line that comes from the left, its tip at the origin. */
function paintEnd(context: CanvasRenderingContext2D, effect: Lane['effect']): void {
  context.beginPath();
  switch (effect) {
    case 'activates':
      context.moveTo(0, 0);
      context.lineTo(-head.length, head.half);
      context.lineTo(-head.notch, 0);
      context.lineTo(-head.length, -head.half);
      context.closePath();
      context.fill();
      return;
    case 'inhibits':
      context.lineWidth = bar.thickness;
      context.moveTo(-bar.thickness / 2, -bar.half);
      context.lineTo(-bar.thickness / 2, bar.half);
      context.stroke();
      return;
    case 'affects':
      context.lineWidth = 1.6;
      context.arc(-ring, 0, ring, 0, 2 * Math.PI);
      context.stroke();
  }
}
