import type { AreaBox } from '../model/geometry.ts';
import { areaFill, type Palette } from './palette.ts';

const radii = [14, 10, 7];

/** Fills one area, quietly, without an outline. World px. */
export function paintArea(context: CanvasRenderingContext2D, area: AreaBox, palette: Palette): void {
  context.beginPath();
  context.roundRect(area.x, area.y, area.width, area.height, radii[Math.min(area.depth, 2)] ?? 7);
  context.fillStyle = areaFill(palette, area.depth);
  context.fill();
}
