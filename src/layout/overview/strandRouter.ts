import type { Point } from '../../model/geometry.ts';
import type { Box } from '../box.ts';
import { Buffers, type Field, type Found, type Grid, Search, type Way } from './strandSearch.ts';

interface Laid {
  a: Point;
  b: Point;
  half: number;
  /** Whether it ends in a head. */
  last: boolean;
}

/** How often strands are laid anew, and how the price of running too near to another grows from one time to the next. */
const rounds = { most: 9, first: 1.2, growth: 1.8 };

/**
 * Finds right-angled ways between boxes on a grid, each clear of walls and of the others. Ways that want the same room
 * negotiate: all are laid again and again, running beside another for a price that grows each time and that sticks to where
 * they met, until none has to, as tracks on a circuit board do.
 */
export class StrandRouter {
  private readonly laid = new Map<Way, Laid[]>();
  private readonly buffers: Buffers;
  /** What running across or down each cell has come to cost, because strands met there. */
  private readonly worn: [Float32Array, Float32Array];

  constructor(
    private readonly grid: Grid,
    /** Room between two strands side by side, how long the last stretch into a box should be, and half an end's width. px. */
    private readonly room: { between: number; straight: number; end: number },
  ) {
    const cells = grid.columns * grid.rows;
    this.buffers = new Buffers(cells * 4);
    this.worn = [new Float32Array(cells), new Float32Array(cells)];
  }

  /** The corners of each way, from edge to edge; one that finds no room is left out. They are kept clear of from now on. */
  route(ways: readonly Way[]): Map<Way, Point[]> {
    const found = new Map<Way, Found | null>();
    let near: Way[] = [];
    for (let round = 0; round < rounds.most; round++) {
      const share = rounds.first * rounds.growth ** round;
      near = [];
      for (const way of ways) {
        const laid = this.lay(way, share, this.room.between);
        found.set(way, laid);
        if (laid !== null && laid.near.length > 0) near.push(way);
      }
      if (near.length === 0) break;
      for (const way of near) for (const { line, cell } of found.get(way)?.near ?? []) this.wear(line, cell);
    }
    for (const way of near) {
      let strict: Found | null = null;
      for (const between of [this.room.between, this.room.between / 2, 1])
        strict ??= this.lay(way, Number.POSITIVE_INFINITY, between);
      found.set(way, strict);
    }
    return new Map([...found].flatMap(([way, laid]) => (laid ? [[way, laid.corners]] : [])));
  }

  private wear(line: 0 | 1, cell: number): void {
    this.worn[line][cell] = (this.worn[line][cell] as number) + 1;
  }

  /** Lays one way anew among the others; null, and nothing laid, where there is none. */
  private lay(way: Way, share: number, between: number): Found | null {
    this.laid.delete(way);
    const inflated = ({ box, room }: Way['walls'][number]) => grown(box, room + way.half);
    const others = [...this.laid.values()].flat();
    const heads = others.filter(({ last }) => last).map((each) => grown(this.endOf(each), way.half));
    const field: Field = {
      walls: this.marked([...way.walls, ...way.words].map(inflated)),
      words: this.marked(way.words.map(inflated)),
      shunned: this.marked(way.shunned),
      busy: this.busy(others, way.half + between),
      ends: this.marked(heads),
      worn: this.worn,
      share,
    };
    const found = new Search(this.grid, field, this.room.straight, this.buffers).find(way);
    if (found === null) return null;
    const { corners } = found;
    const pieces = corners.slice(1).map((b, i) => ({ a: corners[i] as Point, b, half: way.half, last: false }));
    const last = pieces.at(-1);
    if (last) last.last = true;
    this.laid.set(way, pieces);
    return found;
  }

  /** The box of a strand's end, over which no other runs. */
  private endOf({ a, b, half }: Laid): Box {
    const { straight, end } = this.room;
    const length = Math.hypot(a[0] - b[0], a[1] - b[1]) || 1;
    const share = Math.min(1, straight / length);
    const from: Point = [b[0] + (a[0] - b[0]) * share, b[1] + (a[1] - b[1]) * share];
    const box = { x: Math.min(from[0], b[0]), y: Math.min(from[1], b[1]), width: 0, height: 0 };
    box.width = Math.abs(from[0] - b[0]);
    box.height = Math.abs(from[1] - b[1]);
    return grown(box, Math.max(half, end));
  }

  private marked(boxes: readonly Box[]): Uint8Array {
    const cells = new Uint8Array(this.grid.columns * this.grid.rows);
    for (const box of boxes) mark(cells, this.grid, box);
    return cells;
  }

  /** Cells too near to other strands to run beside them, across and down. */
  private busy(others: readonly Laid[], room: number): [Uint8Array, Uint8Array] {
    const boxes: [Box[], Box[]] = [[], []];
    for (const { a, b, half } of others) {
      const across = Math.abs(a[1] - b[1]) < 0.01;
      const by = room + half;
      const box = { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: 0, height: 0 };
      box.width = Math.abs(a[0] - b[0]);
      box.height = Math.abs(a[1] - b[1]);
      boxes[across ? 0 : 1].push(grown(box, by));
    }
    return [this.marked(boxes[0]), this.marked(boxes[1])];
  }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function mark(cells: Uint8Array, { left, top, pitch, columns, rows }: Grid, { x, y, width, height }: Box): void {
  const first = Math.max(0, Math.ceil((x - left) / pitch));
  const last = Math.min(columns - 1, Math.floor((x + width - left) / pitch));
  const low = Math.max(0, Math.ceil((y - top) / pitch));
  const high = Math.min(rows - 1, Math.floor((y + height - top) / pitch));
  for (let row = low; row <= high; row++) cells.fill(1, row * columns + first, row * columns + last + 1);
}
