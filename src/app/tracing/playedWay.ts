import type { TracePlay } from '../../link/view.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { TracedWay } from '../../player/tracedScene.ts';
import type { TraceAnswer } from '../../trace/answer.ts';
import type { TraceAsk } from '../../trace/ask.ts';

/** All listed routes of an answer as one way; null where there is none. */
function allRoutes({ from, to, change }: TraceAsk, { routes, headline, tally }: TraceAnswer): TracedWay | null {
  if (from === null || to === null || routes.length === 0) return null;
  const all = tally.raising + tally.lowering + tally.unknown;
  const shown = all > routes.length ? ` Shown are the ${routes.length} shortest of ${all} routes.` : '';
  const interactions = [...new Set(routes.flatMap((route) => route.interactions))];
  return { from, to, change, interactions, together: routes.length, summary: `${headline}${shown}` };
}

/**
 * What is to be played, as a way; null where there is nothing. A route begins with the change that was asked about; a
 * route or loop that begins elsewhere, with a rise.
 */
export async function playedWay(
  index: PathwayIndex,
  { ask, play }: { ask: TraceAsk; play: TracePlay },
  answer: () => Promise<TraceAnswer>,
): Promise<TracedWay | null> {
  if (play === 'all') return ask.from === null || ask.to === null ? null : allRoutes(ask, await answer());
  const first = index.interaction.get(play[0] ?? '');
  const last = index.interaction.get(play.at(-1) ?? '');
  if (!first || !last) return null;
  const change = first.source === ask.from ? ask.change : 'up';
  return { from: first.source, to: last.target, change, interactions: play, together: null, summary: null };
}
