import { describe, expect, it } from 'vitest';
import { arrowEnd, roundedPath, shortened } from '../../src/layout/arrowShape.ts';

describe('the end of an arrow', () => {
  it('is a head that points at the node for a raising arrow', () => {
    const end = arrowEnd('activates', [0, 0], [100, 0], 1);
    expect(end.head?.[0]).toEqual([98, 0]);
    expect(end.head?.every(([x]) => x <= 98)).toBe(true);
    expect(end.bar).toBeUndefined();
  });

  it('is a bar across the line, 3 before the node, for a lowering arrow', () => {
    const end = arrowEnd('inhibits', [50, 0], [50, 100], 1);
    expect(end.bar).toMatchObject({ from: [45.4, 97], to: [54.6, 97], thickness: 2 });
    expect(end.head).toBeUndefined();
  });

  it('is neither for an effect of unknown direction', () => {
    const end = arrowEnd('affects', [0, 0], [100, 0], 1);
    expect([end.head, end.bar]).toEqual([undefined, undefined]);
    expect(end.ring?.centre).toEqual([95, 0]);
  });

  it('grows with the scale', () => {
    expect(arrowEnd('activates', [0, 0], [100, 0], 2).head?.[0]).toEqual([96, 0]);
  });
});

describe('the line of an arrow', () => {
  it('stops short of its head', () => {
    expect(
      shortened(
        [
          [0, 0],
          [0, 50],
          [40, 50],
        ],
        7,
      ),
    ).toEqual([
      [0, 0],
      [0, 50],
      [33, 50],
    ]);
  });

  it('rounds its bends, and never by more than half of either side', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [0, 50],
          [40, 50],
        ],
        8,
      ),
    ).toBe('M0 0L0 42Q0 50 8 50L40 50');
    expect(
      roundedPath(
        [
          [0, 0],
          [0, 50],
          [10, 50],
        ],
        8,
      ),
    ).toBe('M0 0L0 45Q0 50 5 50L10 50');
  });
});
