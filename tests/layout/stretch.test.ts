import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnd, commonStart, lengthOf, part } from '../../src/layout/stretch.ts';
import type { Point } from '../../src/model/geometry.ts';

const bent: Point[] = [
  [0, 0],
  [30, 0],
  [30, 40],
];

/** Right-angled lines of a few stretches. */
const anyLine = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((moves) => {
    const points: Point[] = [[0, 0]];
    for (const [by, across] of moves) {
      const [x, y] = points.at(-1) as Point;
      points.push(across ? [x + by, y] : [x, y + by]);
    }
    return points;
  });

describe('a part of a line', () => {
  it('keeps the bends between its ends', () => {
    expect(part(bent, 20, 40)).toEqual([
      [20, 0],
      [30, 0],
      [30, 10],
    ]);
  });

  it('is as long as asked for', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(100), fc.nat(100), (line, a, b) => {
        const whole = lengthOf(line);
        const [from, to] = [(Math.min(a, b) / 100) * whole, (Math.max(a, b) / 100) * whole];
        expect(lengthOf(part(line, from, to))).toBeCloseTo(to - from, 6);
      }),
    );
  });
});

describe('two lines', () => {
  it('run together up to where they part', () => {
    const straight: Point[] = [
      [0, 0],
      [90, 0],
    ];
    expect(commonStart(bent, straight)).toBe(30);
    expect(commonStart(bent, bent)).toBe(70);
    expect(commonStart(bent, [...bent].reverse())).toBe(0);
  });

  it('run together from where they meet', () => {
    const other: Point[] = [
      [60, 10],
      [30, 10],
      [30, 40],
    ];
    expect(commonEnd(bent, other)).toBe(30);
  });

  it('have as much in common one way as the other', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (a, b) => {
        expect(commonStart(a, b)).toBe(commonStart(b, a));
      }),
    );
  });
});
