import type { Effect } from '../model/vocabulary.ts';

/**
 * Signs of routes as sets, so that one byte says which kinds of route there are: those that raise, those that lower, and
 * those over an `affects`, whose sign is not known.
 */
export const raises = 1;
export const lowers = 2;
export const unknown = 4;

/** The net effect along the routes (rules T4 to T6). */
export type NetEffect = 'up' | 'down' | 'ambiguous' | 'unreached';

/** Every sign of a set, multiplied by the sign of one more arrow. */
export function throughArrow(set: number, sign: number): number {
  if (sign > 0) return set;
  if (sign === 0) return set === 0 ? 0 : unknown;
  return (set & unknown) | ((set & raises) << 1) | ((set & lowers) >> 1);
}

/** What a set of route signs comes to: agreeing signs are the effect, anything else is ambiguous. */
export function netEffectOf(set: number): NetEffect {
  if (set === 0) return 'unreached';
  if (set === raises) return 'up';
  return set === lowers ? 'down' : 'ambiguous';
}

/** The effect that an arrow's sign stands for; the other way round it is `signOf`. */
export function effectOf(sign: number): Effect {
  return sign > 0 ? 'activates' : sign < 0 ? 'inhibits' : 'affects';
}
