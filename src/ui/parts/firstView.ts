import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/**
 * What is not needed for the first view waits until that stands, so that nothing keeps it from coming. Nothing waits
 * unless `app` has asked for it.
 */
let stands: Promise<void> = Promise.resolve();
let release: () => void = () => {};

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

/** Does something once the first view stands. */
export function later<T>(act: () => Promise<T>): Promise<T> {
  return stands.then(act);
}

/** A component whose code comes after the first view. */
export function lazyLater<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => later(load).then((component) => ({ default: component })));
}
