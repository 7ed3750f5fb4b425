import type { TracedWish } from './wish.ts';

/** A picture with one way through it: its nodes in the order of the signal, and whether the last leads back to the first. */
export interface SingleWay {
  order: string[];
  closed: boolean;
}

/** The one way that a signal takes from where it starts, through every node and arrow; null when it divides or meets. */
export function singleWay({ nodes, arrows, from }: TracedWish): SingleWay | null {
  const next = new Map<string, string>();
  for (const { source, target } of arrows) {
    if (next.has(source) && next.get(source) !== target) return null;
    next.set(source, target);
  }
  const order = [from];
  let at = next.get(from);
  for (; at !== undefined && !order.includes(at); at = next.get(at)) order.push(at);
  const closed = at === from;
  return order.length === nodes.length && (closed || at === undefined) ? { order, closed } : null;
}
