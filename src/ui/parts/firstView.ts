import { type ComponentType, createElement, use } from 'react';
import { fetchedOnce, unfetched } from './arrival.ts';

/**
 * What is not needed for the first view waits until that stands, so that nothing keeps it from coming. Nothing waits
 * unless `app` has asked for it.
 */
let stands: Promise<void> | null = null;
let release: () => void = () => {};
/** Settles when what has waited longest has been begun. */
let turn: Promise<unknown> = Promise.resolve();

/** From here on, what can come later waits for `firstViewStands`. */
export function awaitFirstView(): void {
  stands = new Promise((resolve) => {
    release = resolve;
  });
}

/** The first view stands, or the reader wants more than it: what has waited comes. */
export function firstViewStands(): void {
  release();
}

/** Does something once the first view stands; one thing after the other, so that the browser can answer in between. */
export async function later<T>(act: () => Promise<T>): Promise<T> {
  if (stands !== null) {
    await stands;
    turn = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
    await turn;
  }
  return act();
}

/** A component whose code can be called before it is drawn, so that it does not suspend then. */
type LazyPart<P> = ComponentType<P> & { come: () => Promise<unknown> };

const parts: (() => Promise<unknown>)[] = [];

/**
 * A component whose code comes when it is first drawn, because the reader asks for it. Until then it suspends, so that it
 * needs a boundary above it; when it cannot be loaded it fails there.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const come = fetchedOnce(() => load().catch(unfetched));
  parts.push(come);
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module is read
  const Part = (props: P) => createElement(use(come()), props);
  return Object.assign(Part, { come });
}

/** The same for what is drawn from the start: its code comes after the first view. */
export function lazyLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazyPart(() => later(load));
}

/** Fetches every part that is loaded later; those that fail are fetched again when they are wanted. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(parts.map((come) => come()));
}
