import { grid } from '../scale.ts';
import { bent, type Path } from './path.ts';
import type { Traffic } from './traffic.ts';
import type { Weights } from './weights.ts';

/** A point of a path that another arrow has drawn, as a related arrow may use it. */
export interface Reused {
  path: Path;
  index: number;
  cell: number;
  /** Of coming here along that path, or of going on from here along it. */
  cost: number;
  /** Grid steps since the last bend, up to 2. */
  run: number;
}

/** Points at which related paths bend already: to leave or join there makes one fork of two. */
function forks(paths: readonly Path[]): Set<number> {
  return new Set(paths.flatMap((path) => path.cells.filter((_, index) => path.passes[index] === bent)));
}

/** Every point of the trunks that an arrow may leave by, and what it costs to come there. */
export function trunkPoints(trunks: readonly Path[], traffic: Traffic, weights: Weights): Reused[] {
  const forked = forks(trunks);
  return trunks.flatMap((path) => {
    let cost = path.from.stub * weights.shared;
    let run = 1;
    return path.cells.map((cell, index) => {
      const point = { path, index, cell, cost: Math.max(0, cost - (forked.has(cell) ? weights.fork : 0)), run };
      cost += along(path, index, traffic, weights);
      run = path.passes[index] === bent ? 0 : Math.min(2, run + 1);
      return point;
    });
  });
}

/** Every point of the tails that an arrow may join, and what it costs from there on. */
export function tailPoints(tails: readonly Path[], traffic: Traffic, weights: Weights): Reused[] {
  const forked = forks(tails);
  return tails.flatMap((path) => {
    let cost = path.to.stub * weights.shared;
    const points: Reused[] = [];
    for (let index = path.cells.length - 1; index >= 0; index--) {
      const cell = path.cells[index] as number;
      points.push({ path, index, cell, cost: Math.max(0, cost - (forked.has(cell) ? weights.fork : 0)), run: 0 });
      cost += along(path, index, traffic, weights);
    }
    return points;
  });
}

/** What it costs to follow a drawn path over one of its points. */
function along({ cells, passes }: Path, index: number, traffic: Traffic, weights: Weights): number {
  const pass = passes[index] as Path['passes'][number];
  const plain = grid + (pass === bent ? weights.bend : 0);
  return traffic.sharedCost(cells[index] as number, pass) + plain * weights.shared;
}
