import { useSyncExternalStore } from 'react';

/**
 * A window in which panels beside the stage would leave too little of it: a phone, a tablet held upright, a strongly
 * zoomed page. The style sheets state the same condition. Paper is no window: printing turns no panel into a sheet.
 */
const compact = 'screen and (max-width: 900px), screen and (max-height: 500px)';

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(compact);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Whether panels come up as sheets. Only for what must differ in structure; looks are the style sheets' matter. */
export function useCompact(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(compact).matches,
    () => false,
  );
}
