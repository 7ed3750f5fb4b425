import { createContext, use, useSyncExternalStore } from 'react';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { State } from '../store/state.ts';
import { arrived, fetchedOnce, unfetched } from './parts/arrival.ts';

/** The one store of the page, handed down by `app`. */
export const StoreContext = createContext<AnagenStore | null>(null);

/**
 * The store as the first view has it: the skeleton of the pathway, and the actions. Throws outside of the page's frame.
 */
export function useSkeleton(): AnagenStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No store: the component stands outside of StoreContext.');
  return store;
}

/**
 * What a store loads, as one and the same promise before and after it has arrived: a component that has waited for it must
 * call the same hooks when it is drawn again.
 */
function promising<T>(ask: (store: AnagenStore) => T | Promise<T>): (store: AnagenStore) => Promise<T> {
  const known = new WeakMap<AnagenStore, () => Promise<T>>();
  return (store) => {
    const fetch =
      known.get(store) ??
      fetchedOnce(() => {
        const asked = ask(store);
        return asked instanceof Promise ? asked.catch(unfetched) : arrived(asked);
      });
    known.set(store, fetch);
    return fetch();
  };
}

/** The whole pathway, as one promise that React can read. */
export const promisedWhole = promising((store) => store.whole());
/** The entities with their texts, as one promise that React can read. */
export const promisedEntities = promising((store) => store.entities());

/** The entities with their texts, by id. Suspends until these have arrived, so it needs a boundary above it. */
export function useEntities(): PathwayIndex['entity'] {
  return use(promisedEntities(useSkeleton()));
}

/** The store with the whole pathway. Suspends until its texts have arrived, so it needs a boundary above it. */
export function useStore(): Omit<AnagenStore, 'index'> & { readonly index: PathwayIndex } {
  const store = useSkeleton();
  return { ...store, index: use(promisedWhole(store)) };
}

/**
 * Reads what a component needs from the state and renders it again when that changes. The selector must return the same
 * thing for the same state (a part of the state, or something memoised); a fresh object every time would never settle.
 */
export function useAnagen<T>(select: (state: State) => T): T {
  const { state } = useSkeleton();
  return useSyncExternalStore(
    state.subscribe,
    () => select(state.getState()),
    // A part may be taken over late, when the reader has gone on already: what the build has drawn is the first state.
    () => select(state.getInitialState()),
  );
}
