import type { Arrow } from './arrow.ts';
import type { Path } from './path.ts';
import type { Port } from './ports.ts';
import { Search } from './search.ts';
import type { Terrain } from './terrain.ts';
import { findClashes, Traffic } from './traffic.ts';
import type { Weights } from './weights.ts';

const rounds = 40;
const firstPrice = 60;
const dearer = 1.35;
const polishing = 3;

/**
 * Routes all arrows of a picture together. Every arrow first takes the way that is best for itself; where two fight over
 * a place, the place grows dearer round by round until one gives way ("PathFinder", McMurchie and Ebeling 1995). When
 * nobody clashes, each arrow is routed once more among the others as long as that makes it better.
 * Returns one path per arrow; null where the target cannot be reached.
 */
export function negotiate(
  arrows: readonly Arrow[],
  ports: ReadonlyMap<string, readonly Port[]>,
  terrain: Terrain,
  weights: Weights,
): (Path | null)[] {
  const traffic = new Traffic(terrain, weights);
  const search = new Search(terrain, traffic, weights);
  const paths: (Path | null)[] = arrows.map(() => null);
  const order = arrows.map((_, index) => index).sort((a, b) => rank(arrows[a], ports) - rank(arrows[b], ports));

  const reroute = (index: number, price: number): void => {
    const arrow = arrows[index] as Arrow;
    paths[index] = null;
    traffic.read(arrow, arrows, paths, price);
    const found = search.run(arrow, ports.get(arrow.source) ?? [], ports.get(arrow.target) ?? [], arrows, paths);
    paths[index] = found?.path ?? null;
  };

  let price = firstPrice;
  let turn = order;
  for (let round = 0; round < rounds && turn.length > 0; round++) {
    for (const index of turn) reroute(index, price);
    price *= dearer;
    const clashes = findClashes(arrows, paths, terrain);
    const fighting = new Set<number>();
    for (const { a, b, cell } of clashes) {
      traffic.history[cell] = (traffic.history[cell] as number) + firstPrice / 2;
      fighting.add(a).add(b);
    }
    turn = order.filter((index) => fighting.has(index));
  }
  for (let round = 0; round < polishing; round++)
    for (const index of order) reroute(index, 1e5);
  return paths;
}

/** Short arrows first, so that neighbours get their straight line; refuted arrows last. */
function rank(arrow: Arrow | undefined, ports: ReadonlyMap<string, readonly Port[]>): number {
  if (arrow === undefined) return 0;
  const [from] = ports.get(arrow.source) ?? [];
  const [to] = ports.get(arrow.target) ?? [];
  if (from === undefined || to === undefined) return 0;
  const distance = Math.abs(from.point[0] - to.point[0]) + Math.abs(from.point[1] - to.point[1]);
  return distance + (arrow.late ? 1e6 : 0);
}
