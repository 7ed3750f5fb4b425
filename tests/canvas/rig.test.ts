import { describe, expect, it } from 'vitest';
import { centreOf } from '../../src/canvas/camera.ts';
import { Rig } from '../../src/canvas/rig.ts';
import { Ticker } from '../../src/canvas/ticker.ts';
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
