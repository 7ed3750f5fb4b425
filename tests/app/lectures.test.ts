import { describe, expect, test } from 'vitest';
import { lecturesKey, readLectures, unreadableLecturesKey } from '../../src/app/lectures.ts';

const lecture = { id: 'talk', title: 'A talk', parts: [{ card: 'Welcome', minutes: 1 }] };

/** A storage that holds what is given, and takes what is written unless it is full. */
function storage(text: string | null, isFull = false) {
  const held = new Map(text === null ? [] : [[lecturesKey, text]]);
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new Error('full');
      held.set(key, value);
    },
  };
}

describe('stored lectures', () => {
  test('are there again', () => {
    expect(readLectures(storage(JSON.stringify([lecture])))).toEqual({
      lectures: [lecture],
      notice: null,
      mayWrite: true,
    });
    expect(readLectures(storage(null))).toEqual({ lectures: [], notice: null, mayWrite: true });
    expect(readLectures(null)).toEqual({ lectures: [], notice: null, mayWrite: true });
  });

  test('one that cannot be read is put aside and said; the others are there', () => {
    const kept = storage(JSON.stringify([lecture, { id: 'x' }]));
    const { lectures, notice } = readLectures(kept);
    expect(lectures).toEqual([lecture]);
    expect(notice).toMatch(/^Stored lectures could not be read: The lecture has no (title|parts)\./);
    expect(kept.held.get(unreadableLecturesKey)).toContain('"x"');
  });

  test('where nothing can be put aside, nothing is written over', () => {
    const kept = storage('{ broken', true);
    expect(readLectures(kept)).toMatchObject({ lectures: [], mayWrite: false });
    expect(kept.held.get(lecturesKey)).toBe('{ broken');
  });

  test('a storage that refuses to be read is done without', () => {
    const blocked = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {},
    };
    expect(readLectures(blocked)).toEqual({ lectures: [], notice: null, mayWrite: false });
  });
});
