import { useEffect, useEffectEvent } from 'react';
import { useSkeleton } from '../useAnagen.ts';
import { isTyping } from './isTyping.ts';

/** Does something on `?`, heard everywhere but in a field, unless characters are turned off. */
export function useQuestionMark(act: () => void): void {
  const { state } = useSkeleton();
  const asked = useEffectEvent(act);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || !state.getState().preferences.shortcuts) return;
      event.preventDefault();
      asked();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [state]);
}
