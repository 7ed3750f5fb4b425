import { traceChoices } from './formatTrace.ts';
import { lensChoices } from './lens.ts';
import { currentVersion } from './migrations.ts';
import { encode } from './percent.ts';
import { evidencePages, type Filters, type View, type ViewPlace } from './view.ts';
import { filterWords, queryWord, refutedShown, refutedWord, selectionWords } from './words.ts';

function placePath(place: ViewPlace): string {
  switch (place.surface) {
    case 'explore':
      return 'map';
    case 'figures':
      if (place.scene === null) return 'figures';
      return place.step === 0 ? encode(place.scene) : `${encode(place.scene)}/${place.step}`;
    case 'trace':
      return place.step === 0 ? 'trace' : `trace/${place.step}`;
    case 'evidence':
      return place.page === evidencePages[0] ? 'evidence' : `evidence/${place.page}`;
  }
}

function filterChoices(filters: Filters): string[] {
  const lists = filterWords
    .filter(([, list]) => filters[list].length > 0)
    .map(([word, list]) => `${word}=${filters[list].map(encode).join(',')}`);
  const refuted = filters.showRefuted ? [`${refutedWord}=${refutedShown}`] : [];
  return [...lists, ...refuted, ...lensChoices(filters.lens)];
}

/** A view as the fragment of an address, without its `#` (rules L1 to L4): `v1/fig-2a/4?select=substance-p`. */
export function formatView({ place, selection, query, filters }: View): string {
  const choices = [
    ...(place.surface === 'trace' ? traceChoices(place.ask, place.play) : []),
    ...(selection ? [`${selectionWords[selection.kind]}=${encode(selection.id)}`] : []),
    ...(query === '' ? [] : [`${queryWord}=${encode(query)}`]),
    ...filterChoices(filters),
  ];
  const chosen = choices.length === 0 ? '' : `?${choices.join('&')}`;
  return `v${currentVersion}/${placePath(place)}${chosen}`;
}

/** The fragment of a view on a page whose own view is `home`: empty for that very view (rule L13). */
export function fragmentOf(view: View, home: View): string {
  const text = formatView(view);
  return text === formatView(home) ? '' : text;
}
