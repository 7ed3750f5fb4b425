import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  type Camera,
  centreOf,
  fitted,
  heldOver,
  snug,
  toScreen,
  toWorld,
  zoomedAt,
} from '../../src/canvas/camera.ts';
import { cubicBezier, ease } from '../../src/canvas/easing.ts';
import { fromSegments, toSegments } from '../../src/canvas/elements.ts';
import { around } from '../../src/layout/box.ts';
import { placedInRow } from '../../src/layout/overview/rows.ts';
import { backwards, distanceTo, pointAt, rounded, stretch, together } from '../../src/layout/polyline.ts';
import type { Point } from '../../src/model/geometry.ts';

const coordinate = fc.integer({ min: -500, max: 2500 });
const point: fc.Arbitrary<[number, number]> = fc.tuple(coordinate, coordinate);
const camera: fc.Arbitrary<Camera> = fc.record({
  x: coordinate,
  y: coordinate,
  zoom: fc.double({ min: 0.2, max: 4, noNaN: true }),
});
const size = { width: 1200, height: 800 };
const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A route that goes across and down in turn. */
const route = fc
  .tuple(point, fc.array(fc.integer({ min: 12, max: 300 }), { minLength: 1, maxLength: 6 }))
  .map(([from, legs]) => {
    const points: Point[] = [from];
    legs.forEach((leg, index) => {
      const [x, y] = points.at(-1) as Point;
      points.push(index % 2 === 0 ? [x + leg, y] : [x, y + leg]);
    });
    return points;
  });

describe('a route in the terms of Cytoscape', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(route, (points) => {
        const back = fromSegments(toSegments(points), points[0] as Point, points.at(-1) as Point);
        back.forEach((each, index) => {
          expect(apart(each, points[index] as Point)).toBeLessThan(1e-6);
        });
        expect(back).toHaveLength(points.length);
      }),
    );
  });
});

describe('the camera', () => {
  it('goes to the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (at, p) => {
        expect(apart(toWorld(at, toScreen(at, p)), p)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps the world still under the point at which it zooms', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.2, max: 4, noNaN: true }), (at, p, zoom) => {
        expect(apart(toWorld(zoomedAt(at, zoom, p), p), toWorld(at, p))).toBeLessThan(1e-4);
      }),
    );
  });

  it('starts where it is and ends where it goes, with its zoom on the way between', () => {
    fc.assert(
      fc.property(camera, camera, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(between(from, to, 1, size)).toEqual(to);
        expect(apart(centreOf(between(from, to, 0, size), size), centreOf(from, size))).toBeLessThan(1e-4);
        const { zoom } = between(from, to, share, size);
        expect(zoom).toBeGreaterThanOrEqual(Math.min(from.zoom, to.zoom) - 1e-9);
        expect(zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-9);
      }),
    );
  });

  const world = { x: 100, y: 50, width: 1400, height: 900 };
  it('fits a box into the stage, in its middle, within the limits', () => {
    const fit = fitted(world, size, 20, { least: 0.2, most: 2 });
    const [x, y] = toScreen(fit, [world.x, world.y]);
    const [right, bottom] = toScreen(fit, [world.x + world.width, world.y + world.height]);
    expect(x).toBeCloseTo(20);
    expect(right).toBeCloseTo(1180);
    expect(y + bottom).toBeCloseTo(800);
    expect(fitted(world, size, 20, { least: 1.5, most: 2 }).zoom).toBe(1.5);
    expect(fitted({ ...world, width: 10, height: 10 }, size, 20, { least: 0.2, most: 2 }).zoom).toBe(2);
  });

  it('never loses the picture, and shows no more empty stage than it must', () => {
    fc.assert(
      fc.property(camera, (at) => {
        const held = heldOver(at, world, size, 120);
        const [x] = toScreen(held, [world.x, world.y]);
        const right = x + world.width * held.zoom;
        expect(right).toBeGreaterThanOrEqual(Math.min(120, (world.width * at.zoom) / 2) - 1e-6);
        const close = snug(at, world, size, 30);
        const [left] = toScreen(close, [world.x, world.y]);
        const end = left + world.width * close.zoom;
        if (end - left > size.width) {
          expect(left).toBeLessThanOrEqual(30 + 1e-6);
          expect(end).toBeGreaterThanOrEqual(size.width - 30 - 1e-6);
        } else expect(left).toBeGreaterThanOrEqual(-30 - 1e-6);
      }),
    );
  });

  it('draws a box around boxes', () => {
    const boxes = [world, { x: -10, y: 900, width: 20, height: 200 }];
    expect(around(boxes)).toEqual({ x: -10, y: 50, width: 1510, height: 1050 });
    expect(around([])).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});

