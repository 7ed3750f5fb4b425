import { type Arrow, mayShare } from './arrow.ts';
import { across, bent, type Pass, type Path, passAt, upright } from './path.ts';
import type { Terrain } from './terrain.ts';
import type { Weights } from './weights.ts';

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
    this.clash.fill(0);
    this.own.fill(0);
    this.crossing.fill(0);
    arrows.forEach((other, index) => {
      const path = paths[index];
      if (path === null || path === undefined || other === arrow || (other.late && !arrow.late)) return;
      this.add(path, mayShare(arrow, other), price);
    });
  }

  private add(path: Path, related: boolean, price: number): void {
    const { terrain, weights } = this;
    const into = related ? this.own : this.clash;
    path.cells.forEach((cell, index) => {
      const pass = passAt(path, index, terrain);
      const toll = price + (related ? 0 : (this.history[cell] as number));
      for (const mine of [across, upright, bent] as const) {
        const at = cell * 3 + mine;
        const crosses = pass !== bent && mine !== bent && pass !== mine;
        if (crosses) this.crossing[at] = raise(this.crossing[at] as number, weights.crossing);
        else into[at] = raise(into[at] as number, toll);
      }
      if (related) return;
      const end = index < 2 || index > path.cells.length - 3;
      const toll2 = end ? weights.besideHead : weights.beside;
      if (pass !== upright) this.beside(cell - terrain.columns, cell + terrain.columns, across, toll2);
      if (pass !== across) this.beside(cell - 1, cell + 1, upright, toll2);
    });
  }

  private beside(one: number, other: number, pass: Pass, toll: number): void {
    for (const cell of [one, other]) {
      const at = cell * 3 + pass;
      this.crossing[at] = Math.max(this.crossing[at] as number, toll);
    }
  }
}

/** A second arrow on the same spot costs little more than the first: a trunk is crossed once. */
function raise(cost: number, by: number): number {
  return cost >= by ? cost + by * 0.15 : by;
}

/** Every place where two drawn arrows touch that may not touch there. */
export function findClashes(arrows: readonly Arrow[], paths: readonly (Path | null)[], terrain: Terrain): Clash[] {
  const seen = new Map<number, { arrow: number; pass: Pass }[]>();
  const clashes: Clash[] = [];
  paths.forEach((path, index) => {
    const arrow = arrows[index];
    if (path === null || arrow === undefined) return;
    path.cells.forEach((cell, position) => {
      const pass = passAt(path, position, terrain);
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
