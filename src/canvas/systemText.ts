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
const gaps = { body: 5, caps: 6 };

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

/** A system's words, set into its box: what is written where. px of the stage. */
export interface SystemText {
  system: System;
  box: Box;
  title: { size: number; lines: string[] };
  body: string[];
  /** How much it holds; null where there is no room to say so. */
  count: string | null;
}

/** Sets a system's name, a word about it and how much it holds, as far as the box has room. */
export function setSystemText(context: CanvasRenderingContext2D, system: System, room: Box): SystemText {
  const pad = Math.min(padding.x, room.width * 0.12);
  const [x, y, width] = [room.x + pad, room.y + padding.y, room.width - 2 * pad];
  const heading = titleLines(context, system.title, width);
  context.font = font(heading.size, title.weight);
  const widest = Math.max(...heading.lines.map((line) => context.measureText(line).width));
  const plain = { system, title: heading, body: [], count: null };
  const titleHeight = heading.lines.length * heading.size * title.lineHeight;
  if (width < body.narrowest) return { ...plain, box: { x, y, width: widest, height: titleHeight } };
  const left = room.height - padding.y * 1.5 - titleHeight - gaps.body;
  context.font = font(body.size, body.weight);
  const flowed = wrapped(system.summary, width, (line) => context.measureText(line).width);
  const fits = Math.floor((left - gaps.caps - caps.size) / body.line);
  // A sentence cut short after a line or two says nothing.
  const lines = flowed.length <= fits || fits >= body.fewest ? clipped(flowed, Math.min(body.most, fits)) : [];
  const bodyHeight = lines.length * body.line;
  const counted = left - bodyHeight >= gaps.caps + caps.size;
  const count = system.entities === 1 ? '1 entity' : `${system.entities} entities`;
  const bodyWidth = Math.max(0, ...lines.map((line) => context.measureText(line).width));
  return {
    ...plain,
    body: lines,
    count: counted ? count : null,
    box: {
      x,
      y,
      width: Math.max(widest, bodyWidth),
      height: titleHeight + gaps.body + bodyHeight + (counted ? gaps.caps + caps.size : 0),
    },
  };
}

/** Writes what was set. */
export function paintSystemText(context: CanvasRenderingContext2D, text: SystemText, palette: Palette): void {
  const { system, box } = text;
  const pen = { context, ring: areaFill(palette, Math.min(1, system.area.depth)) };
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  let top = box.y;
  context.font = font(text.title.size, title.weight);
  for (const line of text.title.lines) {
    write(pen, line, box.x, top + text.title.size * 0.8, palette.ink);
    top += text.title.size * title.lineHeight;
  }
  top += gaps.body;
  context.font = font(body.size, body.weight);
  for (const line of text.body) {
    write(pen, line, box.x, top + body.size * 0.85, palette.ink2);
    top += body.line;
  }
  if (text.count !== null) writeCaps(pen, text.count, box.x, top + gaps.caps + caps.size * 0.8, palette);
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
