import { expect, test } from 'vitest';
import { citedTitle, titleOf } from '../../src/app/title.ts';
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

test('it tells history entries apart: by step, selection and page', () => {
  const { index, state, actions } = createAnagenStore(indexPathway(tinyPathway()));
  const title = () => titleOf(index, state.getState());
  actions.select({ kind: 'interaction', id: 'stress--crf' });
  expect(title()).toBe('stress raises crf · Anagen');
  actions.openScene('fig-1a', 2);
  expect(title()).toBe('Step 2 · Figure 1A: Axis · Anagen');
  actions.select({ kind: 'entity', id: 'crf' });
  expect(title()).toBe('crf · Step 2 · Figure 1A: Axis · Anagen');
  actions.showEvidencePage('studies');
  actions.select({ kind: 'reference', id: 'paper' });
  expect(title()).toBe('Author 2020 · Studies · Evidence · Anagen');
  actions.select({ kind: 'treatment', id: 'calm' });
  expect(title()).toBe('Calm · Studies · Evidence · Anagen');
});

test('[C15] a view is cited by what it shows, the whole map by nothing but the name of the whole', () => {
  const { index, state, actions } = createAnagenStore(indexPathway(tinyPathway()));
  expect(citedTitle(index, state.getState())).toBe('');
  actions.openScene('fig-1a', 2);
  expect(citedTitle(index, state.getState())).toBe('Step 2 · Figure 1A: Axis');
});
