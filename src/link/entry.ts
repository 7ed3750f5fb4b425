import { nothingAsked } from '../trace/ask.ts';
import { formatView } from './formatView.ts';
import { noFilters, type View, type ViewPlace } from './view.ts';

/** A place without its step, and a trace without what it is narrowed to. */
function bare(place: ViewPlace): ViewPlace {
  if (place.surface === 'figures' && place.scene !== null) return { ...place, step: 0 };
  if (place.surface !== 'trace') return place;
  const { from, to } = place.ask;
  return { ...place, ask: { ...nothingAsked, from, to }, step: 0 };
}

/** Where a view is, apart from how it is looked at: without its step, search and filters. */
function whereabouts(view: View): string {
  const place = bare(view.place);
  return formatView({ place, selection: view.selection, query: '', filters: noFilters });
}

/** What a change of view does to the history (rule L14): a new entry, the same one written anew, or nothing. */
export function entryFor(before: View, after: View): 'push' | 'replace' | null {
  if (formatView(before) === formatView(after)) return null;
  return whereabouts(before) === whereabouts(after) ? 'replace' : 'push';
}
