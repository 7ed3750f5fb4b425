import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, meets, outlineOf, reach, sides } from '../../src/layout/outline.ts';
import { anyKind, anySize, box } from './boxes.ts';

const place = { x: 120, y: 90 };
const anySide = fc.constantFrom(...sides);
const anyFactor = fc.constantFrom(1, 1.4);
const inward = { top: [0, 1], right: [-1, 0], bottom: [0, -1], left: [1, 0] } as const;

describe('the outline of a node', () => {
  it('is met where the inside ends, whatever the kind, size and side', () => {
    fc.assert(
      fc.property(
        anyKind,
        anySize,
        anySide,
        anyFactor,
        fc.double({ min: -0.8, max: 0.8, noNaN: true }),
        (kind, size, side, factor, share) => {
          const node = { ...box('n', place.x, place.y), ...size };
          const outline = outlineOf(kind, node, factor);
          const across = side === 'top' || side === 'bottom' ? size.width : size.height;
          const point = meets(node, outline, side, (share * across) / 2);
          if (point === null) return;
          const [dx, dy] = inward[side];
          expect(contains(node, outline, [point[0] + dx * 0.4, point[1] + dy * 0.4])).toBe(true);
          expect(contains(node, outline, [point[0] - dx * 0.4, point[1] - dy * 0.4])).toBe(false);
        },
      ),
    );
  });

  it('always has a middle on every side, on or inside the box', () => {
    fc.assert(
      fc.property(anyKind, anySize, anySide, anyFactor, (kind, size, side, factor) => {
        const distance = reach(outlineOf(kind, size, factor), size, side, 0);
        const half = (side === 'top' || side === 'bottom' ? size.height : size.width) / 2;
        expect(distance).not.toBeNull();
        expect(distance).toBeLessThanOrEqual(half);
        expect(distance).toBeGreaterThan(half - 13);
      }),
    );
  });

  it('is missed beside the node', () => {
    fc.assert(
      fc.property(anyKind, anySize, anySide, (kind, size, side) => {
        expect(reach(outlineOf(kind, size), size, side, 200)).toBeNull();
      }),
    );
  });

  it('has points 7 wide for a process, and leans 8 for a preparation', () => {
    expect(outlineOf('process', { width: 60, height: 24 })).toMatchObject({
      points: [
        [-23, -12],
        [23, -12],
        [30, 0],
        [23, 12],
        [-23, 12],
        [-30, 0],
      ],
    });
    expect(outlineOf('preparation', { width: 60, height: 24 })).toMatchObject({
      points: [
        [-22, -12],
        [30, -12],
        [22, 12],
        [-30, 12],
      ],
    });
  });

  it('brings an arrow to the slope of a hexagon and the curve of an ellipse, not to their box', () => {
    const node = box('n', 0, 0, 60, 24);
    expect(meets(node, outlineOf('process', node), 'right', 6)).toEqual([26.5, 6]);
    const [x] = meets(node, outlineOf('cell', node), 'right', 6) ?? [0];
    expect(x).toBeCloseTo(30 * Math.sqrt(0.75), 6);
  });
});
