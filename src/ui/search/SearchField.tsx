import { Search as SearchIcon } from 'lucide-react';
import { useState } from 'react';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { searchFieldId, searchFieldLabel } from './searchFieldName.ts';
import './search.css';

const SearchBox = lazyLater(() => import('./SearchBox.tsx').then((module) => module.SearchBox));

/** The search, whose results come after the first view. Who types before that, and presses Enter, loses nothing. */
export function SearchField() {
  const [taken, setTaken] = useState(false);
  return (
    <Later name="The search" face={(enter) => <Face enter={enter} take={setTaken} />}>
      {(entered) => <SearchBox takesFocus={entered} takesFirst={taken} />}
    </Later>
  );
}

function Face({ enter, take }: { enter: () => void; take: (taken: boolean) => void }) {
  const { actions } = useSkeleton();
  const typed = useAnagen((state) => state.query);
  return (
    <search className="search">
      <SearchIcon className="search-icon" size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        className="text-field"
        id={searchFieldId}
        type="text"
        aria-label={searchFieldLabel}
        placeholder={searchFieldLabel}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          actions.search(event.target.value);
          take(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(true);
        }}
        onFocus={enter}
      />
      <kbd>/</kbd>
    </search>
  );
}
