import { expect, test } from 'vitest';
import { titleOf } from '../../src/app/title.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

test('the title of the document says where the reader is', () => {
  const { index, state, actions } = createAnagenStore(indexPathway(tinyPathway()));
  const title = () => titleOf(index, state.getState());
  expect(title()).toBe('Anagen · Tiny');
  actions.openScene('fig-1a');
  expect(title()).toBe('Figure 1A: Axis · Anagen');
  actions.showSurface('evidence');
  expect(title()).toBe('Evidence · Anagen');
  actions.openScene(null);
  actions.showSurface('figures');
  expect(title()).toBe('Figures · Anagen');
});
