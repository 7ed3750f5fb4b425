import type { Easing } from './easing.ts';
import { faultOf } from './stageFault.ts';

/** One motion: from 0 to 1 in `duration` ms. */
export interface Motion {
  duration: number;
  easing: Easing;
  frame(progress: number): void;
  done?(): void;
}

interface Running extends Motion {
  began: number | null;
}

/** What the ticker needs of its surroundings; the browser's in the product, a hand-cranked one in tests. */
export interface Frames {
  request(callback: (now: number) => void): number;
  cancel(handle: number): void;
  now(): number;
}

const browserFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
  now: () => performance.now(),
};

/** The browser's frames; what goes wrong in one is told, for nobody else could catch it. */
export function toldFrames(failed: (fault: Error) => void): Frames {
  const told = (callback: (now: number) => void) => (now: number) => {
    try {
      callback(now);
    } catch (fault) {
      failed(faultOf(fault));
    }
  };
  return { ...browserFrames, request: (callback) => browserFrames.request(told(callback)) };
}

const remembered = 2000;

/**
 * The one animation loop of the stage. It asks for frames only while something moves or was asked to be painted again,
 * advances every motion, and then paints once.
 */
export class Ticker {
  private readonly motions = new Map<string, Running>();
  private handle: number | null = null;
  private spent: number[] = [];
  /** Frames painted so far. */
  count = 0;

  constructor(
    private readonly paint: () => void,
    private readonly frames: Frames = browserFrames,
    /** Told when the ticker has stood still and is asked for a frame again. */
    private readonly woken: () => void = () => {},
  ) {}

  /** Starts a motion; one of the same name is replaced where it stands and never reports that it is done. */
  play(name: string, motion: Motion): void {
    this.motions.set(name, { ...motion, began: null });
    this.request();
  }

  /** Drops a motion where it stands. */
  stop(name: string): void {
    this.motions.delete(name);
  }

  runs(name: string): boolean {
    return this.motions.has(name);
  }

  get idle(): boolean {
    return this.motions.size === 0 && this.handle === null;
  }

  /** Asks for one more painted frame. */
  request(): void {
    if (this.handle !== null) return;
    this.handle = this.frames.request((now) => this.tick(now));
    this.woken();
  }

  /** What the last frames cost on the main thread, in ms, oldest first. */
  get costs(): readonly number[] {
    return this.spent;
  }

  destroy(): void {
    this.motions.clear();
    if (this.handle !== null) this.frames.cancel(this.handle);
    this.handle = null;
  }

  private tick(now: number): void {
    this.handle = null;
    const began = this.frames.now();
    const ended: Running[] = [];
    for (const [name, motion] of this.motions) {
      motion.began ??= now;
      const share = motion.duration <= 0 ? 1 : Math.min(1, (now - motion.began) / motion.duration);
      motion.frame(motion.easing(share));
      if (share >= 1 && this.motions.get(name) === motion) {
        this.motions.delete(name);
        ended.push(motion);
      }
    }
    for (const motion of ended) motion.done?.();
    this.paint();
    this.count++;
    this.spent.push(this.frames.now() - began);
    if (this.spent.length > remembered) this.spent = this.spent.slice(-remembered / 2);
    if (this.motions.size > 0) this.request();
  }
}
