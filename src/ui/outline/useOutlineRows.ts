import { useMemo } from 'react';
import { throughLens } from '../../store/standingOut.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { outlineFinder } from './outlineFind.ts';
import { type OutlineRow, outlineRows, Shown } from './outlineRows.ts';

/** The outline as filters, query and the reader's folding leave it. */
export interface OutlineContent {
  rows: readonly OutlineRow[];
  /** How many entities and interactions are shown, folded away or not. */
  shown: { entities: number; interactions: number };
  turn: (rows: readonly OutlineRow[]) => void;
}

/** The same set with the given keys put in where they were missing, and taken out where they stood. */
function turned(before: ReadonlySet<string>, keys: readonly string[]): Set<string> {
  const after = new Set(before);
  for (const key of keys) if (!after.delete(key)) after.add(key);
  return after;
}

/** The rows in sight, how much is shown, and how to fold and unfold. */
export function useOutlineRows(): OutlineContent {
  const { index, state, actions } = useStore();
  const find = useMemo(() => outlineFinder(index), [index]);
  const { query, unfolded, turned: against } = useAnagen((each) => each.outline);
  const visible = useAnagen((each) => throughLens(index, each.filters));
  const found = useMemo(() => find(query), [find, query]);
  const shown = useMemo(() => new Shown(index, { visible, found }).counts(), [index, visible, found]);
  const rows = useMemo(
    () =>
      outlineRows(index, {
        visible,
        found,
        isOpen: (key, usually) => (found ? usually !== against.has(key) : unfolded.has(key)),
      }),
    [index, visible, found, unfolded, against],
  );
  const turn = (some: readonly OutlineRow[]) => {
    const keys = some.map((each) => each.key);
    const { outline } = state.getState();
    if (found) actions.shapeOutline({ turned: turned(outline.turned, keys) });
    else actions.shapeOutline({ unfolded: turned(outline.unfolded, keys) });
  };
  return { rows, shown, turn };
}
