import { type KeyboardEvent, useId, useState } from 'react';

/** What the input and the options of a combobox need to behave as one (ARIA Authoring Practices, list autocomplete). */
export interface Combobox {
  listId: string;
  optionId: (position: number) => string;
  /** Which option Enter takes; the first one as soon as there is one. */
  active: number;
  open: boolean;
  setOpen(open: boolean): void;
  setActive(position: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Moves through `count` options by arrow keys; Enter takes the active one, Escape closes and then clears. */
export function useCombobox(count: number, take: (position: number) => void, clear: () => void): Combobox {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, count - 1));

  const move = (to: number) => {
    setOpen(true);
    if (count > 0) setActive((to + count) % count);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(open ? active + 1 : active),
    ArrowUp: () => move(active - 1),
    Enter: () => {
      if (open && count > 0) take(active);
    },
    Escape: () => (open ? setOpen(false) : clear()),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { listId, optionId: (position) => `${listId}-${position}`, active, open, setOpen, setActive, onKeyDown };
}
