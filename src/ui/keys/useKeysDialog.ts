import { useEffect, useState } from 'react';
import { useSkeleton } from '../useAnagen.ts';
import { isTyping } from './isTyping.ts';

/** Whether the list of keys is open; `?` opens it from everywhere but a field, unless characters are turned off. */
export function useKeysDialog(defaultOpen = false): [open: boolean, setOpen: (open: boolean) => void] {
  const { state } = useSkeleton();
  const [open, setOpen] = useState(defaultOpen);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || !state.getState().preferences.shortcuts) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [state]);
  return [open, setOpen];
}
