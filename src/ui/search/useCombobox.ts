import { type KeyboardEvent, useId, useState } from 'react';

/** What the input and the options of a combobox need to behave as one (ARIA Authoring Practices, list autocomplete). */
export interface Combobox {
  listId: string;
  optionId: (position: number) => string;
  /** How many options there are. */
  count: number;
  /** Which option Enter takes; the first one as soon as there is one. */
  active: number;
  open: boolean;
  setOpen: (open: boolean) => void;
  setActive: (position: number) => void;
  /** Takes an option and closes the list. */
  choose: (position: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves through `count` options by arrow keys; Enter takes the active one, Escape closes and then clears. */
export function useCombobox(count: number, take: (position: number) => void, clear: () => void): Combobox {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));

  const choose = (position: number) => {
    setOpen(false);
    take(position);
  };
  const move = (to: number) => {
    setOpen(true);
    if (count > 0) setActive((to + count) % count);
  };
  /** What a key does to the list; null for keys that belong to the field. */
  const actOf = (key: string): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => move(open ? active + 1 : active);
      case 'ArrowUp':
        return () => move(active - 1);
      case 'Enter':
        return () => {
          if (open && count > 0) choose(active);
        };
      case 'Escape':
        return () => (open ? setOpen(false) : clear());
      default:
        return null;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event.key);
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return {
    listId,
    optionId: (position) => `${listId}-${position}`,
    count,
    active,
    open,
    setOpen,
    setActive,
    choose,
    onKeyDown,
  };
}
