import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/link/view.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { currentFrame, neighbourhood, visibleOnMap, within } from '../../src/store/selectors.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

const index = indexPathway(tinyPathway());
const fresh = () => createAnagenStore(index);

describe('the store', () => {
  it('opens a scene at a step, and the frame is that of the step', () => {
    const { state, actions } = fresh();
    actions.openScene('fig-1a', 1);
    expect(state.getState()).toMatchObject({
      sceneId: 'fig-1a',
      surface: 'figures',
      player: { step: 1, stepCount: 2 },
    });
    expect(currentFrame(index, state.getState())?.acting.map((each) => each.id)).toEqual(['stress--crf']);
  });

  it('answers an unknown scene with a notice and stays where it was', () => {
    const { state, actions } = fresh();
    actions.openScene('fig-9z');
    expect(state.getState().sceneId).toBeNull();
    expect(state.getState().notice).toContain('fig-9z');
  });

  it('goes to a thing: selected, flown to, and on the map when the running scene does not hold it', () => {
    const { state, actions } = fresh();
    actions.openScene('fig-1a');
    actions.goTo({ kind: 'entity', id: 'growth' });
    expect(state.getState()).toMatchObject({ sceneId: 'fig-1a', selection: { id: 'growth' }, camera: { type: 'fly' } });
    const wide = indexPathway({
      ...tinyPathway(),
      scenes: tinyPathway().scenes.map((scene) => ({ ...scene, steps: scene.steps.slice(0, 1) })),
    });
    const other = createAnagenStore(wide);
    other.actions.openScene('fig-1a');
    other.actions.goTo({ kind: 'entity', id: 'growth' });
    expect(other.state.getState()).toMatchObject({ sceneId: null, surface: 'explore', selection: { id: 'growth' } });
  });

  it('keeps the chosen speed for the next scene', () => {
    const { state, actions } = fresh();
    actions.openScene('fig-1a');
    actions.drive({ type: 'speed', speed: 2 });
    actions.openScene('fig-1a');
    expect(state.getState().player.speed).toBe(2);
    expect(state.getState().preferences.speed).toBe(2);
  });

  it('numbers every wish to the camera, so that the same wish twice is carried out twice', () => {
    const { state, actions } = fresh();
    actions.fit();
    const one = state.getState().camera.request;
    actions.fit();
    expect(state.getState().camera.request).toBe(one + 1);
  });
});

describe('what is in view', () => {
  it('filters by compartment with everything nested inside it', () => {
    expect(within(index, 'brain', ['body'])).toBe(true);
    const shown = visibleOnMap(index, { ...noFilters, compartments: ['brain'] });
    expect([...shown.entities]).toEqual(['stress', 'crf']);
    expect([...shown.interactions]).toEqual(['stress--crf']);
  });

  it('filters by mechanism to the entities that its interactions touch', () => {
    expect(visibleOnMap(index, { ...noFilters, mechanisms: ['none'] }).entities.size).toBe(0);
    expect(visibleOnMap(index, { ...noFilters, mechanisms: ['axis'] }).entities.size).toBe(3);
  });

  it('draws a refuted interaction on request only', () => {
    const pathway = tinyPathway();
    const refuted = indexPathway({
      ...pathway,
      interactions: pathway.interactions.map((each) =>
        each.id === 'crf--growth' ? { ...each, evidence: [evidence({ stance: 'refutes' })] } : each,
      ),
    });
    expect(visibleOnMap(refuted, noFilters).interactions.has('crf--growth')).toBe(false);
    expect(visibleOnMap(refuted, { ...noFilters, showRefuted: true }).interactions.has('crf--growth')).toBe(true);
  });

  it('shows the arrows of an entity and their other ends as its neighbourhood', () => {
    const around = neighbourhood(index, { kind: 'entity', id: 'crf' });
    expect([...around.entities].sort()).toEqual(['crf', 'growth', 'stress']);
    expect(around.interactions.size).toBe(2);
    expect(neighbourhood(index, { kind: 'interaction', id: 'stress--crf' }).entities.size).toBe(2);
  });
});
