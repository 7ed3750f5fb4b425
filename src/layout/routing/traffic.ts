import { type Arrow, mayShare } from './arrow.ts';
import { across, bent, type Pass, type Path, upright } from './path.ts';
import type { Terrain } from './terrain.ts';
import type { Weights } from './weights.ts';

/** No single place is priced higher than this where prices are counted in whole px. */
const mostly = 6000;

/** Two arrows that lie on top of each other, or touch, where they must not. */
export interface Clash {
  a: number;
  b: number;
  cell: number;
}

/**
 * What the arrows drawn so far make of every grid point for the next one. `clash` is the cost of touching an arrow that
 * may not be touched there, `crossing` of crossing one or running beside it. `own` counts arrows with which a stretch
 * may be shared: a new stretch keeps off them too, and joins them only as the search allows.
 */
export class Traffic {
  private readonly clash: Float32Array;
  private readonly own: Float32Array;
  private readonly crossing: Float32Array;
  /** All of these together, in whole px: by grid point and pass. */
  readonly prices: Int32Array;
  /** Where any of these is not 0, some places more than once: all that has to be cleared before the next reading. */
  private readonly touched: number[] = [];
  /** How often a point was fought over in earlier rounds. */
  readonly history: Float32Array;

  constructor(
    private readonly terrain: Terrain,
    private readonly weights: Weights,
  ) {
    const size = terrain.columns * terrain.rows * 3;
    this.clash = new Float32Array(size);
    this.own = new Float32Array(size);
    this.crossing = new Float32Array(size);
    this.prices = new Int32Array(size);
    this.history = new Float32Array(terrain.columns * terrain.rows);
  }

  /** Cost of passing a point on a stretch of one's own. */
  cost(cell: number, pass: Pass): number {
    const at = cell * 3 + pass;
    return (this.clash[at] as number) + (this.own[at] as number) + (this.crossing[at] as number);
  }

  /** Cost of passing a point on a stretch that a related arrow has already drawn. */
  sharedCost(cell: number, pass: Pass): number {
    const at = cell * 3 + pass;
    return (this.clash[at] as number) + this.weights.shared * (this.crossing[at] as number);
  }

  /** Reads the paths of all other arrows for one arrow that is about to be routed. `price` is what a clash costs now. */
  read(arrow: Arrow, arrows: readonly Arrow[], paths: readonly (Path | null)[], price: number): void {
    const { clash, own, crossing, prices, touched } = this;
    for (const at of touched) clash[at] = own[at] = crossing[at] = prices[at] = 0;
    touched.length = 0;
    arrows.forEach((other, index) => {
      const path = paths[index];
      if (path === null || path === undefined || other === arrow || (other.late && !arrow.late)) return;
      this.add(path, mayShare(arrow, other), price);
    });
    for (const at of touched)
      prices[at] = Math.min(mostly, (clash[at] as number) + (own[at] as number) + (crossing[at] as number));
  }

  private add(path: Path, related: boolean, price: number): void {
    const { terrain, weights, crossing } = this;
    const into = related ? this.own : this.clash;
    const last = path.cells.length - 1;
    for (let index = 0; index <= last; index++) {
      const cell = path.cells[index] as number;
      const pass = path.passes[index] as Pass;
      const toll = related ? price : price + (this.history[cell] as number);
      const [a, u, b] = [cell * 3 + across, cell * 3 + upright, cell * 3 + bent];
      this.touched.push(a, u, b);
      if (pass === upright) crossing[a] = raise(crossing[a] as number, weights.crossing);
      else into[a] = raise(into[a] as number, toll);
      if (pass === across) crossing[u] = raise(crossing[u] as number, weights.crossing);
      else into[u] = raise(into[u] as number, toll);
      into[b] = raise(into[b] as number, toll);
      if (related) continue;
      const near = index < 2 || index > last - 2 ? weights.besideHead : weights.beside;
      if (pass !== upright) this.beside(cell - terrain.columns, cell + terrain.columns, across, near);
      if (pass !== across) this.beside(cell - 1, cell + 1, upright, near);
    }
  }

  private beside(one: number, other: number, pass: Pass, toll: number): void {
    const { crossing } = this;
    const [a, b] = [one * 3 + pass, other * 3 + pass];
    this.touched.push(a, b);
    if ((crossing[a] as number) < toll) crossing[a] = toll;
    if ((crossing[b] as number) < toll) crossing[b] = toll;
  }
}

/** A second arrow on the same spot costs little more than the first: a trunk is crossed once. */
function raise(cost: number, by: number): number {
  return cost >= by ? cost + by * 0.15 : by;
}

/** Every place where two drawn arrows touch that may not touch there. */
export function findClashes(arrows: readonly Arrow[], paths: readonly (Path | null)[]): Clash[] {
  const seen = new Map<number, { arrow: number; pass: Pass }[]>();
  const clashes: Clash[] = [];
  paths.forEach((path, index) => {
    const arrow = arrows[index];
    if (path === null || arrow === undefined) return;
    path.cells.forEach((cell, position) => {
      const pass = path.passes[position] as Pass;
      const here = seen.get(cell) ?? [];
      for (const { arrow: b, pass: otherPass } of here) {
        const other = arrows[b] as Arrow;
        if (b === index || other.late || arrow.late || mayShare(arrow, other)) continue;
        const crosses = pass !== bent && otherPass !== bent && pass !== otherPass;
        if (!crosses) clashes.push({ a: b, b: index, cell });
      }
      here.push({ arrow: index, pass });
      seen.set(cell, here);
    });
  });
  return clashes;
}
