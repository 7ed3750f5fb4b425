import type { Actions } from '../../store/anagenStore.ts';
import type { State } from '../../store/state.ts';

export type KeyAct = (actions: Actions, state: State) => void;

const next: KeyAct = (actions) => actions.drive({ type: 'next' });
const back: KeyAct = (actions) => actions.drive({ type: 'back' });
const black: KeyAct = (actions) => actions.curtain('black');
const white: KeyAct = (actions) => actions.curtain('white');

const code: KeyAct = (actions) => actions.curtain('code');

/** What steps through a scene. A clicker sends some of these; which, depends on its maker. */
const stepKeys: Record<string, KeyAct> = {
  PageDown: next,
  ArrowRight: next,
  ArrowDown: next,
  Enter: next,
  ' ': next,
  PageUp: back,
  ArrowLeft: back,
  ArrowUp: back,
  Backspace: back,
  Home: (actions) => actions.drive({ type: 'seek', step: 0 }),
  End: (actions, state) => actions.drive({ type: 'seek', step: state.player.stepCount }),
};

const curtainKeys: Record<string, KeyAct> = { b: black, '.': black, w: white, ',': white, q: code };

const otherKeys: Record<string, KeyAct> = {
  a: (actions) => actions.drive({ type: 'toggle' }),
  d: (actions) => actions.pointWith('dot'),
  h: (actions) => actions.pointWith('spotlight'),
  z: (actions, { mirror }) => actions.mirror({ close: !mirror.close }),
  s: (actions) => actions.callWindow(),
  f: (actions, { mirror }) => mirror.role !== 'alone' && actions.mirror({ frozen: !mirror.frozen }),
};

/** True where a scene is presented, here or in the window that this one speaks for. */
export function isSpeaking({ presenting, mirror, sceneId, surface }: State): boolean {
  return presenting || (mirror.role === 'speaker' && sceneId !== null && surface !== 'evidence');
}

/** True for keys that step: held down or bouncing they count once. */
export const isStepKey = (key: string): boolean => key in stepKeys || /^\d$/.test(key);

function stepOf(key: string, { mirror }: State): KeyAct | null {
  const step: KeyAct | null = /^[1-9]$/.test(key)
    ? (actions) => actions.drive({ type: 'seek', step: Number(key) })
    : (stepKeys[key] ?? null);
  // A frozen stage stays as it is; the speaker's window goes on.
  return step && mirror.frozen && mirror.role === 'stage' ? () => {} : step;
}

/**
 * What a key does while a scene is presented, or null when it means nothing then. While a curtain hangs every one of these
 * keys lifts it and does nothing else, so that no step passes unseen.
 */
export function presentKey(key: string, state: State): KeyAct | null {
  const curtain = curtainKeys[key];
  if (curtain) return curtain;
  const act = stepOf(key, state) ?? otherKeys[key] ?? null;
  const hanging = state.mirror.curtain;
  if (hanging === 'none' || (act === null && key !== 'Escape')) return act;
  return (actions) => actions.curtain(hanging);
}
