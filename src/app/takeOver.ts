import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { viewOf } from '../store/selectors.ts';
import { initialState, type State } from '../store/state.ts';

/** A boundary whose part comes later has its stand-in drawn ahead; that the page draws it itself is no fault. */
const drawnByThePage = /#419|could not finish this Suspense boundary/;

/**
 * True when the state is the one in which the build has drawn the map: no view, and no preference that shows, but the first.
 * The theme shows in the style sheets alone.
 */
function isAsDrawn(state: State): boolean {
  const asFirst = { ...state.preferences, theme: initialState.preferences.theme };
  return (
    !state.embedded &&
    JSON.stringify(asFirst) === JSON.stringify(initialState.preferences) &&
    JSON.stringify(viewOf(state)) === JSON.stringify(viewOf(initialState)) &&
    state.notice === null
  );
}

/**
 * Puts the page into its element. What the build has drawn there of the map is taken over as it stands, so that nothing is
 * laid out twice; anything else is drawn anew. As a transition, so that React lets the browser answer in between.
 */
export function takeOver(root: HTMLElement, page: ReactNode, state: State): void {
  const { prerendered, scene } = document.documentElement.dataset;
  const stands = prerendered !== undefined && scene === undefined && isAsDrawn(state);
  startTransition(() => {
    if (!stands) createRoot(root).render(page);
    else
      hydrateRoot(root, page, {
        onRecoverableError: (fault) => {
          if (!(fault instanceof Error && drawnByThePage.test(fault.message))) reportError(fault);
        },
      });
  });
}
