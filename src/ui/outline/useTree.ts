import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Target } from '../../store/state.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { type OutlineRow, pathTo, targetOf } from './outlineRows.ts';
import { rowWords } from './rowWords.ts';
import { treeMove, typedRow } from './treeKeys.ts';
import type { OutlineContent } from './useOutlineRows.ts';

export const rowElementId = (key: string) => `outline-${key}`;

/** Where the reader stands in the tree, and what was selected when they came there. */
interface Standing {
  path: readonly string[];
  selection: Target | null;
}

function standsFor(row: OutlineRow, selection: Target | null): boolean {
  const target = targetOf(row);
  return target !== null && target.kind === selection?.kind && target.id === selection.id;
}

/** The row on a path that is in sight: its last, or the innermost around it that is not folded away. */
function lastInSight(rows: readonly OutlineRow[], path: readonly string[]): OutlineRow | undefined {
  const keys = new Map(rows.map((row) => [row.key, row]));
  return path.flatMap((key) => keys.get(key) ?? []).at(-1);
}

/** Letters typed in quick succession are one name; ms. */
const pause = 700;

/** Gathers typed letters into the beginning of a name. */
function useTyping(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return ({ key, timeStamp }) => {
    const goesOn = timeStamp - typed.current.at < pause && typed.current.text !== '';
    // A digit begins nothing: alone it is a key of the page.
    if (!(goesOn ? /^[\p{L}\p{N}]$/u : /^\p{L}$/u).test(key)) return null;
    const text = goesOn && typed.current.text !== key ? typed.current.text + key : key;
    typed.current = { text, at: timeStamp };
    return text;
  };
}

/**
 * The behaviour of the tree: one row takes part in the tab order, keys move along the rows, and what is selected anywhere
 * on the page is unfolded and stood on, without taking the focus.
 */
export function useTree({ rows, turn }: OutlineContent) {
  const { index, state, actions } = useStore();
  const selection = useAnagen((each) => each.selection);
  const [standing, setStanding] = useState<Standing | null>(null);
  const typing = useTyping();

  // What was selected after the reader last moved is where they stand now.
  const moved = standing?.selection === selection ? standing : null;
  const path = moved?.path ?? pathTo(index, selection) ?? standing?.path ?? [];
  const current = lastInSight(rows, path) ?? rows[0];

  const unfold = useEffectEvent(() => {
    const above = moved ? null : pathTo(index, selection)?.slice(0, -1);
    const { unfolded } = state.getState().outline;
    if (above?.some((key) => !unfolded.has(key))) actions.shapeOutline({ unfolded: new Set([...unfolded, ...above]) });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every newly selected thing is unfolded, once
  useEffect(() => unfold(), [selection]);
  const currentKey = current?.key;
  useEffect(() => {
    if (currentKey !== undefined)
      void document.getElementById(rowElementId(currentKey))?.scrollIntoView?.({ block: 'nearest' });
  }, [currentKey]);

  const stand = (row: OutlineRow) => setStanding({ path: row.path, selection: state.getState().selection });
  /** Selects what a row stands for and unfolds it; a row that is selected already, or stands for nothing, folds or unfolds. */
  const take = (row: OutlineRow) => {
    const target = targetOf(row);
    if (target && !standsFor(row, state.getState().selection)) {
      actions.goTo(target);
      if (row.open === false) turn([row]);
    } else if (row.open !== null) turn([row]);
    stand(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const position = rows.indexOf(current);
    const typed = typing(event);
    const named = typed && typedRow(rows, position, typed, (row) => rowWords(index, row).text);
    const move = typed ? (named ? { to: named } : 'stay') : treeMove(rows, position, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move === 'take') take(current);
    else if (move !== 'stay' && 'to' in move) document.getElementById(rowElementId(move.to.key))?.focus();
    else if (move !== 'stay') turn(move.turn);
  };
  // An arrow stands in the tree twice: the row that was taken counts, else the one under its source.
  const onSelected = current !== undefined && standsFor(current, selection);
  const isSelected = (row: OutlineRow) =>
    standsFor(row, selection) && (onSelected ? row === current : row.type !== 'in');
  return { current, stand, take, onKeyDown, isSelected };
}
