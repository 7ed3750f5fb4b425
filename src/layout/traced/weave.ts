import type { Cell } from './cells.ts';
import { type Links, layersOf } from './layers.ts';
import { columnsFor, type Lattice, seed } from './seed.ts';
import { Strain } from './strain.ts';

/** Attempts to move a node, per node. */
const patience = 300;
/** What strain may grow by when an attempt is kept all the same: at first, and at last. */
const hot = 20;
const cold = 0.3;

/** A composition: where each node stands, by its number, and how ill it reads. */
export interface Weave {
  cells: Cell[];
  strain: number;
}

/** Whole numbers below a bound that look as if drawn by chance and are the same every time (Numerical Recipes' generator). */
function draws(): (bound: number) => number {
  let state = 1;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * Composes a graph in which routes divide and meet, on a lattice: from layers, by moving nodes and letting pairs change
 * places as long as that reads better, and while it is hot now and then also where it does not ("grid layout", Li and
 * Kurata 2005; simulated annealing, Kirkpatrick 1983). The same graph gives the same composition.
 */
export function weave(graph: Links, lattice: Lattice): Weave {
  const { layers, back } = layersOf(graph);
  const strain = new Strain(graph, back, (lattice.rows - 1) / 2, seed(layers, lattice));
  const draw = draws();
  const attempts = graph.count * patience;
  for (let attempt = 0; attempt < attempts; attempt++)
    shake(strain, lattice, draw, hot * (cold / hot) ** (attempt / attempts));
  while (settle(strain, lattice));
  return { cells: strain.cells(), strain: strain.whole() };
}

/** Moves a node to another place, mostly a near one, or lets it change places with who stands there; or leaves it. */
function shake(strain: Strain, lattice: Lattice, draw: (bound: number) => number, heat: number): void {
  const count = strain.rows.length;
  const node = draw(count);
  const { first, last } = columnsFor(node, count, lattice);
  const [column, row] = [strain.columns[node] as number, strain.rows[node] as number];
  const near = draw(3) > 0;
  const toColumn = near ? Math.min(last, Math.max(first, column + draw(3) - 1)) : first + draw(last - first + 1);
  const toRow = near ? Math.min(lattice.rows - 1, Math.max(0, row + draw(5) - 2)) : draw(lattice.rows);
  const [other = node, ...more] = strain.inTheWay(node, toColumn, toRow);
  if (more.length > 0) return;
  if (other !== node) {
    const allowed = columnsFor(other, count, lattice);
    if (column < allowed.first || column > allowed.last) return;
  }
  const before = strain.of(node, other);
  const change = () => (other === node ? strain.put(node, toColumn, toRow) : strain.swap(node, other));
  change();
  const worse = strain.of(node, other) - before;
  if (worse <= 0 || draw(2 ** 20) / 2 ** 20 < Math.exp(-worse / heat)) return;
  if (other === node) strain.put(node, column, row);
  else strain.swap(node, other);
}

/** Puts every node where it reads best; false when none moved. */
function settle(strain: Strain, lattice: Lattice): boolean {
  let better = false;
  const count = strain.rows.length;
  for (let node = 0; node < count; node++) {
    const { first, last } = columnsFor(node, count, lattice);
    let best = [strain.columns[node] as number, strain.rows[node] as number] as const;
    let least = strain.of(node);
    for (let column = first; column <= last; column++)
      for (let row = 0; row < lattice.rows; row++) {
        if (strain.inTheWay(node, column, row).length > 0) continue;
        strain.put(node, column, row);
        const cost = strain.of(node);
        if (cost < least - 1e-6) [best, least, better] = [[column, row], cost, true];
      }
    strain.put(node, ...best);
  }
  return better;
}
