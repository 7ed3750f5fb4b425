import { grid } from '../scale.ts';
import { across, bent, upright } from './path.ts';
import type { Direction } from './ports.ts';
import type { Terrain } from './terrain.ts';
import type { Traffic } from './traffic.ts';

/** More than any distance. */
export const unseen = 2 ** 30;

/** A place where an arrow may end, as the outlook sees it: come to along this direction, at this cost from there on. */
export interface End {
  cell: number;
  way: Direction;
  cost: number;
}

/**
 * How far, at least, every grid point is from the end of an arrow, by the axis in which one comes to it: distance around
 * the nodes with tolls, bends and the price of other arrows, in whole px. It guides the search and never says more than
 * what is really ahead, because it only forgets that bends should lie apart and that one does not turn back.
 * Dial's algorithm, one bucket for every px, drawn towards the start as in A*. A spot is a grid point twice, plus 1 when one moves across.
 */
export class Outlook {
  private readonly distance: Int32Array;
  private readonly step: Int32Array;
  private readonly next: Int32Array;
  private readonly spotOf: Int32Array;
  private readonly buckets: Int32Array;
  private entries = 0;
  private farthest = 0;
  /** Spots whose distance and rest to the start come to this or more were not settled. */
  private horizon = 0;
  private left = 0;
  private right = 0;
  private top = 0;
  private bottom = 0;

  constructor(
    private readonly terrain: Terrain,
    private readonly traffic: Traffic,
    private readonly bend: number,
  ) {
    const size = terrain.columns * terrain.rows;
    this.distance = new Int32Array(size * 2);
    this.step = Int32Array.from(terrain.toll, (toll) => Math.floor(grid * (1 + toll)));
    this.next = new Int32Array(size * 10);
    this.spotOf = new Int32Array(size * 10);
    this.buckets = new Int32Array(1 << 15);
  }

  /** Least distance to an end from a grid point that is entered along `way`, px; `unseen` when there is no way. */
  at(cell: number, way: Direction): number {
    const distance = this.distance[cell * 2 + (way & 1)] as number;
    if (this.horizon === unseen) return distance;
    const rest = this.toStart(cell);
    return distance + rest < this.horizon ? distance : Math.max(0, this.horizon - rest);
  }

  /**
   * Looks around from the ends, towards the grid points from which one may set out (`starts`, with what it costs to come
   * there), until `slack` px past the cheapest whole way.
   */
  look(ends: readonly End[], starts: ReadonlyMap<number, number>, slack: number): void {
    const { buckets, distance, next, spotOf } = this;
    distance.fill(unseen);
    buckets.fill(-1);
    this.entries = 0;
    this.farthest = 0;
    this.frame(starts.keys());
    let now = buckets.length;
    for (const { cell, way, cost } of ends) now = Math.min(now, this.put(cell * 2 + (way & 1), Math.floor(cost)));
    let until = buckets.length;
    for (; now <= this.farthest && now < until; now++)
      // A step towards the start comes into the very bucket that is being emptied.
      for (let entry = buckets[now] as number; entry !== -1; entry = buckets[now] as number) {
        buckets[now] = next[entry] as number;
        const spot = spotOf[entry] as number;
        const settled = distance[spot] as number;
        if (settled + this.toStart(spot >> 1) !== now) continue;
        const already = starts.get(spot >> 1);
        if (already !== undefined) until = Math.min(until, settled + already + slack);
        this.back(spot, settled);
      }
    this.horizon = now > this.farthest ? unseen : now;
  }

  /** The smallest frame, in grid points, around all places from which one may set out. */
  private frame(starts: Iterable<number>): void {
    const { columns } = this.terrain;
    this.left = this.top = unseen;
    this.right = this.bottom = 0;
    for (const cell of starts) {
      const [column, row] = [cell % columns, (cell / columns) | 0];
      this.left = Math.min(this.left, column);
      this.right = Math.max(this.right, column);
      this.top = Math.min(this.top, row);
      this.bottom = Math.max(this.bottom, row);
    }
  }

  /** How far, at least, a grid point is from that frame, px. */
  private toStart(cell: number): number {
    const row = (cell / this.terrain.columns) | 0;
    const column = cell - row * this.terrain.columns;
    const across = column < this.left ? this.left - column : column > this.right ? column - this.right : 0;
    const down = row < this.top ? this.top - row : row > this.bottom ? row - this.bottom : 0;
    return (across + down) * grid;
  }

  /** From where a spot may be reached: from both points beside it on its axis, straight or around a bend there. */
  private back(spot: number, settled: number): void {
    const { bend } = this;
    const { prices } = this.traffic;
    const { closed, columns } = this.terrain;
    const cell = spot >> 1;
    const axis = spot & 1;
    const by = axis === 1 ? 1 : columns;
    const reached = settled + (this.step[cell] as number);
    const straight = axis === 1 ? across : upright;
    for (let from = cell - by; from <= cell + by; from += 2 * by) {
      if (closed[from] !== 0) continue;
      this.put(from * 2 + axis, reached + (prices[from * 3 + straight] as number));
      this.put((from * 2 + axis) ^ 1, reached + bend + (prices[from * 3 + bent] as number));
    }
  }

  /** Notes a way to a spot, if it is the best so far; returns the bucket into which it came. */
  private put(spot: number, distance: number): number {
    if (distance >= (this.distance[spot] as number) || this.entries === this.spotOf.length) return this.farthest;
    this.distance[spot] = distance;
    const bucket = distance + this.toStart(spot >> 1);
    if (bucket >= this.buckets.length) return this.farthest;
    if (bucket > this.farthest) this.farthest = bucket;
    const entry = this.entries++;
    this.spotOf[entry] = spot;
    this.next[entry] = this.buckets[bucket] as number;
    this.buckets[bucket] = entry;
    return bucket;
  }
}
