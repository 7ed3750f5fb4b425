import { grid } from '../scale.ts';
import { type Arrow, sameTail, sameTrunk } from './arrow.ts';
import { Heap } from './heap.ts';
import { Outlook } from './outlook.ts';
import { bent, entering, leaving, type Path, passAt, stepOf, straightPass } from './path.ts';
import { type Direction, directions, opposite, type Port } from './ports.ts';
import type { Terrain } from './terrain.ts';
import type { Traffic } from './traffic.ts';
import type { Weights } from './weights.ts';

/** A way into the target from a grid point: its port, or a stretch that a related arrow has already drawn. */
interface Ending {
  /** Direction in which one goes on from here. */
  way: Direction;
  cost: number;
  port: Port;
  /** The related path and the point on it where one joins; null at the port itself. */
  tail: { path: Path; index: number } | null;
}

/** Where a search may set out: a port, or a point on a trunk that is already drawn. */
interface Beginning {
  cost: number;
  port: Port;
  trunk: { path: Path; index: number } | null;
}

const runs = 3;
const nowhere = -1;

/**
 * Finds the cheapest route for one arrow: A* over grid point, direction and the number of steps since the last bend,
 * guided by the distance to the target around the nodes. It may set out from any point of a trunk of its own kind, and
 * may end on any point of a tail of its own kind.
 */
export class Search {
  private readonly cost: Float64Array;
  private readonly parent: Int32Array;
  private readonly stamp: Int32Array;
  private readonly outlook: Outlook;
  private readonly beginnings = new Map<number, Beginning>();
  private readonly endings = new Map<number, Ending[]>();
  private readonly heap = new Heap();
  private round = 0;
  private best = Number.POSITIVE_INFINITY;
  private bestState = nowhere;
  private bestEnding: Ending | null = null;

  constructor(
    private readonly terrain: Terrain,
    private readonly traffic: Traffic,
    private readonly weights: Weights,
  ) {
    const states = terrain.columns * terrain.rows * 4 * runs;
    this.cost = new Float64Array(states);
    this.parent = new Int32Array(states);
    this.stamp = new Int32Array(states);
    this.outlook = new Outlook(terrain);
  }

  /** The cheapest path and its cost, or null when the target cannot be reached. `traffic` must have been read for `arrow`. */
  run(
    arrow: Arrow,
    from: readonly Port[],
    to: readonly Port[],
    arrows: readonly Arrow[],
    paths: readonly (Path | null)[],
  ): { path: Path; cost: number } | null {
    this.round++;
    this.heap.clear();
    this.beginnings.clear();
    this.endings.clear();
    this.best = Number.POSITIVE_INFINITY;
    this.bestEnding = null;
    const related = (test: (a: Arrow, b: Arrow) => boolean) =>
      paths.filter((path, index): path is Path => {
        const other = arrows[index];
        return (
          path !== null && other !== undefined && other !== arrow && test(arrow, other) && (arrow.late || !other.late)
        );
      });
    this.addEndings(to, related(sameTail));
    if (this.endings.size === 0) return null;
    const nearest = [...this.endings].map(
      ([cell, list]) => [cell, Math.min(...list.map((each) => each.cost))] as const,
    );
    this.outlook.look(nearest, new Set(from.map((port) => port.cell)), 30 * grid);
    this.addBeginnings(from, related(sameTrunk));
    while (this.heap.size > 0 && this.heap.least < this.best) this.expand(this.heap.pop());
    return this.bestEnding === null ? null : { path: this.trace(this.bestEnding), cost: this.best };
  }

  private addEndings(ports: readonly Port[], tails: readonly Path[]): void {
    const add = (cell: number, ending: Ending) => {
      const list = this.endings.get(cell);
      if (list === undefined) this.endings.set(cell, [ending]);
      else list.push(ending);
    };
    for (const port of ports)
      add(port.cell, { way: opposite(port.outward), cost: port.cost + port.stub, port, tail: null });
    for (const path of tails) {
      let cost = path.to.stub * this.weights.shared;
      for (let index = path.cells.length - 1; index >= 0; index--) {
        const cell = path.cells[index] as number;
        add(cell, { way: leaving(path, index, this.terrain), cost, port: path.to, tail: { path, index } });
        const pass = passAt(path, index, this.terrain);
        cost += this.traffic.sharedCost(cell, pass) + grid * this.weights.shared;
        if (pass === bent) cost += this.weights.bend * this.weights.shared;
      }
    }
  }

