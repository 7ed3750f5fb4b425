/** How often what happens may be read aloud. */

/** What has been said last, and when, ms. */
export interface Said {
  text: string;
  at: number;
}

/** Steps that are pressed through are told where they come to rest, ms. */
const settle = 300;
/** A usual screen reader's pace; those who listen faster lose nothing, ms. */
const perWord = 280;

/**
 * How long to wait before something is said, ms. What a reader does by hand is said as soon as it rests; what comes by
 * itself, because a scene plays, waits until what was said before has had its time. Whatever comes in the meantime takes
 * its place, so that the reading never falls behind the picture.
 */
export function waitBefore(now: number, before: Said | null, byItself: boolean): number {
  if (!byItself || before === null) return settle;
  const words = before.text.split(/\s+/).filter(Boolean).length;
  return Math.max(settle, before.at + words * perWord - now);
}
