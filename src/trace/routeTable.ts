import { distancesFrom, reversed, unreached } from './distance.ts';
import { type Route, signProduct } from './route.ts';
import type { FieldQuestion } from './routeField.ts';
import type { SignedGraph } from './signedGraph.ts';

/** Routes in a few flat arrays, in the order in which a depth-first search met them. */
interface Found {
  size: number;
  /** Route r has the nodes from `nodes[ends[r - 1]]` up to, not including, `nodes[ends[r]]`; its first place in `slots` is idle. */
  ends: Int32Array;
  nodes: Int32Array;
  /** By the same places, the slot among the out arrows that leads to the node. */
  slots: Int32Array;
  signs: Int8Array;
}

/** All routes of a question: `order[i]` is the i-th, shortest first; of the same length in the order of the arrows. */
interface RouteTable extends Found {
  order: Int32Array;
}

/** Where a search for all routes gives up: routes found, arrows looked at. */
interface TableLimits {
  routes: number;
  work: number;
}

/** A question with one goal; the same as `from`: loops. */
interface Bounded extends FieldQuestion {
  to: number;
}

function grown<T extends Int32Array | Int8Array>(array: T, least: number, larger: (size: number) => T): T {
  if (least <= array.length) return array;
  const copy = larger(least * 2);
  copy.set(array);
  return copy;
}

const words = (size: number) => new Int32Array(size);
const bytes = (size: number) => new Int8Array(size);

function emptyFound(): Found {
  return { size: 0, ends: words(512), nodes: words(4096), slots: words(4096), signs: bytes(512) };
}

/** Takes the route of `length` nodes that stands in `path`; the arrays grow as they fill. */
function take(found: Found, path: Int32Array, by: Int32Array, length: number, sign: number): void {
  const route = found.size++;
  const start = route === 0 ? 0 : (found.ends[route - 1] as number);
  const end = start + length;
  if (end > found.nodes.length) {
    found.nodes = grown(found.nodes, end, words);
    found.slots = grown(found.slots, end, words);
  }
  if (route >= found.ends.length) {
    found.ends = grown(found.ends, route + 1, words);
    found.signs = grown(found.signs, route + 1, bytes);
  }
  const { nodes, slots } = found;
  for (let step = 0; step < length; step++) {
    nodes[start + step] = path[step] as number;
    slots[start + step] = by[step] as number;
  }
  found.ends[route] = end;
  found.signs[route] = sign;
}

/**
 * Depth-first search for the simple routes of at most `maxLength` arrows. It turns back where the goal is too far away for
 * the arrows that are left; a node on the route so far counts as out of reach. Null when it passes a limit.
 */
// One loop, kept in one piece: its state is one stack frame, and calls would cost more than the work.

function search(graph: SignedGraph, { from, to, maxLength, blocked }: Bounded, limits: TableLimits): Found | null {
  const { outStart, outTarget, outSign } = graph;
  const back = distancesFrom(reversed(graph), to, { furthest: maxLength, ...(blocked && { blocked }) });
  const found = emptyFound();
  if (back.distance[from] === unreached) return found;
  const { distance } = back;
  const deepest = Math.min(maxLength, back.reached.length) + 2;
  const [path, by, cursor] = [words(deepest), words(deepest), words(deepest)];
  const kept = new Uint32Array(deepest);
  const running = bytes(deepest);
  let [depth, work] = [0, 0];
  path[0] = from;
  cursor[0] = outStart[from] as number;
  running[0] = 1;
  if (from !== to) distance[from] = unreached;
  while (depth >= 0) {
    const end = outStart[(path[depth] as number) + 1] as number;
    const left = maxLength - depth - 1;
    let slot = cursor[depth] as number;
    work += end - slot;
    for (; slot < end; slot++) {
      const target = outTarget[slot] as number;
      if ((distance[target] as number) > left) continue;
      const deeper = depth + 1;
      path[deeper] = target;
      by[deeper] = slot;
      running[deeper] = Math.imul(running[depth] as number, outSign[slot] as number);
      if (target !== to) break;
      take(found, path, by, deeper + 1, running[deeper]);
    }
    if (found.size > limits.routes || work > limits.work) return null;
    if (slot < end) {
      cursor[depth++] = slot + 1;
      work -= end - slot - 1;
      const node = path[depth] as number;
      cursor[depth] = outStart[node] as number;
      kept[depth] = distance[node] as number;
      distance[node] = unreached;
    } else {
      distance[path[depth] as number] = kept[depth] as number;
      depth--;
    }
  }
  return found;
}

/** The routes' numbers, shortest first (counting sort, which keeps the order among those of one length). */
function byLength({ ends, size }: Found, maxLength: number): Int32Array {
  const next = words(maxLength + 3);
  for (let route = 0, start = 0; route < size; route++) {
    const end = ends[route] as number;
    next[end - start + 1] = (next[end - start + 1] as number) + 1;
    start = end;
  }
  for (let each = 1; each < next.length; each++) next[each] = (next[each] as number) + (next[each - 1] as number);
  const order = words(size);
  for (let route = 0, start = 0; route < size; route++) {
    const end = ends[route] as number;
    const place = next[end - start] as number;
    next[end - start] = place + 1;
    order[place] = route;
    start = end;
  }
  return order;
}

/** All simple routes between two nodes within `maxLength` arrows (rules T1 to T3), by one search; null when it passes a limit. */
export function routeTable(
  graph: SignedGraph,
  question: Bounded,
  limits: Partial<TableLimits> = {},
): RouteTable | null {
  const maxLength = Math.min(question.maxLength, graph.names.length);
  const { routes = Number.POSITIVE_INFINITY, work = Number.POSITIVE_INFINITY } = limits;
  const found = search(graph, { ...question, maxLength }, { routes, work });
  return found && { ...found, order: byLength(found, maxLength) };
}

/** The i-th route of a table. */
export function routeAt(graph: SignedGraph, table: RouteTable, at: number): Route {
  const route = table.order[at] as number;
  const start = route === 0 ? 0 : (table.ends[route - 1] as number);
  const length = (table.ends[route] as number) - start;
  const [nodes, arrows] = [new Array<number>(length), new Array<number>(length - 1)];
  nodes[0] = table.nodes[start] as number;
  for (let step = 1; step < length; step++) {
    nodes[step] = table.nodes[start + step] as number;
    arrows[step - 1] = graph.outArrow[table.slots[start + step] as number] as number;
  }
  return { nodes, arrows, sign: signProduct(table.signs[route] as number, 1) };
}
