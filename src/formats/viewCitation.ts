import type { CslItem } from './cslItem.ts';

/** What the project says of how it wants to be cited. */
export interface Software {
  title: string;
  /** Who signs for it. */
  authors: readonly string[];
  version: string;
  /** The day of its release, `2026-11-23`. */
  released: string;
}

/** A view to be cited: what it shows, its address, and the day on which it was looked at, as year, month and day. */
export interface CitedView {
  /** Empty for the page as a whole. */
  title: string;
  address: string;
  accessed: readonly number[];
}

const wholeId = 'anagen';

/** A view as a page of the software that shows it, with the version that it was seen in. Rule C15 in `SPEC.md`. */
export function viewCitation(software: Software, view: CitedView): CslItem {
  const whole = `${software.title} (version ${software.version})`;
  const named = view.title === '' ? { title: whole } : { title: view.title, 'container-title': whole };
  return {
    id: wholeId,
    type: 'webpage',
    author: software.authors.map((literal) => ({ literal })),
    ...named,
    issued: { 'date-parts': [software.released.split('-').map(Number)] },
    accessed: { 'date-parts': [view.accessed] },
    version: software.version,
    URL: view.address,
  };
}
