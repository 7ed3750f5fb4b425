import type { AnagenStore } from '../store/anagenStore.ts';
import { type pageStorage, writePreferences } from './storage.ts';

/** Preferences change with every px of a dragged splitter; they are written once they rest, ms. */
const rest = 250;

/** Writes preferences whenever they have changed, and at the latest when the page is left. Returns how to stop. */
export function rememberPreferences({ state }: AnagenStore, storage: ReturnType<typeof pageStorage>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writePreferences(storage, state.getState().preferences);
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
