import type { Cells } from './cells.ts';
import type { Links } from './layers.ts';
import { type Weave, weave } from './weave.ts';
import type { TracedWish } from './wish.ts';

/** Which share of the lattice's places the nodes take, at most and at least. */
const densest = 0.6;
const loosest = 0.35;

/** The graph behind a wish, with where the signal starts as its first node and where it leads as its last. */
function graphOf({ nodes, arrows, from, to }: TracedWish): { graph: Links; ids: string[] } {
  const between = nodes.map((node) => node.id).filter((id) => id !== from && id !== to);
  const ids = to === null || to === from ? [from, ...between] : [from, ...between, to];
  const number = new Map(ids.map((id, index) => [id, index]));
  const links = new Map<string, readonly [number, number]>();
  for (const { source, target } of arrows) {
    const [start, end] = [number.get(source), number.get(target)];
    if (start !== undefined && end !== undefined && start !== end) links.set(`${start} ${end}`, [start, end]);
  }
  return { graph: { count: ids.length, links: [...links.values()] }, ids };
}

/**
 * The places of nodes among which routes divide and meet: composed on lattices of several sizes, all of the proportion of
 * a stage, and the one taken that reads best.
 */
export function composed(wish: TracedWish): Cells {
  const { graph, ids } = graphOf(wish);
  const ends = wish.to !== null && wish.to !== wish.from;
  const fewest = Math.max(ends ? 3 : 2, Math.ceil(Math.sqrt(graph.count / densest)));
  const most = Math.max(fewest, Math.floor(Math.sqrt(graph.count / loosest)));
  const weaves = Array.from({ length: most - fewest + 1 }, (_, more): Weave => {
    const columns = fewest + more;
    return weave(graph, { columns, rows: 2 * columns - 1, ends });
  });
  const { cells } = weaves.reduce((best, each) => (each.strain < best.strain ? each : best));
  const top = Math.min(...cells.map((cell) => cell.row));
  return new Map(cells.map(({ column, row }, node) => [ids[node] as string, { column, row: row - top }]));
}
