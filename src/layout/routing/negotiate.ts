import { type Arrow, sameTail, sameTrunk } from './arrow.ts';
import type { Path } from './path.ts';
import type { Port } from './ports.ts';
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

/**
 * Routes all arrows of a picture together. Every arrow first takes the way that is best for itself; where two fight over
 * a place, the place grows dearer round by round until one gives way ("PathFinder", McMurchie and Ebeling 1995). When
 * nobody clashes, arrows of one trunk or tail are taken out and laid again together, in the order that comes out best.
 * Returns one path per arrow; null where the target cannot be reached.
 */
export function negotiate(tasks: readonly Task[], terrain: Terrain, weights: Weights): (Path | null)[] {
  const table = new Table(tasks, terrain, weights);
  table.settle();
  const groups = [...table.groups(sameTrunk), ...table.groups(sameTail)];
  for (let round = 0; round < 2; round++) {
    for (const group of groups) table.together(group);
    for (const index of table.order) table.reroute(index, never);
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
    terrain: Terrain,
    weights: Weights,
  ) {
    this.paths = tasks.map(() => null);
    this.arrows = tasks.map((task) => task.arrow);
    this.traffic = new Traffic(terrain, weights);
    this.search = new Search(terrain, this.traffic, weights);
    const ranks = tasks.map(rank);
    this.order = tasks.map((_, index) => index).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  }

  /** Lays one arrow anew among all others; returns what it costs. */
  reroute(index: number, price: number): number {
    const { arrow, from, to } = this.tasks[index] as Task;
    this.paths[index] = null;
    this.traffic.read(arrow, this.arrows, this.paths, price);
    const found = this.search.run(arrow, from, to, this.arrows, this.paths);
    this.paths[index] = found?.path ?? null;
    return found?.cost ?? never;
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

  /** Sets of two and more arrows that are related by `test`, each in the order of laying. */
  groups(test: (a: Arrow, b: Arrow) => boolean): number[][] {
    const found: number[][] = [];
    for (const index of this.order) {
      const arrow = this.arrows[index] as Arrow;
      const group = found.find(([first]) => test(this.arrows[first as number] as Arrow, arrow));
      if (group === undefined) found.push([index]);
      else group.push(index);
    }
    return found.filter((group) => group.length > 1);
  }

  /** Takes a group out and lays it again, nearest first and farthest first; keeps what costs less. */
  together(group: readonly number[]): void {
    let best: { cost: number; paths: (Path | null)[] } | null = null;
    for (const order of [group, [...group].reverse()]) {
      for (const index of order) this.paths[index] = null;
      let cost = 0;
      for (const index of order) cost += this.reroute(index, never);
      if (best === null || cost < best.cost) best = { cost, paths: group.map((index) => this.paths[index] ?? null) };
    }
    group.forEach((index, at) => {
      this.paths[index] = best?.paths[at] ?? null;
    });
  }
}

/** Short arrows first, so that neighbours get their straight line; refuted arrows last. */
function rank({ arrow, from, to }: Task): number {
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined) return 0;
  const distance = Math.abs(a.point[0] - b.point[0]) + Math.abs(a.point[1] - b.point[1]);
  return distance + (arrow.late ? 1e6 : 0);
}
