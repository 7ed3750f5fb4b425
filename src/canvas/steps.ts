import { type Frame, sceneFrame } from '../player/frame.ts';
import { travelTime } from '../player/player.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { currentFrame, currentScene } from '../store/selectors.ts';
import { ease, linear, time } from './easing.ts';
import type { Sight } from './sight.ts';
import type { Ticker } from './ticker.ts';

/** The motion of a step: its arrows light up, a token travels along each, and on arrival the badges appear. */
export class Steps {
  constructor(
    private readonly store: AnagenStore,
    private readonly sight: Sight,
    private readonly ticker: Ticker,
    private readonly reducedMotion: () => boolean,
  ) {}

  /** Reads the step on the stage. Called whenever scene or step have changed, before anything is drawn. */
  read(): Frame | null {
    const state = this.store.state.getState();
    const scene = currentScene(this.store.index, state);
    const frame = currentFrame(this.store.index, state);
    this.sight.before = scene && frame && frame.step > 0 ? sceneFrame(this.store.index, scene, frame.step - 1) : frame;
    return frame;
  }

  /** Lets the step that was read happen; without motion it stands as it ends. */
  play(): void {
    this.stop();
    const { sight, ticker } = this;
    const acting = sight.showing.frame?.acting.length ?? 0;
    if (acting === 0 || this.reducedMotion()) {
      this.stand();
      return;
    }
    [sight.tokens, sight.lit, sight.arrived] = [0, 0, 0];
    const { speed } = this.store.state.getState().player;
    ticker.play('lit', {
      duration: time.state,
      easing: linear,
      frame: (share) => {
        sight.lit = share;
      },
    });
    ticker.play('tokens', {
      duration: travelTime / speed,
      easing: ease.token,
      frame: (share) => {
        sight.tokens = share;
      },
      done: () => this.arrive(),
    });
  }

  private arrive(): void {
    const { sight, ticker } = this;
    ticker.play('badges', {
      duration: time.badge,
      easing: ease.appear,
      frame: (share) => {
        sight.arrived = Math.max(0.01, share);
      },
    });
  }

  /** Nothing moves: the step stands as it looks at its end. */
  stand(): void {
    this.stop();
    [this.sight.tokens, this.sight.lit, this.sight.arrived] = [1, 1, 1];
    this.ticker.request();
  }

  private stop(): void {
    for (const name of ['lit', 'tokens', 'badges']) this.ticker.stop(name);
  }
}
