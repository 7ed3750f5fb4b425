import { type ReactNode, useMemo } from 'react';
import type { AnagenStore } from '../store/anagenStore.ts';
import { CiteContext, type Citing } from '../ui/cite/CiteContext.ts';
import { fetchedOnce, unfetched } from '../ui/parts/arrival.ts';
import { citedTitle } from './title.ts';

/** What the page needs to cite itself: the build's facts, the title of the view, and the day by this device's clock. */
function citingOf({ index, whole, state }: AnagenStore): Citing {
  return {
    software: fetchedOnce(async () => (await import('virtual:anagen/software').catch(unfetched)).software),
    title: () => {
      const known = whole();
      return citedTitle(known instanceof Promise ? index : known, state.getState());
    },
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    },
  };
}

/** Lets the page say how it is cited. */
export function CitedPage({ store, children }: { store: AnagenStore; children: ReactNode }) {
  const citing = useMemo(() => citingOf(store), [store]);
  return <CiteContext value={citing}>{children}</CiteContext>;
}
