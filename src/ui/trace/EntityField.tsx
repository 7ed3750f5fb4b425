import { X } from 'lucide-react';
import { type RefObject, useId, useMemo, useRef, useState } from 'react';
import { SearchResults } from '../search/SearchResults.tsx';
import { type Hit, searchOf } from '../search/searchIndex.ts';
import { suggestions } from '../search/suggestions.ts';
import { type Combobox, useCombobox } from '../search/useCombobox.ts';
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

/** Entities by what was asked, or where to begin; where there are none, those that are spelled nearly so. */
function useOffers(asked: string): { hits: Hit[]; nearly: Hit[] } {
  const { index } = useStore();
  return useMemo(() => {
    if (asked === '') return { hits: suggestions(index), nearly: [] };
    const search = searchOf(index);
    const hits = search.find(asked, most).filter(isEntity).slice(0, 8);
    return { hits, nearly: hits.length > 0 ? [] : search.nearly(asked).filter(isEntity) };
  }, [asked, index]);
}

/** A field for one entity of the map: typed by name, synonym or identifier, taken from the list below it. */
export function EntityField({ label, value, choose }: Props) {
  const { index } = useStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the chosen entity's name stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const asked = typed?.trim() ?? '';
  const { hits, nearly } = useOffers(asked);
  const options = hits.length > 0 ? hits : nearly;
  const leave = () => setTyped(null);
  const take = (position: number) => {
    const hit = options[position];
    if (!hit) return;
    leave();
    choose(hit.id);
  };
  const box = useCombobox(options.length, take, leave);
  const clear = () => {
    choose(null);
    field.current?.focus();
  };
  return (
    <div className="trace-field">
      <label htmlFor={id}>{label}</label>
      <div className="trace-combobox">
        <Field
          {...{ ref: field, id, box }}
          value={typed ?? (value === null ? '' : (index.entity.get(value)?.label ?? value))}
          type={setTyped}
          leave={leave}
        />
        {value !== null && (
          <button type="button" className="field-clear" aria-label={`Clear ${label.toLowerCase()}`} onClick={clear}>
            <X size={14} aria-hidden="true" />
          </button>
        )}
        <SearchResults box={box} asked={asked === '' ? null : asked} hits={hits} nearly={nearly} />
      </div>
    </div>
  );
}

interface FieldProps {
  ref: RefObject<HTMLInputElement | null>;
  id: string;
  box: Combobox;
  value: string;
  type: (text: string) => void;
  leave: () => void;
}

function Field({ ref, id, box, value, type, leave }: FieldProps) {
  return (
    <input
      ref={ref}
      className="text-field"
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
      value={value}
      onChange={(event) => {
        type(event.target.value);
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
  );
}
