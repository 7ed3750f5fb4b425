import type { Move } from '../layout/walk.ts';
import type { Actions } from '../store/anagenStore.ts';

/** How far an arrow key with Shift moves the picture, px. */
const stride = 80;
const zoomStep = 1.25;

/** The walk, as far as keys drive it. */
export interface WalkKeys {
  /** True when the arrow keys walk here; else, in a scene, they are left to the player. */
  takesArrows(): boolean;
  /** True while the focus is on a node or an arrow. */
  walking(): boolean;
  move(move: Move): void;
  begin(): void;
  /** Opens the inspector on the stop. */
  open(): void;
  /** One step out: of the walk, then of the stage; false where the page has a step of its own. */
  out(): boolean;
}

export interface KeyTarget {
  actions: Actions;
  inScene(): boolean;
  /** While a scene is presented, all keys but those that move the picture belong to the player: a clicker sends them. */
  presenting(): boolean;
  hasSelection(): boolean;
  /** Whether single characters act as keys. */
  shortcuts(): boolean;
  walk: WalkKeys;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
type Command = (actions: Actions) => void;

const everywhere: Record<string, Command> = {
  '+': (actions) => actions.zoom(zoomStep),
  '=': (actions) => actions.zoom(zoomStep),
  '-': (actions) => actions.zoom(1 / zoomStep),
  _: (actions) => actions.zoom(1 / zoomStep),
  '0': (actions) => actions.fit(),
};

const onMap: Record<string, Command> = {
  '1': (actions) => actions.zoomTo('systems'),
  '2': (actions) => actions.zoomTo('entities'),
  '3': (actions) => actions.zoomTo('details'),
};

const pans: Record<string, Command> = {
  ArrowLeft: (actions) => actions.pan(stride, 0),
  ArrowRight: (actions) => actions.pan(-stride, 0),
  ArrowUp: (actions) => actions.pan(0, stride),
  ArrowDown: (actions) => actions.pan(0, -stride),
};

const steps: Record<string, Move> = {
  ArrowRight: 'downstream',
  ArrowLeft: 'upstream',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** The page keys belong to clickers, brackets are hard to type on many keyboards; Alt with these means nothing to a browser. */
const leaps: Record<string, Move> = { ArrowDown: 'next-compartment', ArrowUp: 'previous-compartment' };

const ends: Record<string, Move> = { Home: 'first', End: 'last' };

/** What the keys do, for a reader who cannot see the stage. */
export function keyHint(shortcuts: boolean): string {
  const walk =
    'Right and left arrow walk downstream and upstream, down and up arrow to the next and the previous of its kind, ' +
    'with Alt to the next and the previous compartment. Enter opens the evidence, Escape leads out. ' +
    'Shift with the arrows moves the picture.';
  if (!shortcuts) return walk;
  return `${walk} Plus and minus zoom, 0 shows everything; on the map 1, 2 and 3 choose systems, entities or details.`;
}

/** The move that a key asks for, or null. */
function moveOf({ key, altKey }: Press, { walk }: KeyTarget): Move | null {
  if (altKey) return leaps[key] ?? null;
  if (walk.walking()) return steps[key] ?? ends[key] ?? null;
  return walk.takesArrows() ? (steps[key] ?? null) : null;
}

function stepOut(target: KeyTarget): boolean {
  if (!target.hasSelection()) return target.walk.out();
  target.actions.select(null);
  return true;
}

/** Enter, and on the map the space bar, act on the stop; in a scene the space bar plays. */
function act(target: KeyTarget, key: string): boolean {
  if (key === ' ' && target.inScene()) return false;
  if (target.walk.walking()) target.walk.open();
  else target.walk.begin();
  return true;
}

function character(key: string, target: KeyTarget): boolean {
  if (!target.shortcuts()) return false;
  const command = everywhere[key] ?? (target.inScene() ? undefined : onMap[key]);
  command?.(target.actions);
  return command !== undefined;
}

/** Carries out a key pressed on the stage; true when it was one of the stage's. Keys with Ctrl or Meta are the browser's. */
export function pressKey(event: Press, target: KeyTarget): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.shiftKey && !event.altKey && pans[key]) {
    pans[key](target.actions);
    return true;
  }
  if (target.presenting()) return character(key, target);
  const move = moveOf(event, target);
  if (move) target.walk.move(move);
  if (move || event.altKey) return move !== null;
  if (key === 'Escape') return stepOut(target);
  if (key === 'Enter' || key === ' ') return act(target, key);
  return character(key, target);
}
