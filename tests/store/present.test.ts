import { describe, expect, test } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const fresh = () => createAnagenStore(indexPathway(tinyPathway()));

describe('presenting', () => {
  test('a scene can be presented; the map cannot', () => {
    const { state, actions } = fresh();
    actions.present(true);
    expect(state.getState().presenting).toBe(false);
    actions.openScene('fig-1a');
    actions.present(true);
    expect(state.getState().presenting).toBe(true);
  });

  test('leaving the scene ends it', () => {
    const { state, actions } = fresh();
    actions.openScene('fig-1a');
    actions.present(true);
    actions.openScene(null);
    expect(state.getState().presenting).toBe(false);
  });
});
