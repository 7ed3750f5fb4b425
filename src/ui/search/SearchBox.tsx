import { Search as SearchIcon, X } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import { useAnagen, useStore } from '../useAnagen.ts';
import { SearchResults } from './SearchResults.tsx';
import { buildSearch, type Hit } from './searchIndex.ts';
import { suggestions } from './suggestions.ts';
import { useCombobox } from './useCombobox.ts';
import { useGoToHit } from './useGoToHit.ts';
import './search.css';

/** Id of the search field, for the key that leads to it. */
export const searchFieldId = 'search-field';

/** Search over names, synonyms and identifiers; results as one types, Enter or a click flies there. */
export function SearchBox() {
  const { index, actions } = useStore();
  const query = useAnagen((state) => state.query);
  const search = useMemo(() => buildSearch(index), [index]);
  const field = useRef<HTMLInputElement>(null);
  const goTo = useGoToHit();
  const asked = query.trim() !== '';
  const hits = useMemo(() => (asked ? search.find(query) : suggestions(index)), [search, index, query, asked]);
  const nearly = useMemo(() => (asked && hits.length === 0 ? search.nearly(query) : []), [search, query, asked, hits]);
  const options = hits.length > 0 ? hits : nearly;
  const statusId = useId();

  const take = (hit: Hit | undefined) => {
    if (!hit) return;
    box.setOpen(false);
    actions.search('');
    field.current?.blur();
    goTo(hit);
  };
  const box = useCombobox(
    options.length,
    (position) => take(options[position]),
    () => {
      actions.search('');
      field.current?.blur();
    },
  );
  const type = (text: string) => {
    actions.search(text);
    box.setActive(0);
    box.setOpen(true);
  };

  return (
    <search className="search" data-open={box.open}>
      <SearchIcon className="search-icon" size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={field}
        id={searchFieldId}
        type="text"
        role="combobox"
        aria-label="Find a node, synonym or identifier"
        aria-expanded={box.open}
        aria-controls={box.listId}
        aria-autocomplete="list"
        aria-activedescendant={box.open && options.length > 0 ? box.optionId(box.active) : undefined}
        aria-describedby={statusId}
        placeholder="Find a node, synonym or identifier"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={() => box.setOpen(true)}
        onClick={() => box.setOpen(true)}
        onBlur={() => box.setOpen(false)}
        onKeyDown={box.onKeyDown}
      />
      {asked ? (
        <button type="button" className="search-clear" aria-label="Clear the search" onClick={() => actions.search('')}>
          <X size={14} aria-hidden="true" />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
      <p id={statusId} className="only-read-aloud" aria-live="polite">
        {box.open && asked ? statusText(hits.length, nearly.length) : ''}
      </p>
      <SearchResults box={box} asked={asked ? query.trim() : null} hits={hits} nearly={nearly} take={take} />
    </search>
  );
}

function statusText(found: number, nearly: number): string {
  if (found > 0) return found === 1 ? '1 result' : `${found} results`;
  return nearly > 0 ? `Nothing found; ${nearly} similar names` : 'Nothing found';
}
