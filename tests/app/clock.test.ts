import { describe, expect, test } from 'vitest';
import { runClock } from '../../src/app/clock.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { stepTime } from '../../src/player/player.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

/** Time that passes by hand: at most one timer runs, as the clock promises. */
function handTime() {
  let due: { act: () => void; ms: number } | null = null;
  let set = 0;
  return {
    timers: {
      setTimeout: (act: () => void, ms: number) => {
        expect(due).toBeNull();
        due = { act, ms };
        return ++set;
      },
      clearTimeout: () => {
        due = null;
      },
    },
    waits: () => due?.ms ?? null,
    pass: () => {
      const now = due;
      due = null;
      now?.act();
    },
  };
}

function playing() {
  const store = createAnagenStore(indexPathway(tinyPathway()));
  const time = handTime();
  const stop = runClock(store, time.timers);
  store.actions.openScene('fig-1a');
  return { store, time, stop, player: () => store.state.getState().player };
}

describe('the clock', () => {
  test('rests until something plays', () => {
    expect(playing().time.waits()).toBeNull();
  });

  test('gives each step the time that its caption needs, and stops at the last', () => {
    const { store, time, player } = playing();
    store.actions.drive({ type: 'toggle' });
    expect(player().step).toBe(1);
    expect(time.waits()).toBe(stepTime('Stress raises **CRF**.', 1));
    time.pass();
    expect(player()).toMatchObject({ step: 2, playing: false });
    expect(time.waits()).toBeNull();
  });

  test('a change of speed starts the step anew at the new pace', () => {
    const { store, time } = playing();
    store.actions.drive({ type: 'toggle' });
    const before = time.waits() ?? 0;
    store.actions.drive({ type: 'speed', speed: 2 });
    expect(time.waits()).toBe(before / 2);
  });

  test('a hand on the controls, another scene, or the end of the page stop it', () => {
    const { store, time, stop } = playing();
    store.actions.drive({ type: 'toggle' });
    store.actions.drive({ type: 'pause' });
    expect(time.waits()).toBeNull();
    store.actions.drive({ type: 'toggle' });
    store.actions.openScene(null);
    expect(time.waits()).toBeNull();
    store.actions.openScene('fig-1a');
    store.actions.drive({ type: 'toggle' });
    stop();
    expect(time.waits()).toBeNull();
  });
});
