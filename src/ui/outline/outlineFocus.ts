import type { Actions } from '../../store/anagenStore.ts';
import { outlinePlace } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** The way into the outline by keyboard, and back to where one came from. */

export const outlineId = 'outline';

let origin: Element | null = null;

function isThere(element: Element | null): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return false;
  return element.checkVisibility?.() ?? true;
}

/** Gives the focus back to what had it before the outline, else to the button that opens it. */
export function returnFocus(): void {
  const buttons = [...document.querySelectorAll('.outline-button')];
  [origin, ...buttons].find(isThere)?.focus({ preventScroll: true });
}

/** Closes the outline; where it had the focus, that returns once the picture is back. */
export function closeOutline(actions: Actions): void {
  const hadFocus = document.getElementById(outlineId)?.contains(document.activeElement) ?? false;
  actions.showOutline(false);
  if (hadFocus) setTimeout(returnFocus);
}

/** Opens the outline and goes there, or closes it. */
export function toggleOutline(actions: Actions, state: State): void {
  if (outlinePlace(state) !== null) {
    closeOutline(actions);
    return;
  }
  origin = document.activeElement;
  actions.showOutline(true, true);
}
