import { useAnagen } from '../useAnagen.ts';
import { countFilters } from './filterChoices.ts';

/** How many filters there are, and what the map is narrowed to, in words. */
export function useFilterWords(): { count: number; words: string } {
  const count = useAnagen((state) => countFilters(state.filters));
  return { count, words: count === 0 ? 'All evidence' : count === 1 ? '1 filter' : `${count} filters` };
}
