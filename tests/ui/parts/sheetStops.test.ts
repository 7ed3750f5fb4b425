import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sheetStops,
  stopAfterDrag,
  stopAfterKey,
  stopAfterPress,
  stopHeights,
} from '../../../src/ui/parts/sheetStops.ts';

const wished = { peek: 110, half: 300 };
const heights = stopHeights(844, wished);

describe('the heights of a sheet', () => {
  test('are as wished in a phone’s window, and leave some of the page in sight', () => {
    expect(heights).toEqual({ peek: 110, half: 300, full: 780 });
  });

  test('never fall from stop to stop, nor exceed the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 900 }),
        (room, peek, half) => {
          const each = stopHeights(room, { peek, half });
          expect(each.peek).toBeLessThanOrEqual(each.half);
          expect(each.half).toBeLessThanOrEqual(each.full);
          expect(each.full).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('a sheet that is let go', () => {
  test('comes to the nearest height when it rests', () => {
    expect(stopAfterDrag(130, 0, heights)).toBe('peek');
    expect(stopAfterDrag(260, 0.1, heights)).toBe('half');
    expect(stopAfterDrag(560, -0.1, heights)).toBe('full');
  });

  test('goes on the way it is thrown', () => {
    expect(stopAfterDrag(320, 1, heights)).toBe('full');
    expect(stopAfterDrag(750, -1, heights)).toBe('half');
    expect(stopAfterDrag(290, -1, heights)).toBe('peek');
    expect(stopAfterDrag(780, 1, heights)).toBe('full');
    expect(stopAfterDrag(110, -1, heights)).toBe('peek');
  });
});

test('a press leads through all heights and around', () => {
  expect(sheetStops.map(stopAfterPress)).toEqual(['half', 'full', 'peek']);
});

test('arrow keys go up and down and stop at the ends; other keys are not the sheet’s', () => {
  expect(stopAfterKey('half', 'ArrowUp')).toBe('full');
  expect(stopAfterKey('full', 'ArrowUp')).toBe('full');
  expect(stopAfterKey('half', 'ArrowDown')).toBe('peek');
  expect(stopAfterKey('half', 'Home')).toBe('peek');
  expect(stopAfterKey('peek', 'End')).toBe('full');
  expect(stopAfterKey('half', 'ArrowLeft')).toBeNull();
});
