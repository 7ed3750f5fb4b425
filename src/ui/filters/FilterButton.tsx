import { ListFilter } from 'lucide-react';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';
import { useFilterWords } from './useFilterWords.ts';
import './filters.css';

const FilterMenu = lazyLater(() => import('./FilterMenu.tsx').then((module) => module.FilterMenu));

/** What the map is narrowed to; the button says whether anything is. */
export function FilterButton() {
  return (
    <Later name="The filters" face={(press) => <Face press={press} />}>
      {(pressed) => <FilterMenu defaultOpen={pressed} />}
    </Later>
  );
}

function Face({ press }: { press: () => void }) {
  const { count, words } = useFilterWords();
  return (
    <button
      type="button"
      className="button filter-button"
      data-active={count > 0 || undefined}
      aria-label={`Filter the map: ${words}`}
      onClick={press}
    >
      <ListFilter size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className="filter-words">{words}</span>
    </button>
  );
}
