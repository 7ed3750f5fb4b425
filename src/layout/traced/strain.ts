import { type Cell, tall } from './cells.ts';
import type { Links } from './layers.ts';

/** What makes a composition worse than another, in half rows of length. */
const weight = {
  /** Per column that a link spans; a half row counts 1. */
  column: 3,
  /** A link that is neither level nor upright, and one that is upright. */
  bend: 6,
  upright: 3,
  /** Per node that a link passes through, and per link that it crosses. */
  through: 24,
  crossing: 18,
  /** A link that closes a cycle and leads back, and any other that leads back. */
  back: 24,
  wrongWay: 1000,
  /** Per half row that a node stands off the middle. */
  offMiddle: 0.15,
};

/** How near to a node's middle, in half rows, a link passes through it. */
const reach = 1.2;

/**
 * How ill a composition reads: long links, links that are not straight, that cross, that pass through foreign nodes or
 * lead against the reading direction. The links count as straight lines, which right-angled routes resemble closely
 * enough to tell compositions apart.
 */
export class Strain {
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  private readonly sources: Uint16Array;
  private readonly targets: Uint16Array;
  private readonly own: number[][];
  /** 1 for the links of the nodes that are asked about. */
  private readonly asked: Uint8Array;

  constructor(
    graph: Links,
    private readonly back: readonly boolean[],
    private readonly middle: number,
    cells: readonly Cell[],
  ) {
    this.columns = Float64Array.from(cells, (cell) => cell.column);
    this.rows = Float64Array.from(cells, (cell) => cell.row);
    this.sources = Uint16Array.from(graph.links, ([source]) => source);
    this.targets = Uint16Array.from(graph.links, ([, target]) => target);
    this.asked = new Uint8Array(graph.links.length);
    this.own = Array.from({ length: graph.count }, () => []);
    for (const [link, ends] of graph.links.entries()) for (const end of ends) this.own[end]?.push(link);
  }

  /** What one or two nodes add where they stand: their links, and those of others that they stand in the way of. */
  of(one: number, other = one): number {
    const { asked } = this;
    asked.fill(0);
    for (const node of [one, other]) for (const link of this.own[node] as number[]) asked[link] = 1;
    let sum = this.offMiddle(one) + this.offMiddle(other);
    for (let link = 0; link < asked.length; link++)
      if (asked[link] === 0) sum += this.through(link, one) + (other === one ? 0 : this.through(link, other));
      else sum += this.length(link) + this.throughs(link) + this.crossings(link);
    return sum;
  }

  /** What the whole composition costs. */
  whole(): number {
    this.asked.fill(1);
    let sum = 0;
    for (let node = 0; node < this.rows.length; node++) sum += this.offMiddle(node);
    for (let link = 0; link < this.asked.length; link++)
      sum += this.length(link) + this.throughs(link) + this.crossings(link);
    return sum;
  }

  private offMiddle(node: number): number {
    return Math.abs((this.rows[node] as number) - this.middle) * weight.offMiddle;
  }

  private length(link: number): number {
    const [from, to] = [this.sources[link] as number, this.targets[link] as number];
    const dx = (this.columns[to] as number) - (this.columns[from] as number);
    const dy = Math.abs((this.rows[to] as number) - (this.rows[from] as number));
    const length = Math.abs(dx) * weight.column + dy;
    if (dx < 0) return length + (this.back[link] === true ? weight.back : weight.wrongWay);
    if (dx === 0) return length + weight.upright;
    return dy === 0 ? length : length + weight.bend;
  }

  private throughs(link: number): number {
    let sum = 0;
    for (let node = 0; node < this.rows.length; node++)
      if (node !== this.sources[link] && node !== this.targets[link]) sum += this.through(link, node);
    return sum;
  }

  private through(link: number, node: number): number {
    const { columns, rows } = this;
    const [from, to] = [this.sources[link] as number, this.targets[link] as number];
    const [left, right] = [columns[from] as number, columns[to] as number];
    const [start, end] = [rows[from] as number, rows[to] as number];
    const [column, row] = [columns[node] as number, rows[node] as number];
    if (left === right) return column === left && (row - start) * (row - end) < 0 ? weight.through : 0;
    if ((column - left) * (column - right) >= 0) return 0;
    const level = start + ((column - left) / (right - left)) * (end - start);
    return Math.abs(level - row) < reach ? weight.through : 0;
  }

  /** Crossings of a link; one with another link that is asked about counts half, because that one has it too. */
  private crossings(link: number): number {
    const { sources, targets, columns, rows, asked } = this;
    const a = sources[link] as number;
    const b = targets[link] as number;
    const [ax, ay, bx, by] = [columns[a] as number, rows[a] as number, columns[b] as number, rows[b] as number];
    let count = 0;
    for (let other = 0; other < sources.length; other++) {
      const c = sources[other] as number;
      const d = targets[other] as number;
      if (a === c || a === d || b === c || b === d) continue;
      const [cx, cy, dx, dy] = [columns[c] as number, rows[c] as number, columns[d] as number, rows[d] as number];
      if (side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) >= 0) continue;
      if (side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0) count += asked[other] === 1 ? 0.5 : 1;
    }
    return count * weight.crossing;
  }

  /** The nodes that leave no room for another one at a place. */
  inTheWay(node: number, column: number, row: number): number[] {
    const found: number[] = [];
    for (let other = 0; other < this.rows.length; other++)
      if (other !== node && this.columns[other] === column && Math.abs((this.rows[other] as number) - row) < tall)
        found.push(other);
    return found;
  }

  /** Puts a node somewhere. */
  put(node: number, column: number, row: number): void {
    this.columns[node] = column;
    this.rows[node] = row;
  }

  /** Lets two nodes change places. */
  swap(one: number, other: number): void {
    const [column, row] = [this.columns[one] as number, this.rows[one] as number];
    this.put(one, this.columns[other] as number, this.rows[other] as number);
    this.put(other, column, row);
  }

  cells(): Cell[] {
    return Array.from(this.rows, (row, node) => ({ column: this.columns[node] as number, row }));
  }
}

/** On which side of the line from a to b a point lies: above 0, below 0, or 0 on it. */
function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}
