// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberPreferences } from '../../src/app/remember.ts';
import { preferencesKey } from '../../src/app/storage.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that remembers into a storage, which can be full. */
function remembering() {
  const store = createAnagenStore(indexPathway(tinyPathway()));
  const held = new Map<string, string>();
  const disk = { full: false, writes: 0 };
  const stop = rememberPreferences(store, {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      disk.writes++;
      if (disk.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      held.set(key, value);
    },
  });
  const rest = () => vi.advanceTimersByTime(1000);
  const told = () => store.state.getState().notice;
  const stored = () => JSON.parse(held.get(preferencesKey) ?? '{}') as Record<string, unknown>;
  return { store, disk, stop, rest, told, stored };
}

describe('remembering preferences', () => {
  test('several changes in a row are written once, when they rest, and without a word', () => {
    const { store, disk, rest, told, stored } = remembering();
    store.actions.prefer({ theme: 'dark' });
    store.actions.prefer({ speed: 1.5 });
    rest();
    expect(disk.writes).toBe(1);
    expect(stored()).toMatchObject({ theme: 'dark', speed: 1.5 });
    expect(told()).toBeNull();
  });

  test('a page that is left before they rest writes them first', () => {
    const { store, stored } = remembering();
    store.actions.prefer({ theme: 'dark' });
    window.dispatchEvent(new Event('pagehide'));
    expect(stored()).toMatchObject({ theme: 'dark' });
  });

  test('storage that is full is told once; what was chosen holds, and is written when there is room again', () => {
    const { store, disk, rest, told, stored } = remembering();
    disk.full = true;
    store.actions.prefer({ theme: 'dark' });
    rest();
    expect(told()).toMatch(/could not be stored/);
    expect(store.state.getState().preferences.theme).toBe('dark');
    store.actions.notify(null);
    store.actions.prefer({ speed: 1.5 });
    rest();
    expect(told()).toBeNull();
    disk.full = false;
    store.actions.prefer({ legendOpen: false });
    rest();
    expect(stored()).toMatchObject({ theme: 'dark', speed: 1.5, legendOpen: false });
  });
});
