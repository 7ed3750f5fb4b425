import type { Effect } from '../../model/vocabulary.ts';

/** One arrow to route, by the ids of the picture's nodes. */
export interface Arrow {
  id: string;
  source: string;
  target: string;
  effect: Effect;
  /** Routed after all others and never in their way: a refuted arrow, which is shown on request only. */
  late: boolean;
  /** Carries a mark before its end, and so needs a last stretch of its own: a contested arrow. */
  marked: boolean;
}

/** Arrows of one source and one sign leave on one trunk. */
export function sameTrunk(a: Arrow, b: Arrow): boolean {
  return a.source === b.source && a.effect === b.effect;
}

/** Arrows into one target with one sign share the last stretch, unless one of them carries a mark there. */
export function sameTail(a: Arrow, b: Arrow): boolean {
  return a.target === b.target && a.effect === b.effect && !a.marked && !b.marked;
}

/** Whether two arrows may run on top of each other at all. */
export function mayShare(a: Arrow, b: Arrow): boolean {
  return sameTrunk(a, b) || sameTail(a, b);
}
