import { areaLabelTracking, areaLabelWeight } from '../layout/areas.ts';
import type { Scale } from '../layout/scale.ts';
import type { AreaBox } from '../model/geometry.ts';
import { font } from './look.ts';
import { areaFill, type Palette } from './palette.ts';
import { wallLabel } from './restingPlace.ts';

const ring = 5;
/** Names are not drawn smaller than this on the screen, px, as far as growing by so much does it. */
const onPage = { readable: 11, mostGrown: 1.2 };
const onWall = { readable: wallLabel.size, mostGrown: 1.4 };

/**
 * The size of areas' names, world px: as laid out, or larger where they would not be read on the page, or on a wall of this
 * width, px.
 */
export function areaNameSize({ areaFontSize }: Scale, zoom: number, wallWidth: number | null): number {
  const { readable, mostGrown } = wallWidth === null ? onPage : onWall;
  const least = readable * (wallWidth === null ? 1 : Math.min(1, wallWidth / wallLabel.width));
  return Math.max(areaFontSize, Math.min(least / zoom, areaFontSize * mostGrown));
}

/** Draws an area's name above the arrows, ringed in the area's own colour, so that an arrow passes under it. World px. */
export function paintAreaLabel(
  context: CanvasRenderingContext2D,
  area: AreaBox,
  scale: Scale,
  palette: Palette,
  size: number,
): void {
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
