import { describe, expect, test } from 'vitest';
import { filmLength, filmPlan } from '../../src/formats/filmPlan.ts';
import { withoutMarks } from '../../src/formats/markedText.ts';
import type { Scene } from '../../src/model/types.ts';
import { stepTime } from '../../src/player/player.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const scene = tinyPathway().scenes[0] as Scene;

describe('the plan of a film', () => {
  test.each([0.5, 1, 2])(
    'at %s×: no gap, no picture twice at a time, every step as long as the player shows it',
    (speed) => {
      const frames = filmPlan(scene, speed, 30);
      frames.slice(1).forEach((frame, index) => {
        const before = frames[index];
        expect(frame.at).toBeCloseTo((before?.at ?? 0) + (before?.lasts ?? 0), 6);
      });
      scene.steps.forEach(({ caption }, position) => {
        const shown = frames.filter(({ step }) => step === position + 1);
        expect(shown.reduce((sum, { lasts }) => sum + lasts, 0)).toBeCloseTo(stepTime(withoutMarks(caption), speed), 6);
      });
      const opening = frames.filter(({ step }) => step === 0).reduce((sum, { lasts }) => sum + lasts, 0);
      const steps = scene.steps.reduce((sum, { caption }) => sum + stepTime(withoutMarks(caption), speed), 0);
      expect(filmLength(frames)).toBeCloseTo(opening + steps, 6);
    },
  );

  test('tokens set out at the beginning, move on with every picture, and then stand', () => {
    const shares = filmPlan(scene, 1, 30)
      .filter(({ step }) => step === 1)
      .map(({ share }) => share);
    expect(shares[0]).toBe(0);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    expect(shares.filter((share) => share < 1).length).toBeGreaterThanOrEqual(20);
  });
});
