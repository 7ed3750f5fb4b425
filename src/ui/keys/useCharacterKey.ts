import { useEffect, useEffectEvent } from 'react';
import { useSkeleton } from '../useAnagen.ts';
import { isInOverlay, isTyping } from './isTyping.ts';

/** Does something on a character, heard everywhere but in a field and a dialog, unless characters are turned off. */
export function useCharacterKey(character: string, act: () => void): void {
  const { state } = useSkeleton();
  const asked = useEffectEvent(act);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== character) return;
      if (isTyping(event.target) || isInOverlay(event.target) || !state.getState().preferences.shortcuts) return;
      event.preventDefault();
      asked();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [state, character]);
}
