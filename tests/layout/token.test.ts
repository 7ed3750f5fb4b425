import { describe, expect, it } from 'vitest';
import { rounded } from '../../src/layout/polyline.ts';
import { restingPlace, restingPlaces, tokenPieces } from '../../src/layout/token.ts';

describe('a token', () => {
  const along = (...points: [number, number][]) => rounded(points, 10);
  it('comes to rest 62 px before the end, on a short line in its middle', () => {
    expect(restingPlace(along([0, 0], [300, 0]), [])).toBe(238);
    expect(restingPlace(along([0, 0], [80, 0]), [])).toBe(40);
  });

  it('rests past a fork and before a join with what acts at the same time', () => {
    const [up, down] = [along([0, 0], [200, 0], [200, -60]), along([0, 0], [200, 0], [200, 60])];
    const place = restingPlace(up, [down]);
    expect(place).toBeGreaterThan(200);
    expect(place).toBeLessThan(up.length);
    const [first, second] = [
      along([0, 0], [200, 0], [200, 60], [300, 60]),
      along([0, 120], [200, 120], [200, 60], [300, 60]),
    ];
    expect(restingPlace(first, [second])).toBeLessThan(first.length - 90);
  });

  it('rests the same with all others of its step', () => {
    const [up, down] = [along([0, 0], [200, 0], [200, -60]), along([0, 0], [200, 0], [200, 60])];
    const places = restingPlaces([
      { id: 'up', line: up },
      { id: 'down', line: down },
    ]);
    expect(places.get('up')).toBe(restingPlace(up, [down]));
    expect(places.get('down')).toBe(restingPlace(down, [up]));
  });

  it('leaves a trail that ends where it is and begins no earlier than its line', () => {
    const line = along([0, 0], [300, 0]);
    const trails = (way: number) => tokenPieces(line, way).flatMap((piece) => ('trail' in piece ? [piece.trail] : []));
    expect(trails(200)).toEqual([
      [
        [150, 0],
        [200, 0],
      ],
      [
        [174, 0],
        [200, 0],
      ],
    ]);
    for (const trail of trails(20)) expect(trail[0]).toEqual([0, 0]);
    const discs = tokenPieces(line, 200).flatMap((piece) => ('centre' in piece ? [piece] : []));
    for (const { centre } of discs) expect(centre).toEqual([200, 0]);
    // The smaller ones lie on the larger ones.
    expect(discs.map(({ radius }) => radius)).toEqual(discs.map(({ radius }) => radius).sort((a, b) => b - a));
  });
});
