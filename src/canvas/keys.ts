import type { Actions } from '../store/anagenStore.ts';

/** How far an arrow key moves the map, px. */
const stride = 80;
const zoomStep = 1.25;

export interface KeyTarget {
  actions: Actions;
  inScene(): boolean;
  hasSelection(): boolean;
}

type Command = (actions: Actions) => void;

const everywhere: Record<string, Command> = {
  '+': (actions) => actions.zoom(zoomStep),
  '=': (actions) => actions.zoom(zoomStep),
  '-': (actions) => actions.zoom(1 / zoomStep),
  _: (actions) => actions.zoom(1 / zoomStep),
  '0': (actions) => actions.fit(),
};

const onMap: Record<string, Command> = {
  ArrowLeft: (actions) => actions.pan(stride, 0),
  ArrowRight: (actions) => actions.pan(-stride, 0),
  ArrowUp: (actions) => actions.pan(0, stride),
  ArrowDown: (actions) => actions.pan(0, -stride),
  '1': (actions) => actions.zoomTo('systems'),
  '2': (actions) => actions.zoomTo('entities'),
  '3': (actions) => actions.zoomTo('details'),
};

/** What the keys do, for a reader who cannot see the stage. */
export const keyHint =
  'Arrow keys move the map, plus and minus zoom, 0 shows the whole map, 1, 2 and 3 choose systems, entities or details, Escape clears the selection.';

/**
 * Carries out a key pressed on the stage; true when it was one of the stage's. In a scene the arrow keys belong to the
 * player, and keys with a modifier always to the browser.
 */
export function pressKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  target: KeyTarget,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Escape') {
    if (!target.hasSelection()) return false;
    target.actions.select(null);
    return true;
  }
  const command = everywhere[event.key] ?? (target.inScene() ? undefined : onMap[event.key]);
  command?.(target.actions);
  return command !== undefined;
}
