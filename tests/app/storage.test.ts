import { describe, expect, test } from 'vitest';
import { preferencesKey, readPreferences, unreadableKey, writePreferences } from '../../src/app/storage.ts';
import { defaultPreferences } from '../../src/store/state.ts';

function memory(start: Record<string, string> = {}) {
  const held = new Map(Object.entries(start));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

const blocked = {
  getItem: (): string => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('full');
  },
};

describe('preferences', () => {
  test('what was written is read again', () => {
    const storage = memory();
    const chosen = {
      ...defaultPreferences,
      theme: 'dark' as const,
      speed: 1.5,
      sizes: { player: 260 },
      notesOpen: true,
      shortcuts: false,
    };
    expect(writePreferences(storage, chosen)).toBe(true);
    expect(readPreferences(storage)).toEqual({ preferences: chosen, notice: null, writeTo: storage });
  });

  test('a first visit has the usual ones, and nothing to tell', () => {
    const storage = memory();
    expect(readPreferences(storage)).toEqual({ preferences: defaultPreferences, notice: null, writeTo: storage });
  });

  test.each(['not json', '[1]', '"text"', 'null'])('%s is put aside, not lost, and the reader is told', (garbage) => {
    const storage = memory({ [preferencesKey]: garbage });
    const { preferences, notice, writeTo } = readPreferences(storage);
    expect(preferences).toEqual(defaultPreferences);
    expect(notice).toMatch(/could not be read/);
    expect(writeTo).toBe(storage);
    expect(storage.held.get(unreadableKey)).toBe(garbage);
  });

  test('a single value that makes no sense falls back alone', () => {
    const stored = {
      theme: 'pink',
      figureListOpen: false,
      speed: 7,
      shortcuts: 'no',
      sizes: { player: 'tall', inspector: 320, other: 1 },
    };
    const { preferences, notice } = readPreferences(memory({ [preferencesKey]: JSON.stringify(stored) }));
    expect(preferences).toEqual({ ...defaultPreferences, figureListOpen: false, sizes: { inspector: 320 } });
    expect(notice).toBeNull();
  });

  test('blocked storage neither throws nor stays silent', () => {
    for (const storage of [null, blocked]) {
      const { preferences, notice, writeTo } = readPreferences(storage);
      expect(preferences).toEqual(defaultPreferences);
      expect(notice).toMatch(/does not let/);
      expect(writeTo).toBeNull();
    }
  });

  test('where garbage cannot be put aside because storage is full, it is left alone and nothing is written over it', () => {
    const full = { ...memory({ [preferencesKey]: 'not json' }), setItem: blocked.setItem };
    const { preferences, notice, writeTo } = readPreferences(full);
    expect(preferences).toEqual(defaultPreferences);
    expect(notice).toMatch(/could not be read, and there is no room/);
    expect(writeTo).toBeNull();
  });

  test('a write that the browser refuses does not throw', () => {
    expect(writePreferences({ ...memory(), setItem: blocked.setItem }, defaultPreferences)).toBe(false);
  });
});
