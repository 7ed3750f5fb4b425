import { describe, expect, it } from 'vitest';
import { centreOf, seen } from '../../src/canvas/camera.ts';
import { Rig } from '../../src/canvas/rig.ts';
import { Ticker } from '../../src/canvas/ticker.ts';
import { isInside } from '../../src/layout/box.ts';
import { crank } from './crank.ts';

const wide = { width: 1200, height: 800 };
const narrow = { width: 900, height: 800 };

function rig() {
  const hand = crank();
  const ticker = new Ticker(() => {}, hand.frames);
  const made = new Rig(
    ticker,
    () => false,
    () => {},
  );
  made.frame({ bounds: { x: 0, y: 0, width: 2000, height: 1400 }, margin: 20, limits: { least: 0.2, most: 2 } });
  made.resize(wide);
  return {
    made,
    settle: () => {
      for (const ms of [1, 200, 200, 200]) hand.turn(ms);
    },
  };
}

describe('the camera of the stage', () => {
  it('fits the whole picture again when the stage changes size', () => {
    const { made } = rig();
    expect(made.camera).toEqual(made.whole);
    made.resize(narrow);
    expect(made.camera).toEqual(made.whole);
  });

  it('keeps the middle of the view when the stage changes size after the reader has moved', () => {
    const { made, settle } = rig();
    made.approach([900, 600], 1, 300);
    settle();
    const middle = centreOf(made.camera, wide);
    made.resize(narrow);
    expect(centreOf(made.camera, narrow)[0]).toBeCloseTo(middle[0]);
    expect(centreOf(made.camera, narrow)[1]).toBeCloseTo(middle[1]);
  });

  it('arrives where it was flying to although a panel opens on the way', () => {
    const { made, settle } = rig();
    made.approach([900, 600], 1, 300);
    made.resize(narrow);
    settle();
    expect(made.camera.zoom).toBeCloseTo(1);
    expect(centreOf(made.camera, narrow)[0]).toBeCloseTo(900);
    expect(centreOf(made.camera, narrow)[1]).toBeCloseTo(600);
  });
});

describe('a stage too small for the whole picture', () => {
  const part = { x: 0, y: 0, zoom: 1 };
  const small = () => {
    const each = rig();
    each.made.frame({
      bounds: { x: 0, y: 0, width: 2000, height: 1400 },
      margin: 20,
      limits: { least: 0.2, most: 2 },
      resting: (_, size) => ({ ...part, x: -size.width }),
    });
    return each;
  };

  it('rests where the picture says, and does so again when the stage changes size', () => {
    const { made, settle } = small();
    made.rest(300);
    settle();
    expect(made.camera).toEqual({ ...part, x: -wide.width });
    made.resize(narrow);
    expect(made.camera).toEqual({ ...part, x: -narrow.width });
  });

  it('shows the whole picture on request, and goes back to rest', () => {
    const { made, settle } = small();
    made.fit(300);
    settle();
    expect(made.camera).toEqual(made.whole);
    made.resize(narrow);
    expect(made.camera).toEqual(made.whole);
    made.rest(300);
    settle();
    expect(made.keeping).toBe('rest');
    expect(made.camera.zoom).toBe(1);
  });

  it('keeps what is selected in sight when a panel takes a part of the stage', () => {
    const { made, settle } = rig();
    made.approach([900, 600], 1, 300);
    settle();
    const selected = { x: 880, y: 940, width: 60, height: 30 };
    const low = { width: 1200, height: 300 };
    made.resize(low, selected);
    expect(isInside(selected, seen(made.camera, low))).toBe(true);
    expect(made.camera.zoom).toBeCloseTo(1);
  });
});
