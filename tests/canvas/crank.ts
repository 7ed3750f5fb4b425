import { expect } from 'vitest';
import type { Frames } from '../../src/canvas/ticker.ts';

/** Frames cranked by hand. */
export function crank() {
  let waiting: ((now: number) => void) | null = null;
  let now = 0;
  const frames: Frames = {
    request: (callback) => {
      expect(waiting, 'two frames asked for at once').toBeNull();
      waiting = callback;
      return 1;
    },
    cancel: () => {
      waiting = null;
    },
    now: () => now,
  };
  return {
    frames,
    get waits() {
      return waiting !== null;
    },
    turn(ms: number) {
      now += ms;
      const callback = waiting;
      waiting = null;
      callback?.(now);
    },
  };
}
