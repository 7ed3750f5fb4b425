import { describe, expect, test } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { tracedScene } from '../../src/player/tracedScene.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { currentScene, isTraced, viewOf } from '../../src/store/selectors.ts';
import type { Target } from '../../src/store/state.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const index = indexPathway(tinyPathway());
const [first] = index.pathway.interactions;
const [from, to] = [first?.source ?? '', first?.target ?? ''];
const figure = index.pathway.scenes[0]?.id ?? '';

/** A store in which one arrow has been traced and is played. */
function playing() {
  const store = createAnagenStore(index);
  const { actions } = store;
  const interactions = [first?.id ?? ''];
  actions.askTrace({ from, to });
  actions.playTrace(interactions);
  actions.runTrace(tracedScene(index, { from, to, change: 'up', interactions, together: null, summary: null }));
  return { ...store, now: () => store.state.getState() };
}

describe('what is traced', () => {
  test('is a scene like any other once it plays: it steps, and has its own link', () => {
    const { actions, now } = playing();
    expect(isTraced(now())).toBe(true);
    expect(currentScene(index, now())?.steps).toHaveLength(1);
    actions.drive({ type: 'next' });
    expect(viewOf(now()).place).toMatchObject({ surface: 'trace', play: [first?.id], step: 1 });
  });

  test('keeps the selection of what takes part in it, an entity or an arrow, and of nothing else', () => {
    const interactions = [first?.id ?? ''];
    const scene = tracedScene(index, { from, to, change: 'up', interactions, together: null, summary: null });
    const selectionAfter = (selection: Target) => {
      const { actions, state } = createAnagenStore(index);
      actions.select(selection);
      actions.playTrace(interactions);
      actions.runTrace(scene);
      return state.getState().selection;
    };
    const stranger = index.pathway.entities.find(({ id }) => id !== from && id !== to)?.id ?? '';
    expect(selectionAfter({ kind: 'entity', id: from })).toEqual({ kind: 'entity', id: from });
    expect(selectionAfter({ kind: 'interaction', id: first?.id ?? '' })).toMatchObject({ id: first?.id });
    expect(selectionAfter({ kind: 'entity', id: stranger })).toBeNull();
  });

  test('leads back to what was asked, one step at a time', () => {
    const { actions, now } = playing();
    actions.leaveScene();
    expect(now()).toMatchObject({ surface: 'trace', sceneId: null });
    expect(now().trace).toMatchObject({ play: null, scene: null, ask: { from, to } });
  });

  test('leaves the stage when something else is asked, and for another surface or figure; the question is kept', () => {
    const elsewhere = [
      ({ actions }: ReturnType<typeof playing>) => actions.askTrace({ change: 'down' }),
      ({ actions }: ReturnType<typeof playing>) => actions.openScene(figure),
      ({ actions }: ReturnType<typeof playing>) => actions.openScene(null),
      ({ actions }: ReturnType<typeof playing>) => actions.showSurface('figures'),
    ];
    for (const go of elsewhere) {
      const store = playing();
      go(store);
      expect(isTraced(store.now())).toBe(false);
      expect(store.now().trace).toMatchObject({ play: null, scene: null });
      expect(store.now().trace.ask).toMatchObject({ from, to });
    }
  });

  test('the evidence covers it, and it is found again as it was', () => {
    const { actions, now } = playing();
    actions.drive({ type: 'next' });
    actions.showSurface('evidence');
    actions.showSurface('trace');
    expect(isTraced(now())).toBe(true);
    expect(now().player.step).toBe(1);
  });

  test('a figure gives way to the trace surface', () => {
    const { actions, state } = createAnagenStore(index);
    actions.openScene(figure);
    actions.showSurface('trace');
    expect(state.getState()).toMatchObject({ surface: 'trace', sceneId: null });
  });

  test('asking for an end that is the other one clears that one', () => {
    const { actions, state } = createAnagenStore(index);
    actions.askTrace({ from, to });
    actions.askTrace({ from: to });
    expect(state.getState().trace.ask).toMatchObject({ from: to, to: null });
    actions.askTrace({ to });
    expect(state.getState().trace.ask).toMatchObject({ from: null, to });
  });

  test('what it does not show is gone to on the map, with the question beside it', () => {
    const { actions, now } = playing();
    const stranger = index.pathway.entities.find(({ id }) => id !== from && id !== to)?.id ?? '';
    actions.goTo({ kind: 'entity', id: from });
    expect(isTraced(now())).toBe(true);
    actions.goTo({ kind: 'entity', id: stranger });
    expect(now()).toMatchObject({ surface: 'trace', sceneId: null, selection: { id: stranger } });
  });

  test('comes onto the stage at the step that its link asks for, held within it', () => {
    const { actions, state } = createAnagenStore(index);
    const interactions = [first?.id ?? ''];
    const place = { surface: 'trace', ask: state.getState().trace.ask, play: interactions, step: 9 } as const;
    actions.show({ ...viewOf(state.getState()), place });
    expect(viewOf(state.getState()).place).toEqual(place);
    actions.runTrace(tracedScene(index, { from, to, change: 'up', interactions, together: null, summary: null }));
    expect(state.getState().player.step).toBe(1);
  });
});
