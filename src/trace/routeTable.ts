import { distancesFrom, reversed, unreached } from './distance.ts';
import { type Route, signProduct } from './route.ts';
import type { FieldQuestion } from './routeField.ts';
import type { SignedGraph } from './signedGraph.ts';

/**
 * Routes as the tree that a depth-first search grows: routes that begin alike share their beginnings, and each is written
 * out only when it is asked for.
 */
interface Found {
  /** How many routes. */
  size: number;
  /** By step of the tree, in turn: the slot among the out arrows that it takes, and the step before; -1 at the start. */
  steps: Int32Array;
  /** By route: its last step; its length in arrows; its sign. */
  lasts: Int32Array;
  lengths: Int32Array;
  signs: Int8Array;
}

/** All routes of a question: `order[i]` is the i-th, shortest first; of the same length in the order of the arrows. */
interface RouteTable extends Found {
  from: number;
  order: Int32Array;
}

/** Where a search for all routes gives up: routes found, arrows looked at. */
interface TableLimits {
  routes: number;
  work: number;
}

/** Routes longer than this are not searched for here: the search calls itself for every arrow, and a stack ends. */
const deepest = 2000;

/** A question with one goal; the same as `from`: loops. */
interface Bounded extends FieldQuestion {
  to: number;
}

function grown<T extends Int32Array | Int8Array>(array: T, larger: (size: number) => T): T {
  const copy = larger(array.length * 2);
  copy.set(array);
  return copy;
}

const words = (size: number) => new Int32Array(size);
const bytes = (size: number) => new Int8Array(size);

/** What a search grows: the tree of steps and the routes in it, in arrays that are made longer when they are full. */
class Growth implements Found {
  size = 0;
  steps = words(8192);
  lasts = words(1024);
  lengths = words(1024);
  signs = bytes(1024);
  /** How many places of `steps` are taken: two a step. */
  used = 0;

  /** Adds a step; returns where it stands. */
  step(slot: number, before: number): number {
    const step = this.used;
    this.used = step + 2;
    if (this.used > this.steps.length) this.steps = grown(this.steps, words);
    this.steps[step] = slot;
    this.steps[step + 1] = before;
    return step;
  }

  route(last: number, length: number, sign: number): void {
    const route = this.size++;
    if (route === this.lasts.length) {
      this.lasts = grown(this.lasts, words);
      this.lengths = grown(this.lengths, words);
      this.signs = grown(this.signs, bytes);
    }
    this.lasts[route] = last;
    this.lengths[route] = length;
    this.signs[route] = sign;
  }
}

/**
 * Depth-first search for the simple routes of at most `maxLength` arrows. It turns back where the goal is too far away for
 * the arrows that are left; a node on the route so far counts as out of reach. Null when it passes a limit.
 */
function search(graph: SignedGraph, { from, to, maxLength, blocked }: Bounded, limits: TableLimits): Found | null {
  const { outStart, outTarget, outSign } = graph;
  const back = distancesFrom(reversed(graph), to, { furthest: maxLength, ...(blocked && { blocked }) });
  const found = new Growth();
  if (back.distance[from] === unreached) return found;
  const { distance } = back;
  if (from !== to) distance[from] = unreached;
  let work = 0;
  let passed = false;

  function walk(node: number, depth: number, before: number, sign: number): void {
    const end = outStart[node + 1] as number;
    const left = maxLength - depth - 1;
    for (let slot = outStart[node] as number; slot < end; slot++) {
      work++;
      const target = outTarget[slot] as number;
      const away = distance[target] as number;
      if (away > left) continue;
      const step = found.step(slot, before);
      const product = Math.imul(sign, outSign[slot] as number);
      if (target === to) {
        found.route(step, depth + 1, product);
        continue;
      }
      const { size } = found;
      distance[target] = unreached;
      walk(target, depth + 1, step, product);
      distance[target] = away;
      if (passed) return;
      // A step that led to no route leaves nothing behind.
      if (found.size === size) found.used = step;
    }
    passed = found.size > limits.routes || work > limits.work;
  }

  walk(from, 0, -1, 1);
  return passed ? null : found;
}

/** The routes' numbers, shortest first (counting sort, which keeps the order among those of one length). */
function byLength({ lengths, size }: Found, maxLength: number): Int32Array {
  const next = words(maxLength + 2);
  for (let route = 0; route < size; route++) {
    const after = (lengths[route] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let each = 1; each < next.length; each++) next[each] = (next[each] as number) + (next[each - 1] as number);
  const order = words(size);
  for (let route = 0; route < size; route++) {
    const length = lengths[route] as number;
    const place = next[length] as number;
    next[length] = place + 1;
    order[place] = route;
  }
  return order;
}

/** All simple routes between two nodes within `maxLength` arrows (rules T1 to T3), by one search; null when it passes a limit, or may run too deep. */
export function routeTable(
  graph: SignedGraph,
  question: Bounded,
  limits: Partial<TableLimits> = {},
): RouteTable | null {
  const maxLength = Math.min(question.maxLength, graph.names.length);
  const { routes = Number.POSITIVE_INFINITY, work = Number.POSITIVE_INFINITY } = limits;
  if (maxLength > deepest) return null;
  const found = search(graph, { ...question, maxLength }, { routes, work });
  return found && { ...found, from: question.from, order: byLength(found, maxLength) };
}

/** The i-th route of a table. */
export function routeAt(graph: SignedGraph, table: RouteTable, at: number): Route {
  const route = table.order[at] as number;
  const length = table.lengths[route] as number;
  const [nodes, arrows] = [new Array<number>(length + 1), new Array<number>(length)];
  let step = table.lasts[route] as number;
  for (let hop = length; hop > 0; hop--) {
    const slot = table.steps[step] as number;
    nodes[hop] = graph.outTarget[slot] as number;
    arrows[hop - 1] = graph.outArrow[slot] as number;
    step = table.steps[step + 1] as number;
  }
  nodes[0] = table.from;
  return { nodes, arrows, sign: signProduct(table.signs[route] as number, 1) };
}
