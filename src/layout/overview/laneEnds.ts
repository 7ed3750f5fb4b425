import type { Effect } from '../../model/vocabulary.ts';

/** How a line of traffic ends, in px at a factor of 1. */
export const endSizes = {
  head: { length: 10, half: 4.5, notch: 8 },
  bar: { half: 4.8, thickness: 2.6 },
  ring: 3.6,
} as const;

/** A heavy line has a larger end, up to this. */
const mostGrown = 1.35;

/** By how much the end of a line that stands for `count` arrows is larger than that of a thin one. */
export function grownEnd(count: number): number {
  return Math.min(mostGrown, 1 + Math.max(0, count - 4) * 0.03);
}

/** How far an end reaches to either side of its line. px at a factor of 1. */
export function endHalf(effect: Effect, count: number): number {
  const { head, bar, ring } = endSizes;
  const half = { activates: head.half, inhibits: bar.half, affects: ring + 0.8 }[effect];
  return half * grownEnd(count);
}
