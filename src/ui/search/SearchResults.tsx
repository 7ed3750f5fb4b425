import { Clapperboard, Pill } from 'lucide-react';
import { kindWords } from '../../evidence/words.ts';
import { KindIcon } from '../marks/KindIcon.tsx';
import type { Hit } from './searchIndex.ts';
import type { Combobox } from './useCombobox.ts';

interface Props {
  box: Combobox;
  /** What was asked, or null when nothing was typed yet. */
  asked: string | null;
  hits: readonly Hit[];
  nearly: readonly Hit[];
}

const headings: Record<Hit['type'], string> = { entity: 'On the map', scene: 'Figures', treatment: 'Treatments' };

/** Hits with their place in the whole list, under a heading for each type; the type of the best hit comes first. */
function grouped(hits: readonly Hit[]): { type: Hit['type']; entries: { hit: Hit; position: number }[] }[] {
  const groups = new Map<Hit['type'], { hit: Hit; position: number }[]>();
  hits.forEach((hit, position) => {
    const group = groups.get(hit.type);
    if (group) group.push({ hit, position });
    else groups.set(hit.type, [{ hit, position }]);
  });
  return [...groups].map(([type, entries]) => ({ type, entries }));
}

/** The list under the search field. It takes no focus: the field keeps it and points at the active option. */
export function SearchResults({ box, asked, hits, nearly }: Props) {
  const options = hits.length > 0 ? hits : nearly;
  const nothing = asked !== null && hits.length === 0;
  return (
    <div className="search-results popover" hidden={!box.open}>
      {nothing && (
        <p className="search-nothing">
          Nothing on the map is called “{asked}”.{' '}
          {nearly.length > 0
            ? 'Did you mean one of these?'
            : 'Try a shorter name, a synonym, or an identifier such as HGNC:1.'}
        </p>
      )}
      {asked === null && <p className="search-hint">Much connected</p>}
      <div role="listbox" id={box.listId} aria-label="Results" tabIndex={-1}>
        {grouped(options).map(({ type, entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: options are grouped within a listbox; <fieldset> is for forms
          <div role="group" key={type} aria-label={headings[type]}>
            {asked !== null && (
              <div className="search-group" aria-hidden="true">
                {headings[type]}
              </div>
            )}
            {entries.map(({ hit, position }) => (
              <Option key={`${type} ${hit.id}`} {...{ box, hit, position }} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Option({ box, hit, position }: { box: Combobox; hit: Hit; position: number }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for the whole list
    <div
      role="option"
      id={box.optionId(position)}
      aria-selected={position === box.active}
      className="search-option"
      onPointerMove={() => box.setActive(position)}
      // The field would lose the focus, and close the list, before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => box.choose(position)}
    >
      <HitIcon hit={hit} />
      <span className="search-label">
        {hit.label}
        {hit.matched && <span className="search-matched"> {hit.matched}</span>}
      </span>
      <span className="search-aside">{hit.aside}</span>
      {hit.kind && <span className="only-read-aloud">, {kindWords[hit.kind]}</span>}
    </div>
  );
}

function HitIcon({ hit }: { hit: Hit }) {
  if (hit.kind) return <KindIcon kind={hit.kind} />;
  const Icon = hit.type === 'scene' ? Clapperboard : Pill;
  return (
    <span className="search-type">
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </span>
  );
}
