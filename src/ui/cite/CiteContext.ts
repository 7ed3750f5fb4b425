import { createContext } from 'react';
import type { Software } from '../../formats/viewCitation.ts';

/** What the page needs to cite itself. It knows neither its version nor the day: `app` hands them in. */
export interface Citing {
  /** What the project says of how it wants to be cited. Always the same promise. */
  software: () => Promise<Software>;
  /** What the view shows, in a few words; empty for the whole map. */
  title: () => string;
  /** Today, as year, month and day. */
  today: () => readonly number[];
}

/** Alone, the page knows nothing to be cited by, and what cites it never comes. */
const unknown = new Promise<never>(() => {});

export const CiteContext = createContext<Citing>({ software: () => unknown, title: () => '', today: () => [] });
