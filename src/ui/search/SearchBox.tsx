import { Search as SearchIcon, X } from 'lucide-react';
import { type RefObject, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useAnagen, useStore } from '../useAnagen.ts';
import { SearchResults } from './SearchResults.tsx';
import { searchFieldId, searchFieldLabel } from './searchFieldName.ts';
import { type Hit, searchOf } from './searchIndex.ts';
import { suggestions } from './suggestions.ts';
import { type Combobox, useCombobox } from './useCombobox.ts';
import { useGoToHit } from './useGoToHit.ts';

const statusId = 'search-status';

/** What the field offers: hits for what was typed, else where to begin; when nothing is found, names spelled nearly so. */
function useOffers(query: string): { hits: Hit[]; nearly: Hit[] } {
  const { index } = useStore();
  return useMemo(() => {
    if (query === '') return { hits: suggestions(index), nearly: [] };
    const search = searchOf(index);
    const hits = search.find(query);
    return { hits, nearly: hits.length > 0 ? [] : search.nearly(query) };
  }, [index, query]);
}

interface Props {
  /** The reader is in the field already. */
  takesFocus?: boolean;
  /** Enter has been pressed already on what was typed. */
  takesFirst?: boolean;
}

/** Search over names, synonyms and identifiers; results as one types, Enter or a click flies there. */
export function SearchBox({ takesFocus = false, takesFirst = false }: Props) {
  const { actions } = useStore();
  const shortcuts = useAnagen((state) => state.preferences.shortcuts);
  const query = useAnagen((state) => state.query).trim();
  const { hits, nearly } = useOffers(query);
  const options = hits.length > 0 ? hits : nearly;
  const field = useRef<HTMLInputElement>(null);
  const goTo = useGoToHit();
  const leave = () => {
    actions.search('');
    field.current?.blur();
  };
  const take = (position: number) => {
    const hit = options[position];
    if (!hit) return;
    leave();
    goTo(hit);
  };
  const arrive = useEffectEvent(() => {
    if (takesFirst && query !== '' && options.length > 0) take(0);
    else if (takesFocus) field.current?.focus();
  });
  // At once with its first drawing: between that and a later effect, a key would go to nobody.
  useLayoutEffect(() => arrive(), []);
  const box = useCombobox(options.length, take, leave);
  return (
    <search className="search">
      <SearchIcon className="search-icon" size={16} strokeWidth={1.5} aria-hidden="true" />
      <Field ref={field} box={box} />
      {query === '' ? shortcuts && <kbd>/</kbd> : <ClearButton />}
      <p id={statusId} className="only-read-aloud" aria-live="polite">
        {box.open && query !== '' ? statusText(hits.length, nearly.length) : ''}
      </p>
      <SearchResults box={box} asked={query === '' ? null : query} hits={hits} nearly={nearly} />
    </search>
  );
}

function Field({ ref, box }: { ref: RefObject<HTMLInputElement | null>; box: Combobox }) {
  const { actions } = useStore();
  const typed = useAnagen((state) => state.query);
  return (
    <input
      ref={ref}
      className="text-field"
      id={searchFieldId}
      type="text"
      role="combobox"
      aria-label={searchFieldLabel}
      aria-expanded={box.open}
      aria-controls={box.listId}
      aria-autocomplete="list"
      aria-activedescendant={box.open && box.count > 0 ? box.optionId(box.active) : undefined}
      aria-describedby={statusId}
      placeholder={searchFieldLabel}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={(event) => {
        actions.search(event.target.value);
        box.setActive(0);
        box.setOpen(true);
      }}
      onFocus={() => box.setOpen(true)}
      onClick={() => box.setOpen(true)}
      onBlur={() => box.setOpen(false)}
      onKeyDown={box.onKeyDown}
    />
  );
}

function ClearButton() {
  const { actions } = useStore();
  return (
    <button type="button" className="field-clear" aria-label="Clear the search" onClick={() => actions.search('')}>
      <X size={14} aria-hidden="true" />
    </button>
  );
}

function statusText(found: number, nearly: number): string {
  if (found > 0) return found === 1 ? '1 result' : `${found} results`;
  return nearly > 0 ? `Nothing found; ${nearly} similar names` : 'Nothing found';
}
