import type { Point } from '../model/geometry.ts';

/** What a pointer does on the stage, told in px of the stage. */
export interface Gestures {
  /** The pointer rests on or moves over a point; null when it leaves. */
  point(at: Point | null): void;
  tap(at: Point, kind: PointerKind): void;
  drag(dx: number, dy: number, at: Point): void;
  zoom(factor: number, at: Point): void;
  doubleTap(at: Point): void;
  /** A press that may become a drag of something; true takes the drag away from the camera. */
  grab(at: Point): boolean;
  release(): void;
  /** True for a turn of the wheel that belongs to what is around the stage. */
  leavesWheel(event: Pick<WheelEvent, 'ctrlKey'>): boolean;
}

export type PointerKind = 'mouse' | 'touch';

/** How far a press may wander and still be a tap, px. A pen points as finely as a mouse but trembles on contact. */
const wander: Record<string, number> = { mouse: 4, pen: 8, touch: 10 };
const longPress = 450;
const doubleTapTime = 320;
/** Wheel travel, in px, that zooms by a factor of e; a pinch on a trackpad comes in smaller steps. */
const wheelTravel = 480;
const pinchTravel = 110;
/** No single wheel event zooms by more than this. */
const mostPerWheel = 0.35;

/** A pen hovers and points like a mouse. */
const kindOf = (event: PointerEvent): PointerKind => (event.pointerType === 'touch' ? 'touch' : 'mouse');

/** The factor by which a wheel event zooms. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const lines = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
  const travel = (event.deltaY * lines) / (event.ctrlKey ? pinchTravel : wheelTravel);
  return Math.exp(-Math.max(-mostPerWheel, Math.min(mostPerWheel, travel)));
}

interface Press {
  start: Point;
  last: Point;
  moved: boolean;
  grabbed: boolean;
  held: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Turns pointer and wheel events on the stage into gestures. Returns the function that stops listening. */
export function listenToPointer(stage: HTMLElement, gestures: Gestures): () => void {
  const hands = new Hands(stage, gestures);
  const stop = new AbortController();
  const on = { signal: stop.signal };
  stage.addEventListener('pointerdown', (event) => hands.down(event), on);
  stage.addEventListener('pointermove', (event) => hands.move(event), on);
  stage.addEventListener('pointerup', (event) => hands.up(event, false), on);
  stage.addEventListener('pointercancel', (event) => hands.up(event, true), on);
  stage.addEventListener('pointerleave', () => gestures.point(null), on);
  stage.addEventListener(
    'wheel',
    (event) => {
      if (gestures.leavesWheel(event)) return;
      event.preventDefault();
      gestures.zoom(wheelFactor(event), hands.place(event));
    },
    { ...on, passive: false },
  );
  return () => {
    hands.drop();
    stop.abort();
  };
}

class Hands {
  private readonly presses = new Map<number, Press>();
  private lastTap = { time: 0, at: [0, 0] as Point };

  constructor(
    private readonly stage: HTMLElement,
    private readonly gestures: Gestures,
  ) {}

  place(event: MouseEvent): Point {
    const { left, top } = this.stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const at = this.place(event);
    this.stage.setPointerCapture(event.pointerId);
    const first = this.presses.size === 0;
    const timer = kindOf(event) === 'touch' ? setTimeout(() => this.hold(event.pointerId), longPress) : undefined;
    const grabbed = first && this.gestures.grab(at);
    this.presses.set(event.pointerId, { start: at, last: at, moved: !first, grabbed, held: false, timer });
  }

  /** A finger that rests selects without being lifted; a mouse that rests does nothing. */
  private hold(id: number): void {
    const press = this.presses.get(id);
    if (!press || press.moved || press.grabbed || this.presses.size > 1) return;
    press.held = true;
    this.gestures.tap(press.start, 'touch');
  }

  move(event: PointerEvent): void {
    const at = this.place(event);
    const press = this.presses.get(event.pointerId);
    if (!press) {
      if (kindOf(event) === 'mouse') this.gestures.point(at);
      return;
    }
    const [dx, dy] = [at[0] - press.last[0], at[1] - press.last[1]];
    if (!press.moved) {
      if (Math.hypot(at[0] - press.start[0], at[1] - press.start[1]) <= (wander[event.pointerType] ?? 4)) return;
      press.moved = true;
      clearTimeout(press.timer);
      this.gestures.point(null);
    }
    if (this.presses.size === 1) this.gestures.drag(dx, dy, at);
    else this.pinch(event.pointerId, at);
    press.last = at;
  }

  private pinch(id: number, at: Point): void {
    const other = [...this.presses].find(([each]) => each !== id)?.[1];
    const press = this.presses.get(id);
    if (!other || !press) return;
    other.moved = true;
    clearTimeout(other.timer);
    const apart = (a: Point, b: Point) => Math.max(20, Math.hypot(a[0] - b[0], a[1] - b[1]));
    const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const [before, now] = [middle(press.last, other.last), middle(at, other.last)];
    this.gestures.drag(now[0] - before[0], now[1] - before[1], now);
    this.gestures.zoom(apart(at, other.last) / apart(press.last, other.last), now);
  }

  up(event: PointerEvent, cancelled: boolean): void {
    const press = this.presses.get(event.pointerId);
    if (!press) return;
    this.presses.delete(event.pointerId);
    clearTimeout(press.timer);
    if (press.grabbed) this.gestures.release();
    if (cancelled || press.moved || press.held) return;
    this.tapped(press.start, kindOf(event), event.timeStamp);
  }

  private tapped(at: Point, kind: PointerKind, time: number): void {
    const { lastTap } = this;
    const near = Math.hypot(at[0] - lastTap.at[0], at[1] - lastTap.at[1]) < 24;
    if (near && time - lastTap.time < doubleTapTime) {
      this.lastTap = { time: 0, at };
      this.gestures.doubleTap(at);
      return;
    }
    this.lastTap = { time, at };
    this.gestures.tap(at, kind);
  }

  drop(): void {
    for (const press of this.presses.values()) clearTimeout(press.timer);
    this.presses.clear();
  }
}
