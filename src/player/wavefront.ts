import type { SkeletonInteraction } from '../model/skeleton.ts';
import { afterStep, type Sign } from './frame.ts';

/**
 * The steps of one wavefront over several routes (rules P10 and P11): in each step all interactions act at once whose
 * source was reached, or changed its sign, in the step before. A sign changes at most twice, so it comes to rest. The
 * first entity is held and the goal passes nothing on, as on every route. `from` and `to` are entity ids.
 */
export function wavefront<I extends SkeletonInteraction>(
  interactions: readonly I[],
  { from, to, change }: { from: string; to: string; change: Sign },
): I[][] {
  const passing = interactions.filter((each) => each.target !== from && each.source !== to);
  const steps: I[][] = [];
  let signs = new Map<string, Sign>([[from, change]]);
  let front = new Set([from]);
  while (front.size > 0) {
    const acting = passing.filter((each) => front.has(each.source));
    if (acting.length === 0) break;
    const next = afterStep(signs, acting);
    front = new Set(acting.map(({ target }) => target).filter((entity) => next.get(entity) !== signs.get(entity)));
    signs = next;
    steps.push(acting);
  }
  return steps;
}
