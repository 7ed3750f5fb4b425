import type { AreaBox } from '../model/geometry.ts';
import type { Box } from './camera.ts';
import { font } from './look.ts';
import { areaFill, type Palette } from './palette.ts';
import type { System } from './systems.ts';
import { clipped, wrapped } from './textFlow.ts';

/** How a system is named from afar. px on the screen. */
const title = { largest: 18, least: 13, weight: 650, lineHeight: 1.15 };
const body = { size: 12.5, line: 17, weight: 400, narrowest: 74, fewest: 4, most: 6 };
const caps = { size: 11, weight: 600, tracking: 0.05 };
const padding = { x: 14, y: 12 };

interface Pen {
  context: CanvasRenderingContext2D;
  /** The colour around the letters, so that a line of traffic passes under them. */
  ring: string;
}

function write({ context, ring }: Pen, text: string, x: number, y: number, colour: string): void {
  context.lineWidth = 5;
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.strokeStyle = ring;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The largest title that fits, on one line if it can, on two if it must. */
function titleLines(context: CanvasRenderingContext2D, text: string, width: number): { size: number; lines: string[] } {
  const measure = (size: number) => (line: string) => {
    context.font = font(size, title.weight);
    return context.measureText(line).width;
  };
  for (let size = title.largest; size >= title.least; size--)
    if (measure(size)(text) <= width) return { size, lines: [text] };
  for (let size = title.largest - 2; size > title.least; size--) {
    const lines = wrapped(text, width, measure(size));
    if (lines.every((line) => measure(size)(line) <= width)) return { size, lines };
  }
  return { size: title.least, lines: wrapped(text, width, measure(title.least)) };
}

/** Writes a system's name, a word about it and how much it holds into its box, as far as there is room. px of the stage. */
export function paintSystemText(context: CanvasRenderingContext2D, system: System, box: Box, palette: Palette): void {
  const pad = Math.min(padding.x, box.width * 0.12);
  const width = box.width - 2 * pad;
  const bottom = box.y + box.height - padding.y / 2;
  const pen = { context, ring: areaFill(palette, Math.min(1, system.area.depth)) };
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const { size, lines } = titleLines(context, system.title, width);
  let y = box.y + padding.y + size * 0.8;
  context.font = font(size, title.weight);
  for (const line of lines) {
    write(pen, line, box.x + pad, y, palette.ink);
    y += size * title.lineHeight;
  }
  if (width < body.narrowest) return;
  y += 3;
  context.font = font(body.size, body.weight);
  const room = Math.floor((bottom - y - 18) / body.line);
  const flowed = wrapped(system.summary, width, (line) => context.measureText(line).width);
  // A sentence cut short after a line or two says nothing.
  if (flowed.length <= room || room >= body.fewest) {
    for (const line of clipped(flowed, Math.min(body.most, room))) {
      write(pen, line, box.x + pad, y, palette.ink2);
      y += body.line;
    }
  }
  if (y + 8 > bottom) return;
  writeCaps(pen, system.entities === 1 ? '1 entity' : `${system.entities} entities`, box.x + pad, y + 6, palette);
}

function writeCaps(pen: Pen, text: string, x: number, y: number, palette: Palette): void {
  const { context } = pen;
  context.font = font(caps.size, caps.weight);
  context.letterSpacing = `${caps.tracking * caps.size}px`;
  write(pen, text.toUpperCase(), x, y, palette.ink3);
  context.letterSpacing = '0px';
}

/**
 * Names an area that only holds systems or outcomes, in the first of its corners that none of the `taken` boxes covers.
 * px of the stage.
 */
export function paintContainerLabel(
  context: CanvasRenderingContext2D,
  area: AreaBox,
  box: Box,
  palette: Palette,
  taken: readonly Box[],
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.font = font(caps.size, caps.weight);
  const width = context.measureText(area.label.toUpperCase()).width * (1 + 2 * caps.tracking);
  const [left, right] = [box.x + 9, box.x + box.width - 9 - width];
  const [top, bottom] = [box.y + 16, box.y + box.height - 9];
  const corners = [
    [left, top],
    [left, bottom],
    [right, bottom],
    [right, top],
  ] as const;
  const free = ([x, y]: readonly [number, number]) =>
    taken.every((each) => x > each.x + each.width || x + width < each.x || y - 10 > each.y + each.height || y < each.y);
  const [x, y] = corners.find(free) ?? corners[0];
  writeCaps({ context, ring: areaFill(palette, area.depth) }, area.label, x, y, palette);
}