  private addBeginnings(ports: readonly Port[], trunks: readonly Path[]): void {
    for (const port of ports)
      this.offer(this.state(port.cell, port.outward, 1), port.cost + port.stub, { port, trunk: null });
    for (const path of trunks) {
      let cost = path.from.stub * this.weights.shared;
      let run = 1;
      path.cells.forEach((cell, index) => {
        const way = entering(path, index, this.terrain);
        this.offer(this.state(cell, way, run), cost, { port: path.from, trunk: { path, index } });
        const pass = passAt(path, index, this.terrain);
        run = pass === bent ? 0 : Math.min(runs - 1, run + 1);
        cost += this.traffic.sharedCost(cell, pass) + grid * this.weights.shared;
        if (pass === bent) cost += this.weights.bend * this.weights.shared;
      });
    }
  }

  private state(cell: number, way: Direction, run: number): number {
    return (cell * 4 + way) * runs + run;
  }

  private offer(state: number, cost: number, beginning: Omit<Beginning, 'cost'>): void {
    if (this.reach(state, cost, nowhere)) this.beginnings.set(state, { ...beginning, cost });
  }

  private reach(state: number, cost: number, parent: number): boolean {
    if (this.stamp[state] === this.round && (this.cost[state] as number) <= cost) return false;
    const ahead = this.outlook.at(Math.floor(state / (4 * runs)));
    if (ahead === Number.POSITIVE_INFINITY) return false;
    this.stamp[state] = this.round;
    this.cost[state] = cost;
    this.parent[state] = parent;
    this.heap.push(cost + ahead, state);
    return true;
  }

  private expand(state: number): void {
    const run = state % runs;
    const way = (Math.floor(state / runs) % 4) as Direction;
    const cell = Math.floor(state / (4 * runs));
    const { terrain, traffic, weights } = this;
    const cost = this.cost[state] as number;
    const onTrunk = this.parent[state] === nowhere && this.beginnings.get(state)?.trunk != null;
    if (!onTrunk) this.finish(state, cell, way, run, cost);
    for (const next of directions) {
      if (next === opposite(way)) continue;
      const cellThere = cell + stepOf(next, terrain);
      if (terrain.closed[cellThere] === 1) continue;
      const turn = next !== way;
      const pass = turn ? bent : straightPass(way);
      let price = cost + (onTrunk ? traffic.sharedCost(cell, pass) : traffic.cost(cell, pass));
      if (turn) price += weights.bend + (run < 2 ? (weights.jog[run] as number) : 0);
      price += grid * (1 + (terrain.toll[cellThere] as number));
      this.reach(this.state(cellThere, next, turn ? 0 : Math.min(runs - 1, run + 1)), price, state);
    }
  }

  private finish(state: number, cell: number, way: Direction, run: number, cost: number): void {
    for (const ending of this.endings.get(cell) ?? []) {
      if (ending.way === opposite(way)) continue;
      const turn = ending.way !== way;
      let total = cost + ending.cost;
      if (ending.tail === null) {
        if (turn || (run === 0 && ending.port.stub < 2 * grid)) continue;
        total += this.traffic.cost(cell, straightPass(way)) + (run < 2 ? this.weights.shortHead : 0);
      } else {
        const pass = turn ? bent : straightPass(way);
        total += this.traffic.sharedCost(cell, pass);
        if (turn) total += this.weights.bend + (run < 2 ? (this.weights.jog[run] as number) : 0);
      }
      if (total >= this.best) continue;
      this.best = total;
      this.bestState = state;
      this.bestEnding = ending;
    }
  }

  private trace(ending: Ending): Path {
    const cells: number[] = [];
    let state = this.bestState;
    for (;;) {
      cells.push(Math.floor(state / (4 * runs)));
      const parent = this.parent[state] as number;
      if (parent === nowhere) break;
      state = parent;
    }
    cells.reverse();
    const beginning = this.beginnings.get(state);
    if (beginning === undefined) throw new Error('a route was found that begins nowhere');
    const before = beginning.trunk === null ? [] : beginning.trunk.path.cells.slice(0, beginning.trunk.index);
    const after = ending.tail === null ? [] : ending.tail.path.cells.slice(ending.tail.index + 1);
    return { from: beginning.port, to: ending.port, cells: [...before, ...cells, ...after] };
  }
}
