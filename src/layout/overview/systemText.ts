import type { AreaBox } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import type { Measure } from '../measure.ts';
import type { System } from './systems.ts';
import { wrapped } from './textFlow.ts';

/** How words are set from afar. px. */
const heading = { largest: 17, least: 12, weight: 650, leading: 1.18 };
const body = { largest: 13, least: 12.5, leading: 1.36, weight: 400, lines: 2 };
const caps = { size: 12, weight: 600, tracking: 0.045, leading: 16, lines: 2, most: 3, longest: 13 };
const padding = { x: 13, y: 12, share: 0.06 };
const gaps = { body: 4, caps: 10, foot: 64 };

type Ink = 'ink' | 'ink2' | 'ink3';

/** One line of words, set: where it is written, and how. px. */
export interface Line {
  text: string;
  x: number;
  baseline: number;
  size: number;
  weight: number;
  tracking: number;
  ink: Ink;
  box: Box;
}

type Style = Pick<Line, 'size' | 'weight' | 'tracking' | 'ink'>;

/** A line of which `top` is the upper edge. */
function setLine(text: string, x: number, top: number, style: Style, measure: Measure): Line {
  const width = measure(text, style.size, style.weight) + text.length * style.tracking * style.size;
  const baseline = top + style.size * 0.84;
  return { text, x, baseline, ...style, box: { x, y: top, width, height: style.size * 1.08 } };
}

const capsStyle: Style = { size: caps.size, weight: caps.weight, tracking: caps.tracking, ink: 'ink3' };
const bodyStyle = (size: number): Style => ({ size, weight: body.weight, tracking: 0, ink: 'ink2' });

/** A text in capitals; Greek letters and signs stay as they are, for theirs read as other letters. */
export function capitals(text: string): string {
  return text.replace(/[a-zà-ÿ]/g, (letter) => letter.toUpperCase());
}

/** The largest size at which a text fits on `most` lines; null when it fits at none. */
function fitting(
  text: string,
  width: number,
  { largest, least, weight }: { largest: number; least: number; weight: number },
  most: number,
  measure: Measure,
): { size: number; lines: string[] } | null {
  for (let size = largest; size >= least; size -= 0.5) {
    const lines = wrapped(text, width, (line) => measure(line, size, weight));
    if (lines.length > most || lines.some((line) => measure(line, size, weight) > width)) continue;
    return { size, lines: balanced(text, lines, width, (line) => measure(line, size, weight)) };
  }
  return null;
}

/** The same lines, as even as they can be. */
function balanced(text: string, lines: string[], width: number, measure: (line: string) => number): string[] {
  let best = lines;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const next = wrapped(text, narrower, measure);
    if (next.length > lines.length || next.some((line) => measure(line) > narrower)) break;
    best = next;
  }
  return best;
}

/** The labels that stand for a system, as lines of capitals: as many as have room, whole ones only. */
function keyLines(keys: readonly string[], width: number, most: number, measure: Measure): string[] {
  const wide = (line: string) => measure(line, caps.size, caps.weight) + line.length * caps.tracking * caps.size;
  const lines: string[] = [];
  let kept = 0;
  for (const label of keys) {
    if (kept === caps.most || label.length > caps.longest) continue;
    const text = capitals(label);
    const joined = lines.length > 0 ? `${lines.at(-1)} · ${text}` : text;
    if (wide(joined) <= width) lines.splice(-1, 1, joined);
    else if (lines.length < most && wide(text) <= width) lines.push(text);
    else continue;
    kept++;
  }
  return lines;
}

/** A system's words, set into its room. */
export interface SystemText {
  system: System;
  lines: readonly Line[];
}

/** Sets a system's name, a word about it and what stands for it: each whole, or not at all where there is no room. */
export function setSystemText(system: System, room: Box, measure: Measure): SystemText {
  const pad = Math.min(padding.x, room.width * padding.share);
  const [x, width] = [room.x + pad, room.width - 2 * pad];
  const bottom = room.y + room.height - Math.min(padding.y, room.height * 0.14);
  let top = room.y + Math.min(padding.y, room.height * 0.14);
  const lines: Line[] = [];
  const put = (texts: readonly string[], style: Style, leading: number) => {
    if (top + texts.length * leading > bottom + 4) return false;
    for (const [index, text] of texts.entries()) lines.push(setLine(text, x, top + index * leading, style, measure));
    top += texts.length * leading;
    return true;
  };
  const title = fitting(system.title, width, heading, 1, measure) ?? fitting(system.title, width, heading, 2, measure);
  if (title === null) return { system, lines: nameAlone(system, room, measure) };
  const titleStyle: Style = { size: title.size, weight: heading.weight, tracking: 0, ink: 'ink' };
  put(title.lines, titleStyle, title.size * heading.leading);
  top += gaps.body;
  const said = system.hint ?? '';
  const hint = fitting(said, width, body, 1, measure) ?? fitting(said, width, body, body.lines, measure);
  if (hint && hint.lines.length > 0) put(hint.lines, bodyStyle(hint.size), hint.size * body.leading);
  const keys = keyLines(system.keys, width, room.height > 200 ? caps.most : caps.lines, measure);
  // In a tall box the labels stand at its foot, so that it reads as one card; else below the words.
  const foot = bottom - keys.length * caps.leading;
  top = foot - top > gaps.foot ? foot : top + gaps.caps;
  put(keys, capsStyle, caps.leading);
  return { system, lines };
}

/** A name in a box too narrow for more: from edge to edge if it fits so, or not at all. */
function nameAlone({ title }: System, room: Box, measure: Measure): Line[] {
  const width = measure(title, heading.least, heading.weight);
  if (width > room.width - 2) return [];
  const style: Style = { size: heading.least, weight: heading.weight, tracking: 0, ink: 'ink' };
  return [setLine(title, room.x + (room.width - width) / 2, room.y + padding.y, style, measure)];
}

/** Sets words of more than one line, each `left` or `right` of x; the box they fill is that of the lines. */
export function setNote(texts: readonly string[], x: number, top: number, size: number, measure: Measure): Line[] {
  return texts.map((text, index) => setLine(text, x, top + index * size * body.leading, bodyStyle(size), measure));
}

/**
 * Names an area that only holds systems or outcomes, in the first of its corners that none of the `taken` boxes covers,
 * `below` beginning with the lower ones; null where all are covered.
 */
export function setContainerLabel(
  area: AreaBox,
  box: Box,
  taken: readonly Box[],
  below: boolean,
  measure: Measure,
): Line | null {
  const text = capitals(area.label);
  const { width, height } = setLine(text, 0, 0, capsStyle, measure).box;
  if (width + 18 > box.width) return null;
  const inset = Math.min(4, box.height * 0.05);
  const [left, right] = [box.x + 9, box.x + box.width - 9 - width];
  const [top, bottom] = [box.y + inset, box.y + box.height - inset - height];
  const rows = below ? [bottom, top] : [top, bottom];
  const corners = rows.flatMap((y) => [[left, y] as const, [right, y] as const]);
  const free = corners.find(([x, y]) =>
    taken.every(
      (each) => x > each.x + each.width || x + width < each.x || y > each.y + each.height || y + height < each.y,
    ),
  );
  return free ? setLine(text, free[0], free[1], capsStyle, measure) : null;
}
