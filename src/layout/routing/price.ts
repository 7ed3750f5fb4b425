import { grid } from '../scale.ts';
import { bent, type Path } from './path.ts';
import type { Port } from './ports.ts';
import { type Reused, tailPoints, trunkPoints } from './reuse.ts';
import type { Terrain } from './terrain.ts';
import type { Traffic } from './traffic.ts';
import type { Weights } from './weights.ts';

/** What one arrow may start from and end in. */
export interface Options {
  from: readonly Port[];
  to: readonly Port[];
  trunks: readonly Path[];
  tails: readonly Path[];
}

/** The last point up to which a path follows a trunk, or null. */
function left(path: Path, trunks: readonly Reused[]): Reused | null {
  let found: Reused | null = null;
  for (const point of trunks) {
    const common = point.cell === path.cells[point.index] && point.index > (found?.index ?? -1);
    if (common && point.path.cells.every((cell, at) => at > point.index || cell === path.cells[at])) found = point;
  }
  return found;
}

/** The first point from which on a path follows a tail, or null. */
function joined(path: Path, tails: readonly Reused[]): (Reused & { at: number }) | null {
  let found: (Reused & { at: number }) | null = null;
  for (const point of tails) {
    const at = path.cells.length - point.path.cells.length + point.index;
    if (path.cells[at] !== point.cell || at >= (found?.at ?? Number.POSITIVE_INFINITY)) continue;
    const offset = at - point.index;
    if (point.path.cells.every((cell, index) => index < point.index || cell === path.cells[index + offset]))
      found = { ...point, at };
  }
  return found;
}

/** What a path costs among the arrows that `traffic` was read for: the sum that the search makes smallest. */
export function priceOf(path: Path, options: Options, traffic: Traffic, terrain: Terrain, weights: Weights): number {
  const { cells, passes } = path;
  const port = (ports: readonly Port[], own: Port) =>
    ports.find((each) => each.cell === own.cell && each.outward === own.outward) ?? own;
  const leave = left(path, trunkPoints(options.trunks, traffic, weights));
  const join = joined(path, tailPoints(options.tails, traffic, weights));
  const from = port(options.from, path.from);
  const to = port(options.to, path.to);
  const first = leave?.index ?? 0;
  const last = join !== null && join.at > first ? join.at : cells.length - 1;
  let cost = leave?.cost ?? from.cost + from.stub;
  let run = leave?.run ?? 1;
  for (let index = first; index < last; index++) {
    const [cell, pass] = [cells[index] as number, passes[index] as Path['passes'][number]];
    cost += leave !== null && index === first ? traffic.sharedCost(cell, pass) : traffic.cost(cell, pass);
    if (pass === bent) cost += weights.bend + (run < 2 ? (weights.jog[run] as number) : 0);
    cost += grid * (1 + (terrain.toll[cells[index + 1] as number] as number));
    run = pass === bent ? 0 : Math.min(2, run + 1);
  }
  const [cell, pass] = [cells[last] as number, passes[last] as Path['passes'][number]];
  if (join === null || join.at !== last)
    return cost + traffic.cost(cell, pass) + (run < 2 ? weights.shortHead : 0) + to.cost + to.stub;
  const turn = pass === bent ? weights.bend + (run < 2 ? (weights.jog[run] as number) : 0) : 0;
  return cost + traffic.sharedCost(cell, pass) + turn + join.cost;
}
