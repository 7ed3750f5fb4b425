import { grid } from '../scale.ts';
import { Heap } from './heap.ts';
import { type End, Outlook, unseen } from './outlook.ts';
import { bent, makePath, type Path, stepOf, straightPass } from './path.ts';
import { type Direction, directions, opposite, type Port } from './ports.ts';
import type { Options } from './price.ts';
import { tailPoints, trunkPoints } from './reuse.ts';
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
  cell: number;
  way: Direction;
  run: number;
  cost: number;
  port: Port;
  trunk: { path: Path; index: number } | null;
}

/** A state is a grid point, a direction and how many steps ago the last bend was: 0, 1, or 2 and more. */
const runs = 4;
const longest = 2;
const perCell = 4 * runs;
const nowhere = -1;
/** How far beyond the cheapest way, as the outlook sees it, the true one may lie before the search slows down, px. */
const slack = 90;

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
  /** The round in which a grid point was an ending. */
  private readonly endRound: Int32Array;
  private round = 0;
  private best = Number.POSITIVE_INFINITY;
  private bestState = nowhere;
  private bestEnding: Ending | null = null;

  constructor(
    private readonly terrain: Terrain,
    private readonly traffic: Traffic,
    private readonly weights: Weights,
  ) {
    const states = terrain.columns * terrain.rows * perCell;
    this.cost = new Float64Array(states);
    this.parent = new Int32Array(states);
    this.stamp = new Int32Array(states);
    this.endRound = new Int32Array(terrain.columns * terrain.rows);
    this.outlook = new Outlook(terrain, traffic, weights.bend);
  }

  /** The cheapest path and its cost, or null when the target cannot be reached. `traffic` must have been read for it. */
  run({ from, to, trunks, tails }: Options): { path: Path; cost: number } | null {
    this.round++;
    this.heap.clear();
    this.beginnings.clear();
    this.endings.clear();
    this.best = Number.POSITIVE_INFINITY;
    this.bestEnding = null;
    this.addEndings(to, tails);
    if (this.endings.size === 0) return null;
    const begin = this.beginningsOf(from, trunks);
    const starts = new Map<number, number>();
    for (const { cell, cost } of begin) starts.set(cell, Math.min(cost, starts.get(cell) ?? cost));
    if (starts.size === 0) return null;
    this.outlook.look(this.ends(), starts, slack);
    for (const each of begin) this.offer(each);
    while (this.heap.size > 0 && this.heap.least < this.best) {
      const key = this.heap.least;
      const state = this.heap.pop();
      // A cheaper way to this state was found after it had been put into the heap, and has been followed.
      if (key > (this.cost[state] as number) + this.ahead(state) + 1e-9) continue;
      this.expand(state);
    }
    return this.bestEnding === null ? null : { path: this.trace(this.bestEnding), cost: this.best };
  }

  private addEndings(ports: readonly Port[], tails: readonly Path[]): void {
    const add = (cell: number, ending: Ending) => {
      this.endRound[cell] = this.round;
      const list = this.endings.get(cell);
      if (list === undefined) this.endings.set(cell, [ending]);
      else list.push(ending);
    };
    for (const port of ports)
      add(port.cell, { way: opposite(port.outward), cost: port.cost + port.stub, port, tail: null });
    for (const { path, index, cell, cost } of tailPoints(tails, this.traffic, this.weights))
      add(cell, { way: path.ways[index + 1] as Direction, cost, port: path.to, tail: { path, index } });
  }

  /** The endings as one comes to them: straight, or around a bend into a tail. */
  private ends(): End[] {
    const { traffic, weights } = this;
    const ends: End[] = [];
    for (const [cell, list] of this.endings)
      for (const { way, cost, tail } of list) {
        const straight = straightPass(way);
        if (tail === null) ends.push({ cell, way, cost: cost + traffic.cost(cell, straight) });
        else {
          ends.push({ cell, way, cost: cost + traffic.sharedCost(cell, straight) });
          const around = weights.bend + traffic.sharedCost(cell, bent);
          ends.push({ cell, way: ((way + 1) % 4) as Direction, cost: cost + around });
        }
      }
    return ends;
  }

  private beginningsOf(ports: readonly Port[], trunks: readonly Path[]): Beginning[] {
    const found: Beginning[] = [];
    for (const port of ports)
      found.push({ cell: port.cell, way: port.outward, run: 1, cost: port.cost + port.stub, port, trunk: null });
    for (const { path, index, cell, cost, run } of trunkPoints(trunks, this.traffic, this.weights))
      found.push({ cell, way: path.ways[index] as Direction, run, cost, port: path.from, trunk: { path, index } });
    return found;
  }

  private state(cell: number, way: Direction, run: number): number {
    return cell * perCell + way * runs + run;
  }

  private ahead(state: number): number {
    return this.outlook.at(state >> 4, ((state >> 2) & 3) as Direction);
  }

  private offer(beginning: Beginning): void {
    const { cell, way, run, cost, trunk } = beginning;
    const state = this.state(cell, way, run);
    if (this.stamp[state] === this.round && (this.cost[state] as number) <= cost) return;
    this.stamp[state] = this.round;
    this.cost[state] = cost;
    this.parent[state] = nowhere;
    this.beginnings.set(state, beginning);
    // What it costs to leave a trunk is not what the outlook knows, so its points are followed at once.
    if (trunk !== null) this.expand(state);
    else this.heap.push(cost + this.ahead(state), state);
  }

  private reach(state: number, cost: number, parent: number): boolean {
    if (this.stamp[state] === this.round && (this.cost[state] as number) <= cost) return false;
    const ahead = this.ahead(state);
    if (ahead >= unseen) return false;
    this.stamp[state] = this.round;
    this.cost[state] = cost;
    this.parent[state] = parent;
    this.heap.push(cost + ahead, state);
    return true;
  }

  private expand(state: number): void {
    const run = state & 3;
    const way = ((state >> 2) & 3) as Direction;
    const cell = state >> 4;
    const { terrain, traffic, weights } = this;
    const cost = this.cost[state] as number;
    const onTrunk = this.parent[state] === nowhere && this.beginnings.get(state)?.trunk != null;
    if (!onTrunk && this.endRound[cell] === this.round) this.finish(state, cell, way, run, cost);
    for (const next of directions) {
      if (next === opposite(way)) continue;
      const cellThere = cell + stepOf(next, terrain);
      if (terrain.closed[cellThere] === 1) continue;
      const turn = next !== way;
      const pass = turn ? bent : straightPass(way);
      let price = cost + (onTrunk ? traffic.sharedCost(cell, pass) : traffic.cost(cell, pass));
      if (turn) price += weights.bend + (run < 2 ? (weights.jog[run] as number) : 0);
      price += grid * (1 + (terrain.toll[cellThere] as number));
      this.reach(this.state(cellThere, next, turn ? 0 : Math.min(longest, run + 1)), price, state);
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
        const { path, index } = ending.tail;
        const straight = (path.cells.length - 1 - index) * grid + path.to.stub;
        if ((turn && straight < 2 * grid) || this.turnsFromTrunkToTail(state, ending.tail)) continue;
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

  /** Where a trunk crosses a tail, one must not turn from one into the other: no stretch would be the arrow's own. */
  private turnsFromTrunkToTail(state: number, tail: NonNullable<Ending['tail']>): boolean {
    const before = this.parent[state] as number;
    if (before === nowhere || this.parent[before] !== nowhere || this.beginnings.get(before)?.trunk == null)
      return false;
    return tail.path.cells[tail.index - 1] === before >> 4;
  }

  private trace(ending: Ending): Path {
    const cells: number[] = [];
    let state = this.bestState;
    for (;;) {
      cells.push(state >> 4);
      const parent = this.parent[state] as number;
      if (parent === nowhere) break;
      state = parent;
    }
    cells.reverse();
    const beginning = this.beginnings.get(state);
    if (beginning === undefined) throw new Error('a route was found that begins nowhere');
    const before = beginning.trunk === null ? [] : beginning.trunk.path.cells.slice(0, beginning.trunk.index);
    const after = ending.tail === null ? [] : ending.tail.path.cells.slice(ending.tail.index + 1);
    return makePath(beginning.port, ending.port, [...before, ...cells, ...after], this.terrain);
  }
}
