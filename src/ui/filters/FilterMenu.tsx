import { ListFilter } from 'lucide-react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { visibleOnMap } from '../../store/selectors.ts';
import type { Arrival } from '../parts/Later.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { FilterGroups } from './FilterGroups.tsx';
import { countFilters } from './filterChoices.ts';
import { LensFields } from './LensFields.tsx';
import { useFilterWords } from './useFilterWords.ts';

/** The button and the filters that it opens. */
export function FilterMenu({ defaultOpen = false }: Arrival) {
  const { count, words } = useFilterWords();
  return (
    <DialogTrigger defaultOpen={defaultOpen}>
      <Button
        className="button filter-button"
        data-active={count > 0 || undefined}
        aria-label={`Filter the map: ${words}`}
      >
        <ListFilter size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="filter-words">{words}</span>
      </Button>
      <Popover className="popover filter-popover" aria-label="Filter the map" placement="bottom end" offset={6}>
        <div className="filter-head">
          <h2>Show only</h2>
          <Remaining />
        </div>
        <LensFields />
        <FilterGroups />
      </Popover>
    </DialogTrigger>
  );
}

/** What the filters leave, and the way back to everything. */
function Remaining() {
  const { index, actions } = useSkeleton();
  const visible = useAnagen((state) => visibleOnMap(index, state.filters));
  const count = useAnagen((state) => countFilters(state.filters));
  const { entities, interactions } = index.pathway;
  return (
    <>
      <p className="filter-remaining" role="status">
        {visible.entities.size} of {entities.length} nodes, {visible.interactions.size} of {interactions.length} arrows
      </p>
      <button type="button" className="button" disabled={count === 0} onClick={() => actions.clearFilters()}>
        Clear all
      </button>
    </>
  );
}
