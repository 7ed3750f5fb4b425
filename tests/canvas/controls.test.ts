// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels, completed, lightPalette, mixed, readPalette } from '../../src/canvas/palette.ts';
import { type Gestures, listenToPointer, wheelFactor } from '../../src/canvas/pointer.ts';

describe('the wheel', () => {
  const wheel = (deltaY: number, over: { deltaMode?: number; ctrlKey?: boolean } = {}) =>
    wheelFactor({ deltaY, deltaMode: over.deltaMode ?? 0, ctrlKey: over.ctrlKey ?? false });
  it('zooms in upwards and out downwards, by the same factor, and never far at once', () => {
    expect(wheel(-100)).toBeGreaterThan(1);
    expect(wheel(-100) * wheel(100)).toBeCloseTo(1);
    expect(wheel(-5000)).toBeLessThan(1.5);
    expect(wheel(-3, { deltaMode: 1 })).toBeCloseTo(wheel(-48));
    expect(wheel(-10, { ctrlKey: true })).toBeGreaterThan(wheel(-10));
  });
});

describe('pointers', () => {
  const done: string[] = [];
  const gestures: Gestures = {
    point: (at) => done.push(`point ${at === null ? '' : at.join()}`.trim()),
    tap: (at, kind) => done.push(`tap ${at.join()} ${kind}`),
    drag: (dx, dy) => done.push(`drag ${dx},${dy}`),
    zoom: (factor) => done.push(`zoom ${factor.toFixed(1)}`),
    doubleTap: () => done.push('double'),
    grab: () => false,
    leavesWheel: () => false,
    release: () => done.push('release'),
  };
  let stage: HTMLElement;
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    done.length = 0;
    stage = document.createElement('div');
    stage.setPointerCapture = () => {};
    stop = listenToPointer(stage, gestures);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
  const send = (type: string, x: number, y: number, over: { id?: number; kind?: string; time?: number } = {}) => {
    const event = new MouseEvent(type, { clientX: x, clientY: y, button: 0 });
    Object.defineProperties(event, {
      pointerId: { value: over.id ?? 1 },
      pointerType: { value: over.kind ?? 'mouse' },
      timeStamp: { value: over.time ?? 5000 },
    });
    stage.dispatchEvent(event);
  };

  it('point, tap and double tap', () => {
    send('pointermove', 5, 6);
    send('pointerdown', 5, 6);
    send('pointerup', 5, 6);
    send('pointerdown', 6, 6, { time: 5100 });
    send('pointerup', 6, 6, { time: 5100 });
    expect(done).toEqual(['point 5,6', 'tap 5,6 mouse', 'double']);
  });

  it('drag once they have wandered, and then do not tap', () => {
    send('pointerdown', 10, 10);
    send('pointermove', 12, 10);
    send('pointermove', 30, 10);
    send('pointerup', 30, 10);
    expect(done).toEqual(['point', 'drag 20,0']);
  });

  it('a pen hovers like a mouse, and may tremble when it taps', () => {
    send('pointermove', 5, 6, { kind: 'pen' });
    send('pointerdown', 5, 6, { kind: 'pen' });
    send('pointermove', 11, 6, { kind: 'pen' });
    send('pointerup', 11, 6, { kind: 'pen' });
    expect(done).toEqual(['point 5,6', 'tap 5,6 mouse']);
  });

  it('pinch with two fingers', () => {
    send('pointerdown', 0, 0, { id: 1, kind: 'touch' });
    send('pointerdown', 100, 0, { id: 2, kind: 'touch' });
    send('pointermove', 200, 0, { id: 2, kind: 'touch' });
    send('pointerup', 200, 0, { id: 2, kind: 'touch' });
    send('pointerup', 0, 0, { id: 1, kind: 'touch' });
    expect(done).toEqual(['drag 50,0', 'zoom 2.0']);
  });

  it('a resting finger selects once, a resting mouse does not', () => {
    send('pointerdown', 7, 7, { kind: 'touch' });
    vi.advanceTimersByTime(600);
    send('pointerup', 7, 7, { kind: 'touch' });
    expect(done).toEqual(['tap 7,7 touch']);
    done.length = 0;
    send('pointerdown', 7, 7);
    vi.advanceTimersByTime(600);
    expect(done).toEqual([]);
  });

  it('are heard no more once stopped', () => {
    stop();
    send('pointerdown', 5, 6);
    send('pointerup', 5, 6);
    expect(done).toEqual([]);
  });
});

describe('the palette', () => {
  it('reads and mixes colours', () => {
    expect(channels('#0067a6')).toEqual([0, 103, 166]);
    expect(channels('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3]);
    expect(channels('color(srgb 0 0.4 1)')).toEqual([0, 102, 255]);
    expect(channels('oklch(0.5 0.1 200)')).toBeNull();
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('rgb(128, 128, 128)');
    expect(mixed('unknown', '#ffffff', 0.5)).toBe('unknown');
  });

  it('draws an arrow of unknown sign as quietly as the reader’s system lets it', () => {
    const quiet = completed(lightPalette, { moreContrast: false, forced: false });
    expect([lightPalette.ink3, lightPalette.c1]).not.toContain(quiet.inkq);
    expect(completed(lightPalette, { moreContrast: true, forced: false }).inkq).toBe(lightPalette.ink3);
    expect(completed(lightPalette, { moreContrast: true, forced: true }).inkq).toBe(lightPalette.actq);
  });

  it('draws in light where the page has no tokens, and leaves no trace in the page', () => {
    const page = document.createElement('div');
    document.body.append(page);
    expect(readPalette(page, { moreContrast: false, forced: false })).toEqual(lightPalette);
    expect(page.childElementCount).toBe(0);
    page.remove();
  });
});
