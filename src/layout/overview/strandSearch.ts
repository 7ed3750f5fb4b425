import type { Point } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import { Heap } from '../routing/heap.ts';

/** Right, down, left, up: the order in which directions turn. */
const headings = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const satisfies readonly Point[];

/** A place on the edge of a box where a strand may leave or arrive, and the way out of the box there. */
export interface Dock {
  at: Point;
  heading: 0 | 1 | 2 | 3;
  /** How much less this place is liked than the best one, in steps of the grid. */
  cost: number;
}

export interface Way {
  from: readonly Dock[];
  to: readonly Dock[];
  /** Half the width of what runs there, px. */
  half: number;
  /** Boxes it may not enter, each with the room kept beside it. */
  walls: readonly { box: Box; room: number }[];
  /** Words: not even the stretch that leaves or enters a box runs through them. */
  words: readonly { box: Box; room: number }[];
  /** Boxes it would rather go round. */
  shunned: readonly Box[];
}

export interface Grid {
  left: number;
  top: number;
  pitch: number;
  columns: number;
  rows: number;
}

const price = { turn: 9, crossing: 2.5, shunned: 0.5, head: 12 };
/** How far outside its box a strand may first turn, in steps. */
const furthest = 6;

/** A way that was found: its corners from edge to edge, and what it costs in steps of the grid. */
export interface Found {
  corners: Point[];
  cost: number;
  /** Where it runs too near to another: across (0) or down (1) which cell. */
  near: { line: 0 | 1; cell: number }[];
}

/** What the cells of the grid are like for one way. */
export interface Field {
  walls: Uint8Array;
  words: Uint8Array;
  shunned: Uint8Array;
  /** Where strands already laid have their heads. */
  ends: Uint8Array;
  busy: readonly [Uint8Array, Uint8Array];
  worn: readonly [Float32Array, Float32Array];
  /** The price of a step too near to another strand. */
  share: number;
}

/** What a search knows of each state; kept from one search to the next, because there are many. */
export class Buffers {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
  readonly heap = new Heap();

  constructor(states: number) {
    this.cost = new Float64Array(states);
    this.before = new Int32Array(states);
    this.done = new Uint8Array(states);
  }

  clear(): void {
    this.cost.fill(Number.POSITIVE_INFINITY);
    this.before.fill(-1);
    this.done.fill(0);
    this.heap.clear();
  }
}

/** One search for the cheapest way; a state is a cell and a heading. */
export class Search {
  /** Columns and rows between which the ends lie. */
  private readonly goal = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  private readonly starts = new Map<number, Dock>();
  private readonly ends = new Map<number, { dock: Dock; cost: number }>();

  constructor(
    private readonly grid: Grid,
    private readonly field: Field,
    private readonly straight: number,
    private readonly known: Buffers,
  ) {
    known.clear();
  }

  find({ from, to }: Way): Found | null {
    for (const dock of to)
      for (const { cell, cost } of this.approaches(dock, this.straight, true)) {
        const state = cell * 4 + ((dock.heading + 2) % 4);
        const known = this.ends.get(state);
        if (known === undefined || known.cost > cost) this.ends.set(state, { dock, cost });
        this.aimAt(cell);
      }
    for (const dock of from)
      for (const { cell, cost } of this.approaches(dock, this.straight / 2, false)) {
        const state = cell * 4 + dock.heading;
        if (cost >= (this.known.cost[state] as number)) continue;
        this.starts.set(state, dock);
        this.reach(state, cost, -1);
      }
    return this.ends.size === 0 ? null : this.run();
  }

  private run(): Found | null {
    let best: { state: number; cost: number; dock: Dock } | null = null;
    while (this.known.heap.size > 0) {
      const rank = this.known.heap.least;
      const state = this.known.heap.pop();
      if (best !== null && rank >= best.cost) break;
      if (this.known.done[state]) continue;
      this.known.done[state] = 1;
      const cost = this.known.cost[state] as number;
      const end = this.ends.get(state);
      if (end && (best === null || cost + end.cost < best.cost))
        best = { state, cost: cost + end.cost, dock: end.dock };
      this.spread(state, cost);
    }
    return best === null ? null : this.traced(best.state, best.dock, best.cost);
  }

  private reach(state: number, cost: number, before: number): void {
    if (cost >= (this.known.cost[state] as number)) return;
    this.known.cost[state] = cost;
    this.known.before[state] = before;
    this.known.heap.push(cost + this.ahead(state >> 2), state);
  }

