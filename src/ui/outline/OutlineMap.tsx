import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { countFilters } from '../filters/filterChoices.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { OutlineTree } from './OutlineTree.tsx';
import { type OutlineContent, useOutlineRows } from './useOutlineRows.ts';

/** The whole pathway as a tree, with what narrows it above. */
export function OutlineMap() {
  const content = useOutlineRows();
  return (
    <>
      <Narrow />
      <Shown content={content} />
      <div className="outline-scroll">
        {content.rows.length > 0 ? (
          <OutlineTree content={content} />
        ) : (
          <p className="outline-nothing">
            Nothing in the outline says that. Search finds names, synonyms, and words such as “raises” or “mice”.
          </p>
        )}
      </div>
    </>
  );
}

/** The field that narrows the tree. Escape empties it first; the arrow down leads into the tree. */
function Narrow() {
  const { actions } = useStore();
  const query = useAnagen((state) => state.outline.query);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && query !== '') actions.shapeOutline({ query: '' });
    else if (event.key === 'ArrowDown')
      event.currentTarget.closest('.outline')?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <search className="outline-search">
      <Search className="outline-search-icon" size={14} strokeWidth={1.5} aria-hidden="true" />
      <input
        className="text-field"
        type="text"
        aria-label="Narrow the outline"
        placeholder="Names, synonyms, words of a sentence"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => actions.shapeOutline({ query: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          className="field-clear"
          aria-label="Clear the words"
          onClick={() => actions.shapeOutline({ query: '' })}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </search>
  );
}

/** How much is shown of how much, and the way back from the page's filters. */
function Shown({ content }: { content: OutlineContent }) {
  const { index, actions } = useStore();
  const filtered = useAnagen((state) => countFilters(state.filters) > 0);
  const { entities, interactions } = index.pathway;
  const { shown } = content;
  const all = shown.entities === entities.length && shown.interactions === interactions.length;
  return (
    <div className="outline-shown">
      <p role="status">
        {all
          ? `${entities.length} nodes, ${interactions.length} arrows`
          : `${shown.entities} of ${entities.length} nodes, ${shown.interactions} of ${interactions.length} arrows`}
      </p>
      {filtered && (
        <button type="button" className="outline-link" onClick={() => actions.clearFilters()}>
          Clear the filters
        </button>
      )}
    </div>
  );
}
