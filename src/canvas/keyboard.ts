import type { AnagenStore } from '../store/anagenStore.ts';
import { pressKey } from './keys.ts';
import type { Walker } from './walker.ts';

/** Hears the keys and the focus of the stage, until the signal stops it. */
export function listenToKeyboard(
  stage: HTMLElement,
  { state, actions }: AnagenStore,
  walker: Walker,
  signal: AbortSignal,
): void {
  const keys = {
    actions,
    inScene: () => state.getState().sceneId !== null,
    presenting: () => state.getState().presenting,
    hasSelection: () => state.getState().selection !== null,
    shortcuts: () => state.getState().preferences.shortcuts,
    walk: walker,
  };
  stage.addEventListener(
    'keydown',
    (event) => {
      if (pressKey(event, keys)) event.preventDefault();
    },
    { signal },
  );
  stage.addEventListener('pointerdown', () => walker.pressed(), { signal });
  stage.addEventListener('focus', () => walker.focus(), { signal });
  stage.addEventListener('blur', () => walker.blur(), { signal });
}