describe('easing', () => {
  it('gives the values that CSS gives', () => {
    expect(cubicBezier(0.25, 0.1, 0.25, 1)(0.5)).toBeCloseTo(0.8024, 3);
    expect(cubicBezier(0, 0, 1, 1)(0.3)).toBeCloseTo(0.3, 4);
    expect(cubicBezier(0.42, 0, 1, 1)(0.5)).toBeCloseTo(0.3154, 3);
  });

  it.each(Object.entries(ease))('%s starts at 0, ends at 1 and never turns back', (_, easing) => {
    expect([easing(0), easing(1)]).toEqual([0, 1]);
    const steps = Array.from({ length: 50 }, (_each, index) => easing(index / 49));
    steps.slice(1).forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual((steps[index] ?? 0) - 1e-6);
    });
  });
});

describe('a line with rounded bends', () => {
  it('keeps its ends, stays near its corners and is no longer than the route', () => {
    fc.assert(
      fc.property(route, (points) => {
        const line = rounded(points, 10);
        expect(line.points[0]).toEqual(points[0]);
        expect(line.points.at(-1)).toEqual(points.at(-1));
        for (const each of line.points) expect(distanceTo(points, each)).toBeLessThan(10 * (Math.SQRT2 - 1) + 0.01);
        const straight = points.slice(1).reduce((sum, each, index) => sum + apart(points[index] as Point, each), 0);
        expect(line.length).toBeLessThanOrEqual(straight + 1e-6);
        expect(line.length).toBeGreaterThan(straight - points.length * 10);
      }),
    );
  });

  it('turns in a quarter circle of its radius', () => {
    const line = rounded(
      [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
      20,
    );
    expect(line.length).toBeCloseTo(160 + (Math.PI / 2) * 20, 0);
    expect(distanceTo(line.points, [100 - 20 + 20 * Math.SQRT1_2, 20 - 20 * Math.SQRT1_2])).toBeLessThan(0.2);
  });

  it('is walked from end to end', () => {
    const line = rounded(
      [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
      20,
    );
    expect(pointAt(line, -5)).toEqual([0, 0]);
    expect(pointAt(line, 50)).toEqual([50, 0]);
    expect(pointAt(line, 1e6)).toEqual([100, 100]);
    expect(stretch(line, 10, 40)).toEqual([
      [10, 0],
      [40, 0],
    ]);
    expect(stretch(line, 40, 10)).toEqual([]);
  });

  it('knows how far it runs together with another', () => {
    const up = rounded(
      [
        [0, 0],
        [100, 0],
        [100, -80],
      ],
      10,
    );
    const down = rounded(
      [
        [0, 0],
        [100, 0],
        [100, 80],
      ],
      10,
    );
    expect(together(up, down)).toBeGreaterThanOrEqual(90);
    expect(together(up, down)).toBeLessThan(98);
    expect(together(backwards(up), backwards(down))).toBe(0);
    expect(together(up, up)).toBeGreaterThanOrEqual(up.length - 2);
  });
});

describe('things in a row', () => {
  const row = fc.array(
    fc.record({ wanted: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 10, max: 120 }) }),
    {
      maxLength: 9,
    },
  );
  it('never overlap, never leave the row, and stay put where there is room', () => {
    fc.assert(
      fc.property(row, (members) => {
        const sorted = [...members].sort((a, b) => a.wanted - b.wanted);
        const places = placedInRow(sorted, 0, 1000, 8);
        const whole = sorted.reduce((sum, each) => sum + each.width + 8, -8);
        expect(places === null).toBe(sorted.length > 0 && whole > 1000);
        places?.forEach((place, index) => {
          const { width } = sorted[index] ?? { width: 0 };
          expect(place - width / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(place + width / 2).toBeLessThanOrEqual(1000 + 1e-6);
          const before = sorted[index - 1];
          if (before)
            expect(place - width / 2 - (places[index - 1] ?? 0) - before.width / 2).toBeGreaterThanOrEqual(8 - 1e-6);
        });
      }),
    );
    expect(
      placedInRow(
        [
          { wanted: 100, width: 40 },
          { wanted: 300, width: 40 },
        ],
        0,
        1000,
        8,
      ),
    ).toEqual([100, 300]);
    expect(
      placedInRow(
        [
          { wanted: 100, width: 40 },
          { wanted: 100, width: 40 },
        ],
        0,
        1000,
        8,
      ),
    ).toEqual([76, 124]);
  });
});
