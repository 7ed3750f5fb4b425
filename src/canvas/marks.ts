import type { Point } from '../model/geometry.ts';
import { font } from './look.ts';
import type { Palette } from './palette.ts';
import type { StageArrow } from './scenery.ts';

/** The marks that stand on an arrow's own last stretch: contested, refuted, and how many evidence items it has. */

/** Radius of the contested ring, and half the width of the refuted cross. World px at the map's scale. */
export const contestedRadius = 6.5;
const crossHalf = 3.2;

/** The ring with an unequal sign that says that the sources disagree. */
export function paintContested(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  factor: number,
  palette: Palette,
  ghost: boolean,
): void {
  const colour = ghost ? palette.ghost : palette.amb;
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, contestedRadius * factor, 0, 2 * Math.PI);
  context.fillStyle = ghost ? palette.stage : palette.node;
  context.fill();
  context.lineWidth = factor;
  context.strokeStyle = colour;
  context.stroke();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of [
    [-3, -1.5, 3, -1.5],
    [-3, 1.5, 3, 1.5],
    [1.8, -3.8, -1.8, 3.8],
  ] as const) {
    context.moveTo(x + fromX * factor, y + fromY * factor);
    context.lineTo(x + toX * factor, y + toY * factor);
  }
  context.lineWidth = 1.2 * factor;
  context.stroke();
}

/** The cross on an arrow that the evidence refutes. */
export function paintRefuted(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  factor: number,
  palette: Palette,
  ghost: boolean,
): void {
  const half = crossHalf * factor;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(x - half, y - half);
  context.lineTo(x + half, y + half);
  context.moveTo(x + half, y - half);
  context.lineTo(x - half, y + half);
  context.lineWidth = 1.4 * factor;
  context.strokeStyle = ghost ? palette.ghost : palette.ink3;
  context.stroke();
}

/** Size of the evidence count on screen, px. */
const countSize = 11;

/**
 * How many evidence items an arrow has, in a small disc on its own last stretch. Drawn in screen size, so that it is
 * read and not magnified; `unit` is the world size of one screen px.
 */
export function paintCount(
  context: CanvasRenderingContext2D,
  arrow: StageArrow,
  unit: number,
  palette: Palette,
  ground: string,
): void {
  const text = String(arrow.interaction.evidence.length);
  const [x, y] = arrow.contested ? beside(arrow.route.mark, arrow) : arrow.route.mark;
  context.font = font(countSize * unit, 600);
  context.beginPath();
  context.arc(x, y, 7.5 * unit, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.fillStyle = palette.ink2;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y + countSize * unit * 0.36);
}

/** A place just before the contested ring, along the stretch on which it stands. */
function beside([x, y]: Point, { route }: StageArrow): Point {
  const index = route.points.findIndex((to, at) => {
    const from = route.points[at - 1];
    if (from === undefined) return false;
    const [low, high] = [Math.min(from[0], to[0]) - 0.5, Math.max(from[0], to[0]) + 0.5];
    return x >= low && x <= high && y >= Math.min(from[1], to[1]) - 0.5 && y <= Math.max(from[1], to[1]) + 0.5;
  });
  const [from, to] = [route.points[index - 1], route.points[index]];
  if (from === undefined || to === undefined) return [x + 13, y];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [x - ((to[0] - from[0]) / length) * 13, y - ((to[1] - from[1]) / length) * 13];
}
