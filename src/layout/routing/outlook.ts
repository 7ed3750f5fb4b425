import { grid } from '../scale.ts';
import type { Terrain } from './terrain.ts';

/**
 * How far, at least, every grid point is from the end of an arrow: distance around the nodes with all tolls, in whole px,
 * without bends or other arrows. It guides the search and never says more than what is really ahead.
 * Dial's algorithm: one bucket for every px of distance.
 */
export class Outlook {
  private readonly distance: Int32Array;
  private readonly step: Int32Array;
  private readonly next: Int32Array;
  private readonly cellOf: Int32Array;
  private readonly buckets: Int32Array;
  private entries = 0;
  /** Cells that were not settled are at least this far. */
  private horizon = 0;

  constructor(private readonly terrain: Terrain) {
    const size = terrain.columns * terrain.rows;
    this.distance = new Int32Array(size);
    this.step = Int32Array.from(terrain.toll, (toll) => Math.floor(grid * (1 + toll)));
    this.next = new Int32Array(size * 5);
    this.cellOf = new Int32Array(size * 5);
    this.buckets = new Int32Array(1 << 15);
  }

  /** Least distance from a grid point to an end, px; infinity when there is no way. */
  at(cell: number): number {
    const distance = this.distance[cell] as number;
    return distance < 0 ? this.horizon : distance;
  }

  /** Looks around from the ends (grid point and what it costs from there) until well past the first of `starts`. */
  look(ends: Iterable<readonly [cell: number, cost: number]>, starts: ReadonlySet<number>, slack: number): void {
    const { buckets, cellOf, distance, next, step } = this;
    const { closed, columns } = this.terrain;
    distance.fill(-1);
    buckets.fill(-1);
    this.entries = 0;
    let last = 0;
    for (const [cell, cost] of ends) last = Math.max(last, this.put(cell, Math.floor(cost)));
    let until = buckets.length;
    let now = 0;
    for (; now <= last && now < until; now++)
      for (let entry = buckets[now] as number; entry !== -1; entry = next[entry] as number) {
        const cell = cellOf[entry] as number;
        if ((distance[cell] as number) >= 0) continue;
        distance[cell] = now;
        if (until === buckets.length && starts.has(cell)) until = now + slack;
        // The toll of a step is paid on the point that is stepped onto, which, looking back from the end, is this one.
        const reached = now + (step[cell] as number);
        for (const to of [cell - columns, cell + 1, cell + columns, cell - 1])
          if (closed[to] === 0 && (distance[to] as number) < 0) last = Math.max(last, this.put(to, reached));
      }
    this.horizon = now > last ? Number.POSITIVE_INFINITY : now;
  }

  private put(cell: number, distance: number): number {
    const bucket = Math.min(distance, this.buckets.length - 1);
    if (this.entries === this.cellOf.length) return bucket;
    const entry = this.entries++;
    this.cellOf[entry] = cell;
    this.next[entry] = this.buckets[bucket] as number;
    this.buckets[bucket] = entry;
    return bucket;
  }
}
