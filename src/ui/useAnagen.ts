import { createContext, use, useSyncExternalStore } from 'react';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { State } from '../store/state.ts';

/** The one store of the page, handed down by `app`. */
export const StoreContext = createContext<AnagenStore | null>(null);

/** The store itself: the pathway's index, which never changes, and the actions. Throws outside of the page's frame. */
export function useStore(): AnagenStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No store: the component stands outside of StoreContext.');
  return store;
}

/**
 * Reads what a component needs from the state and renders it again when that changes. The selector must return the same
 * thing for the same state (a part of the state, or something memoised); a fresh object every time would never settle.
 */
export function useAnagen<T>(select: (state: State) => T): T {
  const { state } = useStore();
  return useSyncExternalStore(state.subscribe, () => select(state.getState()));
}
