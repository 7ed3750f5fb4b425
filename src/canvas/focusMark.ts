import { boxOf } from '../layout/placed.ts';
import type { Stop } from '../layout/walk.ts';
import { tracePoints } from './paintArrow.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';

/** How far off the mark stands from what it marks, its line, and the clear edge on either side of it; px on the screen. */
const gap = 5;
const line = 2.5;
const edge = 1.5;

/**
 * Marks where the walk is: a ring around a node, a ring along an arrow. It stands off what it marks, as a selection never
 * does. Painted before all else on the overlay, because the inside of an arrow's ring is cleared. World px; `unit` is the
 * world size of one screen px.
 */
export function paintFocusMark(
  context: CanvasRenderingContext2D,
  scenery: Scenery,
  { kind, id }: Stop,
  palette: Palette,
  unit: number,
): void {
  context.save();
  context.setLineDash([]);
  const node = kind === 'entity' ? scenery.nodes.get(id) : undefined;
  const arrow = kind === 'interaction' ? scenery.arrows.get(id) : undefined;
  if (node) {
    const { x, y, width, height } = boxOf(node.box);
    const off = (gap + line / 2) * unit;
    context.beginPath();
    context.roundRect(x - off, y - off, width + 2 * off, height + 2 * off, Math.min(8 * unit, height / 2));
    strokeTwice(context, palette, line * unit, edge * unit);
  } else if (arrow) {
    const inner = 2 * gap * unit + 2 * scenery.scale.factor;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    tracePoints(context, arrow.line.points);
    strokeTwice(context, palette, inner + 2 * line * unit, edge * unit);
    context.globalCompositeOperation = 'destination-out';
    context.globalAlpha = 1;
    context.lineWidth = inner;
    context.stroke();
  }
  context.restore();
}

/** The path in the accent, with a clear edge so that it stands out from whatever lies under it. */
function strokeTwice(context: CanvasRenderingContext2D, palette: Palette, width: number, border: number): void {
  context.lineWidth = width + 2 * border;
  context.strokeStyle = palette.stage;
  context.stroke();
  context.lineWidth = width;
  context.strokeStyle = palette.acc;
  context.stroke();
}
