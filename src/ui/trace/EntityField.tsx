import { X } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { SearchResults } from '../search/SearchResults.tsx';
import { buildSearch, type Hit } from '../search/searchIndex.ts';
import { suggestions } from '../search/suggestions.ts';
import { useCombobox } from '../search/useCombobox.ts';
import { useStore } from '../useAnagen.ts';

interface Props {
  label: string;
  /** The id of the entity that is chosen. */
  value: string | null;
  choose: (id: string | null) => void;
}

const isEntity = ({ type }: Hit) => type === 'entity';
/** Enough that figures and treatments of the same name leave room for entities. */
const most = 24;

/** A field for one entity of the map: typed by name, synonym or identifier, taken from the list below it. */
export function EntityField({ label, value, choose }: Props) {
  const { index } = useStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the chosen entity's name stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const search = useMemo(() => buildSearch(index), [index]);
  const asked = typed?.trim() ?? '';
  const hits = useMemo(
    () => (asked === '' ? suggestions(index) : search.find(asked, most).filter(isEntity).slice(0, 8)),
    [asked, search, index],
  );
  const nearly = useMemo(
    () => (asked === '' || hits.length > 0 ? [] : search.nearly(asked).filter(isEntity)),
    [asked, hits, search],
  );
  const options = hits.length > 0 ? hits : nearly;
  const take = (position: number) => {
    const hit = options[position];
    if (!hit) return;
    setTyped(null);
    choose(hit.id);
  };
  const leave = () => setTyped(null);
  const box = useCombobox(options.length, take, leave);
  return (
    <div className="trace-field">
      <label htmlFor={id}>{label}</label>
      <div className="trace-combobox">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={box.open}
          aria-controls={box.listId}
          aria-autocomplete="list"
          aria-activedescendant={box.open && box.count > 0 ? box.optionId(box.active) : undefined}
          placeholder="Name, synonym or identifier"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? (value === null ? '' : (index.entity.get(value)?.label ?? value))}
          onChange={(event) => {
            setTyped(event.target.value);
            box.setActive(0);
            box.setOpen(true);
          }}
          onFocus={(event) => event.target.select()}
          onClick={() => box.setOpen(true)}
          onBlur={() => {
            box.setOpen(false);
            leave();
          }}
          onKeyDown={box.onKeyDown}
        />
        {value !== null && (
          <button
            type="button"
            className="field-clear"
            aria-label={`Clear ${label.toLowerCase()}`}
            onClick={() => {
              choose(null);
              field.current?.focus();
            }}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
        <SearchResults box={box} asked={asked === '' ? null : asked} hits={hits} nearly={nearly} />
      </div>
    </div>
  );
}
