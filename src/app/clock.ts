import type { PathwayIndex } from '../model/pathwayIndex.ts';
import { stepTime } from '../player/player.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { currentScene } from '../store/selectors.ts';

/** What the clock needs of its surroundings: a timer that can be called off. */
export interface Timers {
  setTimeout(act: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

/**
 * Drives a playing scene on: when the step on the stage has had its time, tells the player so. Every change of step, run,
 * speed or play starts the time anew. Returns how to stop the clock.
 */
export function runClock({ whole, state, actions }: AnagenStore, timers: Timers = window): () => void {
  let timer: number | null = null;
  const stop = () => {
    if (timer !== null) timers.clearTimeout(timer);
    timer = null;
  };
  const start = () => {
    stop();
    if (!state.getState().player.playing) return;
    const pathway = whole();
    // The time of a step is that of reading its caption, which may still be on its way.
    if (pathway instanceof Promise) void pathway.then(start, () => {});
    else time(pathway);
  };
  const time = (index: PathwayIndex) => {
    const now = state.getState();
    const caption = currentScene(index, now)?.steps[now.player.step - 1]?.caption ?? '';
    timer = timers.setTimeout(() => actions.drive({ type: 'elapsed' }), stepTime(caption, now.player.speed));
  };
  const leave = state.subscribe((now, before) => {
    if (now.player !== before.player || now.sceneId !== before.sceneId) start();
  });
  start();
  return () => {
    leave();
    stop();
  };
}
