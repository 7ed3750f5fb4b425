import { type Arrow, sameTail, sameTrunk } from './arrow.ts';
import type { Path } from './path.ts';
import type { Port } from './ports.ts';
import { type Options, priceOf } from './price.ts';
import { Search } from './search.ts';
import type { Terrain } from './terrain.ts';
import { findClashes, Traffic } from './traffic.ts';
import type { Weights } from './weights.ts';

/** One arrow and where it may leave and enter. */
export interface Task {
  arrow: Arrow;
  from: readonly Port[];
  to: readonly Port[];
}

const rounds = 40;
const firstPrice = 60;
const dearer = 1.35;
/** What a clash costs once there is none: more than any detour. */
const never = 6000;
/** Up to this many arrows, a picture is small enough to try harder, if there is no hurry. */
const few = 40;

/**
 * Routes all arrows of a picture together. Every arrow first takes the way that is best for itself; where two fight over
 * a place, the place grows dearer round by round until one gives way ("PathFinder", McMurchie and Ebeling 1995). When
 * nobody clashes, groups of arrows that have to do with each other are taken out and laid again together, as long as that
 * comes out cheaper.
 * Returns one path per arrow; null where the target cannot be reached.
 */
export function negotiate(
  tasks: readonly Task[],
  terrain: Terrain,
  weights: Weights,
  { hurry = false } = {},
): (Path | null)[] {
  const table = new Table(tasks, terrain, weights, !hurry && tasks.length <= few);
  table.settle();
  for (let round = 0; round < 2; round++) {
    const before = table.paths.slice();
    for (const group of table.groups()) table.together(group);
    for (const index of table.order) table.reroute(index, never);
    if (before.every((path, index) => path === table.paths[index])) break;
  }
  return table.paths;
}

class Table {
  readonly paths: (Path | null)[];
  readonly order: number[];
  private readonly arrows: Arrow[];
  private readonly traffic: Traffic;
  private readonly search: Search;

  constructor(
    private readonly tasks: readonly Task[],
    private readonly terrain: Terrain,
    private readonly weights: Weights,
    /** Whether to lay many groups again, in many orders. */
    private readonly thorough: boolean,
  ) {
    this.paths = tasks.map(() => null);
    this.arrows = tasks.map((task) => task.arrow);
    this.traffic = new Traffic(terrain, weights);
    this.search = new Search(terrain, this.traffic, weights);
    const ranks = tasks.map(rank);
    this.order = tasks.map((_, index) => index).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  }

  /** What an arrow may start from and end in, as the others lie now; reads the traffic for it. */
  private prepare(index: number, price: number): Options {
    const { arrow, from, to } = this.tasks[index] as Task;
    this.traffic.read(arrow, this.arrows, this.paths, price);
    const related = (test: (a: Arrow, b: Arrow) => boolean) =>
      this.paths.filter((path, at): path is Path => {
        const other = this.arrows[at] as Arrow;
        return path !== null && at !== index && (arrow.late || !other.late) && test(arrow, other);
      });
    return { from, to, trunks: related(sameTrunk), tails: related(sameTail) };
  }

  /** Lays one arrow anew among all others; returns what it costs. */
  reroute(index: number, price: number): number {
    this.paths[index] = null;
    const found = this.search.run(this.prepare(index, price));
    this.paths[index] = found?.path ?? null;
    return found?.cost ?? never;
  }

  /** Puts a path back where it was; returns what it costs. */
  private restore(index: number, path: Path | null): number {
    const options = this.prepare(index, never);
    this.paths[index] = path;
    return path === null ? never : priceOf(path, options, this.traffic, this.terrain, this.weights);
  }

  /** Lays all arrows, then those that clash again and again, until none does or patience ends. */
  settle(): void {
    let price = firstPrice;
    let turn = this.order;
    for (let round = 0; round < rounds && turn.length > 0; round++) {
      for (const index of turn) this.reroute(index, price);
      price *= dearer;
      const fighting = new Set<number>();
      for (const { a, b, cell } of findClashes(this.arrows, this.paths)) {
        this.traffic.history[cell] = (this.traffic.history[cell] as number) + firstPrice / 2;
        fighting.add(a).add(b);
      }
      turn = this.order.filter((index) => fighting.has(index));
    }
    this.traffic.history.fill(0);
  }

  /** Sets of two and more arrows that have to do with each other, each in the order of laying: trunks, tails, nodes. */
  groups(): number[][] {
    const found = new Map<string, number[]>();
    const put = (key: string, index: number) => found.set(key, [...(found.get(key) ?? []), index]);
    for (const index of this.order) {
      const { source, target, effect, late } = this.arrows[index] as Arrow;
      if (late) continue;
      put(`trunk ${source} ${effect}`, index);
      put(`tail ${target} ${effect}`, index);
      if (this.thorough) for (const node of [source, target]) put(`node ${node}`, index);
    }
    const sets = [...found.values()].filter((group) => group.length > 1);
    const names = new Set<string>();
    return sets.filter((group) => {
      const name = [...group].sort((a, b) => a - b).join();
      return !names.has(name) && names.add(name);
    });
  }

  /** Takes a group out and lays it again in several orders; keeps what costs least, which may be what was. */
  together(group: readonly number[]): void {
    const was = group.map((index) => this.paths[index] ?? null);
    const clear = () => {
      for (const index of group) this.paths[index] = null;
    };
    clear();
    let best = { cost: 0, paths: was };
    group.forEach((index, at) => {
      best.cost += this.restore(index, was[at] ?? null);
    });
    for (const order of this.orders(group)) {
      clear();
      let cost = 0;
      for (const index of order) cost += this.reroute(index, never);
      if (cost < best.cost - 0.5) best = { cost, paths: group.map((index) => this.paths[index] ?? null) };
    }
    group.forEach((index, at) => {
      this.paths[index] = best.paths[at] ?? null;
    });
  }

  /** Nearest first and farthest first; in a small picture also with each one first. */
  private orders(group: readonly number[]): number[][] {
    const orders = [[...group], [...group].reverse()];
    if (this.thorough && group.length > 2)
      for (const first of group.slice(1, -1)) orders.push([first, ...group.filter((index) => index !== first)]);
    return orders;
  }
}

/** Short arrows first, so that neighbours get their straight line; refuted arrows last. */
function rank({ arrow, from, to }: Task): number {
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined) return 0;
  const distance = Math.abs(a.point[0] - b.point[0]) + Math.abs(a.point[1] - b.point[1]);
  return distance + (arrow.late ? 1e6 : 0);
}
