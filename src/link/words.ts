import type { FilterList, Target } from './view.ts';

/** The words by which a link names its choices (rule L2); written in this order. */

/** Which word selects which kinds of thing. */
export const selectionWords: Record<Target['kind'], string> = {
  entity: 'select',
  interaction: 'select',
  treatment: 'treatment',
  reference: 'reference',
};

/** The lists that narrow the map, by word. */
export const filterWords: readonly (readonly [word: string, list: FilterList])[] = [
  ['mechanism', 'mechanisms'],
  ['kind', 'kinds'],
  ['compartment', 'compartments'],
  ['level', 'levels'],
];

export const queryWord = 'q';
export const refutedWord = 'refuted';
export const refutedShown = 'shown';
export const lensWord = 'lens';

/** What a trace is asked; see `formatTrace.ts`. */
export const traceWords = {
  from: 'from',
  to: 'to',
  change: 'change',
  stances: 'stance',
  systems: 'system',
  species: 'species',
  directness: 'directness',
  strength: 'strength',
  contested: 'contested',
  treatment: 'with',
  through: 'over',
  play: 'play',
} as const;
export const playsAll = 'all';
