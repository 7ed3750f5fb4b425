import type { Actions } from '../../store/anagenStore.ts';
import type { State } from '../../store/state.ts';
import { shareButtonId } from '../link/ShareButton.tsx';
import { toggleOutline } from '../outline/outlineFocus.ts';
import { searchFieldId } from '../search/searchFieldName.ts';
import { isSpeaking, type KeyAct, presentKey } from './presentKeys.ts';

/** What a key does while a scene is on the stage, apart from digits. Clickers send the page keys. */
const sceneKeys: Record<string, KeyAct> = {
  ArrowRight: (actions) => actions.drive({ type: 'next' }),
  PageDown: (actions) => actions.drive({ type: 'next' }),
  ArrowLeft: (actions) => actions.drive({ type: 'back' }),
  PageUp: (actions) => actions.drive({ type: 'back' }),
  Home: (actions) => actions.drive({ type: 'seek', step: 0 }),
  End: (actions, state) => actions.drive({ type: 'seek', step: state.player.stepCount }),
  ' ': (actions) => actions.drive({ type: 'toggle' }),
  p: (actions, state) => actions.present(!state.presenting),
  s: (actions) => actions.callWindow(),
  n: (actions, state) => actions.prefer({ notesOpen: !state.preferences.notesOpen }),
};

/** The levels of the map, by digit. */
const mapKeys: Record<string, KeyAct> = {
  '1': (actions) => actions.zoomTo('systems'),
  '2': (actions) => actions.zoomTo('entities'),
  '3': (actions) => actions.zoomTo('details'),
};

const stageKeys: Record<string, KeyAct> = {
  '0': (actions) => actions.fit(),
  '+': (actions) => actions.zoom(1.25),
  '=': (actions) => actions.zoom(1.25),
  '-': (actions) => actions.zoom(0.8),
  '−': (actions) => actions.zoom(0.8),
};

/** One step back out: of presenting, of a selection, of the scene; the speaker's window stays in the scene. */
function stepOut(actions: Actions, state: State): void {
  if (state.presenting) actions.present(false);
  else if (state.selection) actions.select(null);
  else if (state.mirror.role === 'speaker') return;
  else if (state.sceneId !== null) actions.leaveScene();
}

function inScene(key: string): KeyAct | null {
  if (/^[1-9]$/.test(key)) return (actions) => actions.drive({ type: 'seek', step: Number(key) });
  return sceneKeys[key] ?? null;
}

/** In a frame of another page keys play and look closer; they lead nowhere else. */
function embeddedKey(key: string, state: State): KeyAct | null {
  if (key === 'Escape') return state.selection === null ? null : (actions) => actions.select(null);
  if (key === 's' || state.sceneId === null) return stageKeys[key] ?? null;
  return inScene(key) ?? stageKeys[key] ?? null;
}

/** True for keys that type a character, which a reader may have turned off; the space bar presses things. */
const isCharacter = (key: string) => key.length === 1 && key !== ' ';

/** What a key does on the page as it stands, or null when it means nothing. Pure but for what it returns. */
export function pageKey(key: string, state: State): KeyAct | null {
  if (isCharacter(key) && !state.preferences.shortcuts) return null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const presented = isSpeaking(state) ? presentKey(letter, state) : null;
  if (presented) return presented;
  if (state.embedded) return embeddedKey(letter, state);
  if (key === 'Escape') return stepOut;
  if (key === 'F5' && state.sceneId !== null) return (acts) => acts.present(true);
  if (key === '/') return () => document.getElementById(searchFieldId)?.focus();
  if (letter === 'l') return () => document.getElementById(shareButtonId)?.click();
  if (letter === 'o') return state.presenting ? null : toggleOutline;
  if (letter === 't') return state.presenting ? null : (acts) => acts.showSurface('trace');
  if (state.surface === 'evidence') return null;
  const onStage = stageKeys[key] ?? null;
  if (state.sceneId !== null) return inScene(letter) ?? onStage;
  return mapKeys[key] ?? onStage;
}