  private aimAt(cell: number): void {
    const [column, row] = [cell % this.grid.columns, Math.floor(cell / this.grid.columns)];
    const { goal } = this;
    [goal.left, goal.right] = [Math.min(goal.left, column), Math.max(goal.right, column)];
    [goal.top, goal.bottom] = [Math.min(goal.top, row), Math.max(goal.bottom, row)];
  }

  /** The fewest steps from a cell to the ends. */
  private ahead(cell: number): number {
    const [column, row] = [cell % this.grid.columns, Math.floor(cell / this.grid.columns)];
    const { left, right, top, bottom } = this.goal;
    return Math.max(0, left - column, column - right) + Math.max(0, top - row, row - bottom);
  }

  private spread(state: number, cost: number): void {
    const { columns, rows } = this.grid;
    const { walls, busy, shunned, ends } = this.field;
    const [cell, heading] = [state >> 2, state & 3];
    for (const turn of [0, 1, 3]) {
      const out = (heading + turn) % 4;
      const [dx, dy] = headings[out] as Point;
      const [column, row] = [(cell % columns) + dx, Math.floor(cell / columns) + dy];
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      const next = row * columns + column;
      if (walls[next]) continue;
      const line = out % 2 === 0 ? 0 : 1;
      let step = 1 + this.nearness(next, line);
      if (busy[line === 0 ? 1 : 0][next]) step += price.crossing;
      if (shunned[next]) step += price.shunned;
      if (ends[next]) step += price.head;
      if (turn !== 0) step += price.turn + this.nearness(cell, line);
      if (step < Number.POSITIVE_INFINITY) this.reach(next * 4 + out, cost + step, state);
    }
  }

  /** What it costs to run across or down a cell where others do. */
  private nearness(cell: number, line: 0 | 1): number {
    const { busy, worn, share } = this.field;
    return busy[line][cell] ? share * (1 + (worn[line][cell] as number)) : 0;
  }

  /** The cells straight out of a dock at which a way may first turn; one nearer than `straight` px is liked less. */
  private approaches({ at, heading, cost }: Dock, straight: number, end: boolean): { cell: number; cost: number }[] {
    const { left, top, pitch, columns, rows } = this.grid;
    const [dx, dy] = headings[heading] as Point;
    const outward = dx + dy > 0 ? Math.ceil : Math.floor;
    const found: { cell: number; cost: number }[] = [];
    const line = heading % 2 === 0 ? 0 : 1;
    let over = cost;
    for (let step = 0; step < furthest; step++) {
      const column = (dx === 0 ? Math.round : outward)((at[0] - left) / pitch) + dx * step;
      const row = (dy === 0 ? Math.round : outward)((at[1] - top) / pitch) + dy * step;
      if (column < 0 || row < 0 || column >= columns || row >= rows) break;
      const cell = row * columns + column;
      over += this.nearness(cell, line);
      if (over === Number.POSITIVE_INFINITY || this.field.words[cell]) break;
      // A head should not stand on a strand that crosses.
      if (end && this.field.busy[line === 0 ? 1 : 0][cell]) over += price.head;
      if (this.field.walls[cell]) {
        if (found.length > 0) break;
        continue;
      }
      const run = Math.abs(left + column * pitch - at[0]) + Math.abs(top + row * pitch - at[1]);
      found.push({ cell, cost: over + run / pitch + (Math.max(0, straight - run) / pitch) * 2 });
    }
    return found;
  }

  private traced(last: number, end: Dock, cost: number): Found {
    const { left, top, pitch, columns } = this.grid;
    const back: Point[] = [end.at];
    const near: Found['near'] = [];
    let first = last;
    for (let state = last; state >= 0; state = this.known.before[state] as number) {
      const [cell, line] = [state >> 2, state % 2 === 0 ? 0 : 1] as const;
      back.push([left + (cell % columns) * pitch, top + Math.floor(cell / columns) * pitch]);
      if (this.field.busy[line][cell]) near.push({ line, cell });
      first = state;
    }
    back.push((this.starts.get(first) as Dock).at);
    return { corners: bendsOf(back.reverse()), cost, near };
  }
}

/** A path without the points at which it does not turn. */
function bendsOf(path: readonly Point[]): Point[] {
  return path.filter((point, i) => {
    const [a, b] = [path[i - 1], path[i + 1]];
    if (a === undefined || b === undefined) return true;
    const flat = (axis: 0 | 1) => Math.abs(a[axis] - point[axis]) < 0.01 && Math.abs(b[axis] - point[axis]) < 0.01;
    return !flat(0) && !flat(1);
  });
}
