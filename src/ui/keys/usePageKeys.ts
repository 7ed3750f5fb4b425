import { useEffect } from 'react';
import { useSkeleton } from '../useAnagen.ts';
import { createBounceGuard } from './bounce.ts';
import { isInOverlay, isPressable, isTyping } from './isTyping.ts';
import { pageKey } from './pageKeys.ts';
import { isSpeaking, isStepKey } from './presentKeys.ts';

/** True when the focused element wants the key for itself: text in a field, the space bar on a button, arrows on a slider. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (isTyping(target) || isInOverlay(target)) return true;
  if ((key === ' ' || key === 'Enter') && isPressable(target)) return true;
  const movable =
    target instanceof Element && target.closest('input[type="range"], [role="separator"], [data-own-arrows]');
  return Boolean(movable) && /^(Arrow|Page|Home|End)/.test(key);
}

/** Hears the keys of the whole page, wherever the focus is. */
export function usePageKeys(): void {
  const { state, actions } = useSkeleton();
  useEffect(() => {
    const bounced = createBounceGuard();
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      if (isSpeaking(state.getState()) && isStepKey(event.key) && (event.repeat || bounced(event.key, event.timeStamp)))
        return event.preventDefault();
      const act = pageKey(event.key, state.getState());
      if (!act) return;
      event.preventDefault();
      act(actions, state.getState());
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [state, actions]);
}
