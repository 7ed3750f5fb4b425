import { type Route, signProduct } from './route.ts';
import type { RouteField } from './routeField.ts';

/**
 * Depth-first search for the simple routes of one exact length in a field. It keeps its place between calls, so that routes
 * can be taken one by one, and turns back wherever no walk of the length still needed leads to the goal.
 */
export class RouteSearch {
  /** Arrows looked at so far: what a budget is spent on. */
  work = 0;
  private readonly visited: Uint8Array;
  private readonly path: Int32Array;
  private readonly cursor: Int32Array;
  private readonly running: Int8Array;
  private depth = -1;
  private length = 0;

  constructor(
    private readonly field: RouteField,
    longest: number,
  ) {
    const deepest = Math.min(longest, field.node.length) + 2;
    this.visited = new Uint8Array(field.node.length);
    this.path = new Int32Array(deepest);
    this.cursor = new Int32Array(deepest);
    this.running = new Int8Array(deepest);
  }

  /** Begins anew with the routes of `length` arrows. */
  begin(length: number): void {
    this.visited.fill(0);
    this.length = length;
    this.depth = -1;
    const { goal, node, hope, start } = this.field;
    // A simple route cannot have more arrows than nodes; only a loop has as many.
    if (goal === -2 || length < 1 || length > node.length) return;
    if (goal > 0 && length <= 30 && ((hope[0] as number) & (1 << length)) === 0) return;
    this.depth = 0;
    this.path[0] = 0;
    this.cursor[0] = start[0] as number;
    this.running[0] = 1;
    this.visited[0] = 1;
  }

  /**
   * Goes on to the next route; false when there is none, or when `work` has passed `limit` (then `isStopped` tells).
   * Its last arrow is the slot `last`.
   */
  next(limit = Number.POSITIVE_INFINITY): boolean {
    const { start, target, sign, hope, goal } = this.field;
    const { visited, path, cursor, running, length } = this;
    while (this.depth >= 0) {
      if (this.work > limit) return false;
      const depth = this.depth;
      const node = path[depth] as number;
      const slot = cursor[depth] as number;
      if (slot >= (start[node + 1] as number)) {
        visited[node] = 0;
        this.depth = depth - 1;
        continue;
      }
      cursor[depth] = slot + 1;
      this.work++;
      const rest = length - depth - 1;
      const to = target[slot] as number;
      if (rest <= 30 && ((hope[to] as number) & (1 << rest)) === 0) continue;
      if (to === goal) {
        if (rest > 0) continue;
        running[depth + 1] = (running[depth] as number) * (sign[slot] as number);
        return true;
      }
      if (visited[to] === 1) continue;
      running[depth + 1] = (running[depth] as number) * (sign[slot] as number);
      if (rest === 0) {
        if (goal === -1) return true;
        continue;
      }
      visited[to] = 1;
      path[depth + 1] = to;
      cursor[depth + 1] = start[to] as number;
      this.depth = depth + 1;
    }
    return false;
  }

  /** True when the search broke off before its end. */
  get isStopped(): boolean {
    return this.depth >= 0;
  }

  /** The sign of the route that `next` has just found. */
  get sign(): 1 | -1 | 0 {
    return signProduct(this.running[this.depth + 1] as number, 1);
  }

  /** The route that `next` has just found, in the numbers of the graph. */
  route(): Route {
    const { node, target, arrow } = this.field;
    const [nodes, arrows] = [new Array<number>(this.length + 1), new Array<number>(this.length)];
    nodes[0] = node[0] as number;
    for (let step = 0; step < this.length; step++) {
      const slot = (this.cursor[step] as number) - 1;
      nodes[step + 1] = node[target[slot] as number] as number;
      arrows[step] = arrow[slot] as number;
    }
    return { nodes, arrows, sign: this.sign };
  }
}
