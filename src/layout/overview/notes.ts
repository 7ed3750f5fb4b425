import type { Point } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import type { Measure } from '../measure.ts';
import { type Line, setNote } from './systemText.ts';
import { wrapped } from './textFlow.ts';

/** Words of their own in the overview. px. */
const size = 12.5;
const leading = 17;
const weight = 400;
const clear = 12;

const meets = (a: Box, b: Box, by: number) =>
  a.x < b.x + b.width + by && a.x + a.width + by > b.x && a.y < b.y + b.height + by && a.y + a.height + by > b.y;

/** Words that say how many outcomes only show from near, and how wide they are; no width where none are hidden. */
export function moreVerdicts(hidden: number, measure: Measure): { width: number; set: (box: Box) => Line[] } {
  const texts = ['Zoom in for', hidden === 1 ? 'one more' : `${hidden} others`];
  const width = hidden === 0 ? 0 : Math.max(...texts.map((text) => measure(text, size, weight)));
  const set = ({ x, y, height }: Box) => setNote(texts, x, y + height / 2 - leading + 1, size, measure);
  return { width, set };
}

/** Sets words just above the lowest stretch of a line that runs across, as wide as what stands there leaves them. */
export function wordsBeside(points: readonly Point[], text: string, blocks: readonly Box[], measure: Measure): Line[] {
  const flat = points.flatMap((to, index) => {
    const from = points[index - 1];
    return from && Math.abs(from[1] - to[1]) < 0.01 && Math.abs(from[0] - to[0]) > 60 ? [[from, to] as const] : [];
  });
  const lowest = flat.sort(([a], [b]) => b[1] - a[1])[0];
  if (lowest === undefined) return [];
  const [start, stop] = [Math.min(lowest[0][0], lowest[1][0]), Math.max(lowest[0][0], lowest[1][0])];
  const x = start + clear / 2;
  const tall = 3 * leading;
  const zone = { x, y: lowest[0][1] - tall - clear, width: stop - x, height: tall };
  const right = Math.min(stop, ...blocks.filter((box) => meets(zone, box, 0)).map((box) => box.x));
  const lines = wrapped(text, right - x - clear, (line) => measure(line, size, weight));
  const fits = lines.every((line) => measure(line, size, weight) <= right - x - clear);
  if (!fits || lines.length > 3) return [];
  return setNote(lines, x, lowest[0][1] - clear / 2 - lines.length * leading, size, measure);
}
