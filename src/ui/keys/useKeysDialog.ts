import { useEffect, useState } from 'react';
import { isTyping } from './isTyping.ts';

/** Whether the list of keys is open; `?` opens it from everywhere but a field. */
export function useKeysDialog(defaultOpen = false): [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(defaultOpen);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return [open, setOpen];
}
