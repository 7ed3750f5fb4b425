import type { TracePlay } from '../../link/view.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { TracedWay } from '../../player/tracedScene.ts';
import { shownRoutes, type TraceAnswer } from '../../trace/answer.ts';
import type { TraceAsk } from '../../trace/ask.ts';

/** All listed routes of an answer, and one of each sign, as one way; null where there is none. */
function allRoutes({ from, to, change }: TraceAsk, answer: TraceAnswer): TracedWay | null {
  const { headline, tally } = answer;
  const routes = shownRoutes(answer);
  if (from === null || to === null || routes.length === 0) return null;
  const all = tally.raising + tally.lowering + tally.unknown;
  const shown =
    all > routes.length ? ` Shown are the shortest ${routes.length} of ${all}, one of each sign among them.` : '';
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
