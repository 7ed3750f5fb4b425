import { formatView } from './formatView.ts';
import { noFilters, type View } from './view.ts';

/** Where a view is, apart from how it is looked at: without its step, search and filters. */
function whereabouts(view: View): string {
  const place = view.place.surface === 'figures' && view.place.scene !== null ? { ...view.place, step: 0 } : view.place;
  return formatView({ place, selection: view.selection, query: '', filters: noFilters });
}

/** What a change of view does to the history (rule L14): a new entry, the same one written anew, or nothing. */
export function entryFor(before: View, after: View): 'push' | 'replace' | null {
  if (formatView(before) === formatView(after)) return null;
  return whereabouts(before) === whereabouts(after) ? 'replace' : 'push';
}
