import { describe, expect, test } from 'vitest';
import { writeVtt } from '../../src/formats/captions.ts';
import { markedRuns, withoutMarks } from '../../src/formats/markedText.ts';
import type { Scene } from '../../src/model/types.ts';
import { stepTime } from '../../src/player/player.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const scene = tinyPathway().scenes[0] as Scene;

describe('captions', () => {
  test('what is stressed is told apart, and nothing is lost', () => {
    const runs = markedRuns('CRF **raises** mast cells.');
    expect(runs).toEqual([
      { text: 'CRF ', stressed: false },
      { text: 'raises', stressed: true },
      { text: ' mast cells.', stressed: false },
    ]);
    expect(runs.map(({ text }) => text).join('')).toBe(withoutMarks('CRF **raises** mast cells.'));
  });

  test('WebVTT: a cue for each step, one after the other, as long as the player shows it', () => {
    const [head, ...cues] = writeVtt(scene, 1).split('\n\n');
    expect(head).toBe('WEBVTT');
    expect(cues).toHaveLength(scene.steps.length + 1);
    const times = cues.map((cue) => /(\S+) --> (\S+)/.exec(cue)?.slice(1) ?? []);
    const ms = (time = '') =>
      time.split(/[:.]/).reduce((sum, part, at) => sum * (at === 3 ? 1000 : 60) + Number(part), 0);
    expect(ms(times[0]?.[0])).toBe(0);
    times.forEach(([from, to], at) => {
      expect(from).toMatch(/^\d\d:\d\d:\d\d\.\d{3}$/);
      if (at > 0) {
        const caption = withoutMarks(scene.steps[at - 1]?.caption ?? '');
        expect(Math.abs(ms(to) - ms(from) - stepTime(caption, 1))).toBeLessThanOrEqual(1);
      }
      if (at > 0) expect(from).toBe(times[at - 1]?.[1]);
    });
    expect(writeVtt(scene, 2).split('\n\n')[1]).not.toBe(cues[0]);
  });

  test('what WebVTT would take for markup is text', () => {
    const [step] = scene.steps;
    if (!step) throw new Error('no step');
    expect(writeVtt({ ...scene, steps: [{ ...step, caption: 'a < b & c > d' }] }, 1)).toContain(
      'a &lt; b &amp; c &gt; d',
    );
  });
});
