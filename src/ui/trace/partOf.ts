import type { Part } from '../../store/state.ts';
import type { AnsweredRoute } from '../../trace/answeredRoute.ts';

/** What routes pass, to stand out on the stage. */
export function partOf(routes: readonly Pick<AnsweredRoute, 'entities' | 'interactions'>[]): Part {
  return {
    entities: new Set(routes.flatMap((route) => route.entities)),
    interactions: new Set(routes.flatMap((route) => route.interactions)),
  };
}
