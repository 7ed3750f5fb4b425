import type { Point } from '../model/geometry.ts';
import {
  type Box,
  between,
  type Camera,
  centredOn,
  centreOf,
  fitted,
  heldOver,
  revealing,
  type Size,
  snug,
  zoomedAt,
} from './camera.ts';
import { type Easing, ease, time } from './easing.ts';
import type { Ticker } from './ticker.ts';

export interface Framing {
  bounds: Box;
  /** Free room around a fitted picture, px. */
  margin: number;
  /** How small and how large a picture may be fitted. */
  limits: { least: number; most: number };
  /** Where the camera rests on a stage of this size that is too small to show the whole picture legibly; else the whole. */
  resting?: (whole: Camera, size: Size) => Camera;
}

/** What the view keeps to when the stage changes its size: the resting place, the whole picture, or the middle it has. */
export type Keeping = 'rest' | 'whole' | 'middle';

const mostZoom = 5;
/** How much of the picture stays on the stage however far it is dragged, px. */
const rest = 120;

/** The camera of the stage: what it looks at, how it gets there, and whether it still shows the whole picture. */
export class Rig {
  camera: Camera = { x: 0, y: 0, zoom: 1 };
  private framing: Framing = { bounds: { x: 0, y: 0, width: 1, height: 1 }, margin: 0, limits: { least: 1, most: 1 } };
  private size: Size = { width: 1, height: 1 };
  private keeps: Keeping = 'rest';
  /** Where a flight ends, so that wishes add up while it is under way. */
  private goal: Camera | null = null;

  constructor(
    private readonly ticker: Ticker,
    private readonly reducedMotion: () => boolean,
    private readonly changed: () => void,
  ) {}

  frame(framing: Framing): void {
    this.framing = framing;
  }

  /** The camera that shows the whole picture. */
  get whole(): Camera {
    const { bounds, margin, limits } = this.framing;
    return fitted(bounds, this.size, margin, limits);
  }

  /** Where the camera rests as long as the reader does not take it: on the whole picture where that is legible. */
  get resting(): Camera {
    return this.framing.resting?.(this.whole, this.size) ?? this.whole;
  }

  /** Where the camera is, or is about to be. */
  get destination(): Camera {
    return this.goal ?? this.camera;
  }

  get keeping(): Keeping {
    return this.keeps;
  }

  /**
   * Tells the stage's size; the middle of the view stays where it is, or the picture is framed again, and `shown` is kept
   * in sight. A flight goes on to the same middle: the panel that opens for what was flown to must not end the flight.
   */
  resize(size: Size, shown: Box | null = null): void {
    const { goal, keeps } = this;
    const middle = centreOf(this.camera, this.size);
    const goalMiddle = goal && centreOf(goal, this.size);
    this.size = size;
    this.ticker.stop('camera');
    this.goal = null;
    const kept = {
      rest: () => this.resting,
      whole: () => this.whole,
      middle: () => centredOn(middle, this.camera.zoom, size),
    };
    const camera = kept[keeps]();
    this.camera = shown === null ? camera : revealing(camera, shown, size, this.framing.margin);
    this.changed();
    if (goal && goalMiddle && keeps === 'middle') this.fly(centredOn(goalMiddle, goal.zoom, size), time.fly);
  }

  /** Looks there at once. */
  private jump(camera: Camera, keeps: Keeping): void {
    this.place(camera, keeps);
    this.changed();
  }

  /** Looks there without a word to anyone: for a picture that is only being put up. */
  place(camera: Camera, keeps: Keeping): void {
    this.ticker.stop('camera');
    this.goal = null;
    this.keeps = keeps;
    this.camera = camera;
  }

  /** Goes there in `duration` ms; at once when less motion is asked for. */
  fly(to: Camera, duration: number, keeps: Keeping = 'middle', easing: Easing = ease.travel): void {
    if (this.reducedMotion() || duration <= 0) {
      this.jump(to, keeps);
      return;
    }
    const from = this.camera;
    this.goal = to;
    this.keeps = keeps;
    this.ticker.play('camera', {
      duration,
      easing,
      frame: (share) => {
        this.camera = between(from, to, share, this.size);
        this.changed();
      },
      done: () => {
        this.goal = null;
      },
    });
  }

  fit(duration: number): void {
    this.fly(this.whole, duration, 'whole');
  }

  /** Goes to where the camera rests; stays still when it is there. */
  rest(duration: number, easing: Easing = ease.travel): void {
    const { resting, destination } = this;
    const there = resting.zoom === destination.zoom && resting.x === destination.x && resting.y === destination.y;
    if (there) this.keeps = 'rest';
    else this.fly(resting, duration, 'rest', easing);
  }

  /** Zooms by a factor while the world stays put under a point of the stage; its middle by default. */
  zoomBy(factor: number, duration = 0, at: Point = [this.size.width / 2, this.size.height / 2]): void {
    this.zoomTo(this.destination.zoom * factor, duration, at);
  }

  zoomTo(zoom: number, duration = 0, at: Point = [this.size.width / 2, this.size.height / 2]): void {
    const held = Math.min(mostZoom, Math.max(this.leastZoom, zoom));
    this.fly(this.held(zoomedAt(this.destination, held, at)), duration);
  }

  pan(dx: number, dy: number, duration = 0): void {
    const from = this.destination;
    this.fly(this.held({ ...from, x: from.x + dx, y: from.y + dy }), duration);
  }

  /** Brings a world point to the middle of the stage. */
  centre(point: Point, zoom = this.destination.zoom, duration = 0): void {
    this.fly(this.held(centredOn(point, zoom, this.size)), duration);
  }

  /** Shows a box whole, no nearer than `most`, with as little empty stage around the picture as can be. */
  show(box: Box, margin: number, limits: { least: number; most: number }, duration: number): void {
    this.fly(this.snug(fitted(box, this.size, margin, limits)), duration);
  }

  /** Brings a world point near the middle of the stage, as far as that leaves no needless empty stage. */
  approach(point: Point, zoom: number, duration: number): void {
    this.fly(this.snug(centredOn(point, zoom, this.size)), duration);
  }

  private snug(camera: Camera): Camera {
    return snug(camera, this.framing.bounds, this.size, 2 * this.framing.margin);
  }

  private held(camera: Camera): Camera {
    return heldOver(camera, this.framing.bounds, this.size, rest);
  }

  private get leastZoom(): number {
    return Math.min(this.whole.zoom * 0.7, this.framing.limits.least);
  }
}
