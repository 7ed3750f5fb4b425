/** The playhead of a scene, as a pure reducer: (state, event) -> state. Rules P6 to P8 in `SPEC.md`. */
export interface PlayerState {
  /** 0 is the opening; otherwise the step that acts now. */
  step: number;
  stepCount: number;
  playing: boolean;
  /** 1 is the normal pace; 2 twice as fast. */
  speed: number;
  /** Grows with every event that makes something act (again), so that a replayed step travels again. */
  run: number;
}

export type PlayerEvent =
  | { type: 'open'; stepCount: number; step?: number }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'seek'; step: number }
  | { type: 'toggle' }
  | { type: 'pause' }
  | { type: 'restart' }
  | { type: 'speed'; speed: number }
  /** The clock says that the current step has had its time. */
  | { type: 'elapsed' };

export const speeds = [0.5, 1, 1.5, 2] as const;

export const idlePlayer: PlayerState = { step: 0, stepCount: 0, playing: false, speed: 1, run: 0 };

function at(state: PlayerState, step: number, playing: boolean): PlayerState {
  const held = Math.max(0, Math.min(state.stepCount, Math.trunc(step)));
  return held === state.step && playing === state.playing
    ? state
    : { ...state, step: held, playing, run: state.run + 1 };
}

/** The state after an event. Events out of range or without effect return the state itself. */
export function play(state: PlayerState, event: PlayerEvent): PlayerState {
  switch (event.type) {
    case 'open': {
      const opened = { ...state, stepCount: event.stepCount, step: 0, playing: false, run: state.run + 1 };
      return at(opened, event.step ?? 0, false);
    }
    case 'next':
      return at(state, state.step + 1, false);
    case 'back':
      return at(state, state.step - 1, false);
    case 'seek':
      return at(state, event.step, false);
    case 'pause':
      return state.playing ? { ...state, playing: false } : state;
    case 'toggle':
      return toggled(state);
    case 'restart':
      return { ...state, step: 0, playing: false, run: state.run + 1 };
    case 'speed':
      return event.speed > 0 ? { ...state, speed: event.speed } : state;
    case 'elapsed': {
      if (!state.playing) return state;
      const step = state.step + 1;
      return step > state.stepCount ? { ...state, playing: false } : at(state, step, step < state.stepCount);
    }
  }
}

function toggled(state: PlayerState): PlayerState {
  if (state.playing) return { ...state, playing: false };
  if (state.step >= state.stepCount) return { ...state, step: 0, playing: state.stepCount > 0, run: state.run + 1 };
  return at(state, state.step + 1, state.step + 1 < state.stepCount);
}

/** How long a token travels and how fast a caption is read; ms. The travel is that of the visual tokens. */
export const travelTime = 700;
const readingTimePerWord = 260;
const shortestStep = 2600;

/** How long a step stays before the next one when playing, in ms at the given speed: its travel and the reading of its caption. */
export function stepTime(caption: string, speed: number): number {
  const words = caption.split(/\s+/).filter(Boolean).length;
  return Math.max(shortestStep, travelTime + words * readingTimePerWord) / speed;
}
