import { areaLabelTracking, areaLabelWeight } from '../layout/areas.ts';
import type { Scale } from '../layout/scale.ts';
import type { AreaBox } from '../model/geometry.ts';
import { font } from './look.ts';
import { areaFill, type Palette } from './palette.ts';

const ring = 5;
/** Names are not drawn smaller than this on the screen, px, as far as growing by a fifth does it. */
const readable = 11;
const mostGrown = 1.2;

/** Draws an area's name above the arrows, ringed in the area's own colour, so that an arrow passes under it. World px. */
export function paintAreaLabel(
  context: CanvasRenderingContext2D,
  area: AreaBox,
  scale: Scale,
  palette: Palette,
  zoom: number,
): void {
  const size = Math.max(scale.areaFontSize, Math.min(readable / zoom, scale.areaFontSize * mostGrown));
  const text = area.label.toUpperCase();
  const [x, y] = [area.x + scale.areaLabelAt.x, area.y + scale.areaLabelAt.baseline];
  context.font = font(size, areaLabelWeight);
  context.letterSpacing = `${areaLabelTracking * size}px`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.setLineDash([]);
  context.lineWidth = ring;
  context.lineJoin = 'round';
  context.strokeStyle = areaFill(palette, area.depth);
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink3;
  context.fillText(text, x, y);
  context.letterSpacing = '0px';
}
