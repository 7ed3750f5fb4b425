import type { TracePlace } from '../link/view.ts';
import { membersOf, type SkeletonIndex } from '../model/pathwayIndex.ts';
import type { Scene } from '../model/types.ts';
import { play as playhead } from '../player/player.ts';
import type { TraceAsk } from '../trace/ask.ts';
import { isTraced } from './selectors.ts';
import type { Part, State, TracePlay, TraceState } from './state.ts';

/** Pure producers for what is traced: (state, choice) -> the part of the state that changes. */
type Change = Partial<State>;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Takes a traced scene off the stage; what was asked stays. */
function withoutScene(state: State): Change {
  const trace: TraceState = { ...state.trace, play: null, step: 0, scene: null };
  if (!isTraced(state)) return state.trace.play === null ? {} : { trace };
  const player = playhead(state.player, { type: 'open', stepCount: 0 });
  return { trace, sceneId: null, presenting: false, player, hover: null };
}

/** What leaving the trace for another surface or scene takes along: nothing of it stays on the stage. */
export function leaveTrace(state: State): Change {
  return { ...withoutScene(state), lit: null };
}

/** Opens the trace surface as it was left; a figure that was open there gives way. */
export function showTrace(state: State): Change {
  const leave: Change =
    state.sceneId === null || isTraced(state)
      ? {}
      : { sceneId: null, presenting: false, player: playhead(state.player, { type: 'open', stepCount: 0 }) };
  return { surface: 'trace', hover: null, ...leave };
}

/** Asks something else, or more: what is played of the answer so far leaves the stage. Opens the trace surface. */
export function askTrace(state: State, ask: Partial<TraceAsk>): Change {
  const next = { ...state.trace.ask, ...ask };
  // From an entity to itself is no trace: the end that was not chosen just now gives way.
  if (next.from !== null && next.from === next.to) next[ask.to === undefined ? 'to' : 'from'] = null;
  if (same(next, state.trace.ask)) return showTrace(state);
  const left = { ...state, ...withoutScene(state) };
  return { ...withoutScene(state), ...showTrace(left), trace: { ...left.trace, ask: next } };
}

/** Wishes to see a route, a loop, or all listed routes played; with null, what is played leaves the stage. */
export function playTrace(state: State, play: TracePlay | null, step = 0): Change {
  if (play === null) return withoutScene(state);
  const left = { ...state, ...withoutScene(state) };
  return { ...withoutScene(state), surface: 'trace', lit: null, trace: { ...left.trace, play, step } };
}

/** Puts what has been traced onto the stage, as a scene, at the step that was wished for. */
export function runTrace(index: SkeletonIndex, state: State, scene: Scene): Change {
  const { step } = state.trace;
  const player = playhead(state.player, { type: 'open', stepCount: scene.steps.length, step });
  return {
    trace: { ...state.trace, scene },
    sceneId: scene.id,
    player: { ...player, speed: state.preferences.speed },
    selection: membersOf(scene, index.interaction).has(state.selection?.id ?? '') ? state.selection : null,
    hover: null,
    lit: null,
  };
}

/** Goes to a place of a link: what runs there already goes on, at the step that is asked for. */
export function arriveAtTrace(state: State, { ask, play, step }: TracePlace): Change {
  const running = same([ask, play], [state.trace.ask, state.trace.play]);
  if (!running || play === null) {
    const left = { ...state, ...withoutScene(state) };
    return { ...withoutScene(state), ...showTrace(left), trace: { ask, play, step, scene: null } };
  }
  if (!isTraced(state)) return { ...showTrace(state), trace: { ...state.trace, step } };
  const player = step === state.player.step ? state.player : playhead(state.player, { type: 'seek', step });
  return { surface: 'trace', player };
}

/** Lets a part of the pathway stand out; nothing with null. */
export function light(_state: State, lit: Part | null): Change {
  return { lit };
}
