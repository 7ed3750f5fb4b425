import type { Cells } from './cells.ts';
import type { Links } from './layers.ts';
import { type Weave, weave } from './weave.ts';
import type { TracedWish } from './wish.ts';

/** Which share of the lattice's places is taken, at most and at least. */
const densest = 0.6;
const loosest = 0.35;

/** The graph behind a wish, with where the signal starts as its first node and where it leads as its last. */
function linksOf({ nodes, arrows, from, to }: TracedWish): { graph: Links; ids: string[] } {
  const between = nodes.map((node) => node.id).filter((id) => id !== from && id !== to);
  const ids = to === null || to === from ? [from, ...between] : [from, ...between, to];
  const number = new Map(ids.map((id, index) => [id, index]));
  const pairs = new Set(
    arrows
      .filter(({ source, target }) => source !== target)
      .map(({ source, target }) => `${number.get(source)} ${number.get(target)}`),
  );
  const links = [...pairs].map((pair) => pair.split(' ').map(Number) as [number, number]);
  return { graph: { count: ids.length, links }, ids };
}

export function composed(wish: TracedWish): Cells {
  const { graph, ids } = linksOf(wish);
  const ends = wish.to !== null && wish.to !== wish.from;
  let best: Weave | null = null;
  const least = Math.max(ends ? 3 : 2, Math.ceil(Math.sqrt(graph.count / densest)));
  const most = Math.max(least, Math.floor(Math.sqrt(graph.count / loosest)));
  for (let columns = least; columns <= most; columns++) {
    const t0 = performance.now();
    const found = weave(graph, { columns, rows: 2 * columns - 1, ends });
    if (best === null || found.strain < best.strain) best = found;
    if (process.env['DBG']) console.log(columns, found.strain, Math.round(performance.now() - t0), 'ms');
  }
  if (best === null) return new Map();
  const top = Math.min(...best.cells.map((cell) => cell.row));
  return new Map(
    ids.map((id, index) => [
      id,
      { column: best?.cells[index]?.column ?? 0, row: (best?.cells[index]?.row ?? 0) - top },
    ]),
  );
}
