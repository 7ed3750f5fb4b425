import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { beforeAll } from 'vitest';
import type { Picture } from '../../src/model/geometry.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Pathway } from '../../src/model/types.ts';
import { type AnagenStore, createAnagenStore } from '../../src/store/anagenStore.ts';
import { fetchParts } from '../../src/ui/parts/firstView.ts';
import { PictureContext, type PictureSource } from '../../src/ui/pictures.ts';
import { StoreContext } from '../../src/ui/useAnagen.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

/** What comes after the first view is there when a test begins, so that tests do not depend on how fast it comes. */
beforeAll(() => fetchParts(), 60_000);
configure({ asyncUtilTimeout: 10_000 });

/** What jsdom lacks and the page asks for. */
function furnishJsdom(): void {
  if (typeof window.matchMedia !== 'function')
    Object.assign(window, {
      matchMedia: (media: string) => ({
        matches: false,
        media,
        addEventListener: () => {},
        removeEventListener: () => {},
      }),
    });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

interface Options {
  pathway?: Pathway;
  pictures?: Record<string, Picture>;
}

/** Renders a part of the page over a fresh store, and gives hands to use it with. */
export function onPage(part: ReactElement, { pathway = tinyPathway(), pictures = {} }: Options = {}) {
  furnishJsdom();
  const store: AnagenStore = createAnagenStore(indexPathway(pathway));
  const get = (id: string) => pictures[id] ?? null;
  const source: PictureSource = { get, first: get, want: () => {}, subscribe: () => () => {} };
  const view = render(
    <StoreContext value={store}>
      <PictureContext value={source}>{part}</PictureContext>
    </StoreContext>,
  );
  return { ...view, store, user: userEvent.setup() };
}
