import { describe, expect, test } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Lecture } from '../../src/model/types.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const lecture: Lecture = {
  id: 'talk',
  title: 'A talk',
  parts: [
    { card: 'Welcome', minutes: 1 },
    { scene: 'fig-1a', from: 1, to: 2, minutes: 2 },
    { card: 'Thank you', minutes: 1 },
  ],
};

function held() {
  const { state, actions } = createAnagenStore(indexPathway(tinyPathway()));
  actions.beginTalk(lecture);
  actions.present(true);
  const now = () => {
    const { talk, player, sceneId, presenting } = state.getState();
    return { at: talk?.at, step: player.step, sceneId, presenting };
  };
  return { state, actions, now };
}

describe('a lecture that is held', () => {
  test('begins with its card, over the figure that comes next', () => {
    expect(held().now()).toEqual({ at: 0, step: 1, sceneId: 'fig-1a', presenting: true });
  });

  test('goes on part by part, and within a part step by step, by one and the same key', () => {
    const { actions, now } = held();
    const seen = Array.from({ length: 5 }, () => {
      actions.drive({ type: 'next' });
      const { at, step } = now();
      return [at, step];
    });
    expect(seen).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(now().presenting).toBe(true);
  });

  test('goes back the way it came: to the last step of the part before', () => {
    const { actions, now } = held();
    for (let press = 0; press < 3; press++) actions.drive({ type: 'next' });
    actions.drive({ type: 'back' });
    expect(now()).toMatchObject({ at: 1, step: 2 });
    actions.drive({ type: 'back' });
    actions.drive({ type: 'back' });
    expect(now()).toMatchObject({ at: 0 });
    actions.drive({ type: 'back' });
    expect(now()).toMatchObject({ at: 0, presenting: true });
  });

  test('ends when presenting ends', () => {
    const { actions, state } = held();
    actions.present(false);
    expect(state.getState().talk).toBeNull();
  });

  test('a figure that is not there any more is said, and the lecture goes on', () => {
    const { state, actions } = createAnagenStore(indexPathway(tinyPathway()));
    actions.beginTalk({ ...lecture, parts: [{ scene: 'gone', minutes: 1 }, ...lecture.parts.slice(1)] });
    expect(state.getState().notice).toBe('There is no figure "gone".');
    actions.drive({ type: 'next' });
    expect(state.getState().sceneId).toBe('fig-1a');
  });
});
