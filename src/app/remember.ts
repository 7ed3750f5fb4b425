import type { AnagenStore } from '../store/anagenStore.ts';
import { refused, type Store, writePreferences } from './storage.ts';

/** Preferences change with every px of a dragged splitter; they are written once they rest, ms. */
const rest = 250;

/**
 * Writes preferences whenever they have changed, and at the latest when the page is left. The first time that the browser
 * refuses to store them, the reader is told. Returns how to stop.
 */
export function rememberPreferences({ state, actions }: AnagenStore, storage: Store): () => void {
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (writePreferences(storage, state.getState().preferences) || isTold) return;
    isTold = true;
    actions.notify(refused);
  };
  const leave = state.subscribe((now, before) => {
    if (now.preferences === before.preferences) return;
    clearTimeout(timer);
    timer = setTimeout(write, rest);
  });
  window.addEventListener('pagehide', write);
  return () => {
    leave();
    window.removeEventListener('pagehide', write);
    write();
  };
}
