import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Interaction, Scene } from '../../src/model/types.ts';
import { effects } from '../../src/model/vocabulary.ts';
import { sceneFrame } from '../../src/player/frame.ts';
import { idlePlayer, type PlayerEvent, play, stepTime } from '../../src/player/player.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

function world(arrows: [number, number, Interaction['effect']][], steps: number[][], change: 'up' | 'down' = 'up') {
  const base = tinyPathway();
  const entity = base.entities[0];
  if (!entity) throw new Error('the fixture is empty');
  const interactions = arrows.map(
    ([from, to, effect], position): Interaction => ({
      id: `arrow-${position}`,
      source: ids[from] ?? 'a',
      target: ids[to] ?? 'a',
      effect,
      mechanism: 'unspecified',
      statement: 'It acts.',
      evidence: [evidence()],
      mechanismFile: 'axis',
    }),
  );
  const scene: Scene = {
    id: 'scene',
    group: 'all',
    title: 'Scene',
    shortTitle: 'Scene',
    summary: 'A scene.',
    start: [{ entity: 'a', change }],
    steps: steps.map((acting) => ({
      title: 'Step',
      caption: 'It acts.',
      notes: 'Notes.',
      interactions: acting.map((position) => `arrow-${position}`),
    })),
  };
  const index = indexPathway({
    ...base,
    entities: ids.map((id) => ({ ...entity, id })),
    interactions,
    scenes: [scene],
  });
  return { index, scene };
}

describe('frames of a scene', () => {
  it('[P2] tells what acts now from what has acted and what is to come', () => {
    const { index, scene } = world(
      [
        [0, 1, 'activates'],
        [1, 2, 'inhibits'],
        [2, 3, 'activates'],
      ],
      [[0], [1], [2]],
    );
    const frame = sceneFrame(index, scene, 2);
    expect([...frame.interactions.values()]).toEqual(['past', 'now', 'future']);
    expect(Object.fromEntries(frame.entities)).toEqual({ a: 'past', b: 'past', c: 'now', d: 'future' });
    expect(frame.acting.map((each) => each.id)).toEqual(['arrow-1']);
  });

  it('[P3] carries the sign along activation and turns it at inhibition', () => {
    const { index, scene } = world(
      [
        [0, 1, 'inhibits'],
        [1, 2, 'inhibits'],
        [2, 3, 'activates'],
      ],
      [[0], [1], [2]],
    );
    expect(Object.fromEntries(sceneFrame(index, scene, 3).signs)).toEqual({ a: 'up', b: 'down', c: 'up', d: 'up' });
    const fallen = world([[0, 1, 'inhibits']], [[0]], 'down');
    expect(sceneFrame(fallen.index, fallen.scene, 1).signs.get('b')).toBe('up');
  });

  it('[P4] answers ? where signs oppose, in one step or over two, and for effects without a sign', () => {
    const opposing: [number, number, Interaction['effect']][] = [
      [0, 1, 'activates'],
      [0, 1, 'inhibits'],
    ];
    const together = world(opposing, [[0, 1]]);
    expect(sceneFrame(together.index, together.scene, 1).signs.get('b')).toBe('ambiguous');
    const apart = world(opposing, [[0], [1]]);
    expect(sceneFrame(apart.index, apart.scene, 1).signs.get('b')).toBe('up');
    expect(sceneFrame(apart.index, apart.scene, 2).signs.get('b')).toBe('ambiguous');
    const unknown = world(
      [
        [0, 1, 'affects'],
        [1, 2, 'inhibits'],
      ],
      [[0], [1]],
    );
    expect(sceneFrame(unknown.index, unknown.scene, 2).signs.get('c')).toBe('ambiguous');
  });

  it('[P5] reads every source as it stood before the step', () => {
    const { index, scene } = world(
      [
        [0, 1, 'activates'],
        [1, 2, 'activates'],
      ],
      [[0, 1]],
    );
    expect(sceneFrame(index, scene, 1).signs.has('c')).toBe(false);
  });

  it('[P1] is the same however the step was reached: a sign once given only turns into ?', () => {
    const arrow = fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom(...effects));
    fc.assert(
      fc.property(
        fc.array(arrow, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (arrows, steps) => {
          const { index, scene } = world(
            arrows,
            steps.map((step) => step.filter((each) => each < arrows.length)),
          );
          for (let step = 1; step <= scene.steps.length; step += 1) {
            const before = sceneFrame(index, scene, step - 1);
            const after = sceneFrame(index, scene, step);
            for (const [id, sign] of before.signs) expect([sign, 'ambiguous']).toContain(after.signs.get(id));
            expect(sceneFrame(index, scene, step)).toEqual(after);
          }
        },
      ),
    );
  });
});

const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.constantFrom<PlayerEvent>(
    { type: 'next' },
    { type: 'back' },
    { type: 'toggle' },
    { type: 'pause' },
    { type: 'restart' },
    { type: 'elapsed' },
  ),
  fc.integer({ min: -5, max: 20 }).map((step) => ({ type: 'seek' as const, step })),
);

describe('the player', () => {
  const opened = play(idlePlayer, { type: 'open', stepCount: 3 });

  it('[P6] stays within the scene whatever happens', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const end = events.reduce(play, opened);
        expect(end.step).toBeGreaterThanOrEqual(0);
        expect(end.step).toBeLessThanOrEqual(3);
        expect(end.stepCount).toBe(3);
      }),
    );
    const last = play(opened, { type: 'seek', step: 3 });
    expect(play(last, { type: 'next' })).toBe(last);
    expect(play(opened, { type: 'back' })).toBe(opened);
  });

  it('[P7] plays to the last step, stops there, and starts over when asked again', () => {
    let state = play(opened, { type: 'toggle' });
    expect(state).toMatchObject({ step: 1, playing: true });
    for (let ticks = 0; ticks < 5; ticks += 1) state = play(state, { type: 'elapsed' });
    expect(state).toMatchObject({ step: 3, playing: false });
    expect(play(state, { type: 'toggle' })).toMatchObject({ step: 0, playing: true });
  });

  it('[P8] pauses when the reader jumps', () => {
    const playing = play(opened, { type: 'toggle' });
    for (const jump of [{ type: 'next' }, { type: 'back' }, { type: 'seek', step: 2 }, { type: 'restart' }] as const)
      expect(play(playing, jump).playing).toBe(false);
  });

  it('[P1] reaches the same step by seeking as by stepping', () => {
    const stepped = play(play(opened, { type: 'next' }), { type: 'next' });
    const sought = play(opened, { type: 'seek', step: 2 });
    expect({ ...stepped, run: 0 }).toEqual({ ...sought, run: 0 });
  });

  it('gives a longer caption more time, and half of it at double speed', () => {
    expect(stepTime('word '.repeat(30), 1)).toBeGreaterThan(stepTime('word', 1));
    expect(stepTime('word '.repeat(30), 2)).toBe(stepTime('word '.repeat(30), 1) / 2);
  });
});
