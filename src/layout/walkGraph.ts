import type { NodeBox, Picture } from '../model/geometry.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonInteraction } from '../model/skeleton.ts';

/** What can be walked: the visible nodes by compartment and the visible arrows by their ends, each in walking order. */
export interface WalkGraph {
  /** Compartments that hold a visible node, in the order of the data; the nodes of each in reading order. */
  compartments: readonly { id: string; nodes: readonly string[] }[];
  /** The visible arrows, by id. */
  arrows: ReadonlyMap<string, SkeletonInteraction>;
  /** Ids of the arrows that leave a node, and of those that reach it, in the reading order of their other ends. */
  outgoing: ReadonlyMap<string, readonly string[]>;
  incoming: ReadonlyMap<string, readonly string[]>;
}

/** Nodes whose middles are no further apart than this, in heights of the higher one, stand in one row. */
const sameRow = 0.6;

/** Node boxes as one reads: rows from above, each from the left. Pure; the order of the input does not matter. */
function inReadingOrder(boxes: readonly NodeBox[]): NodeBox[] {
  const fromAbove = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const rows: NodeBox[][] = [];
  for (const box of fromAbove) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && box.y - first.y <= sameRow * Math.max(first.height, box.height)) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

function grouped<K, V>(items: readonly V[], keyOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/**
 * The graph that a walk over a picture follows. `isVisible` tells of ids of entities and of interactions; an arrow is
 * walked only when both of its ends are. Pure; some n log n in the size of the picture.
 */
export function walkGraph(index: SkeletonIndex, picture: Picture, isVisible: (id: string) => boolean): WalkGraph {
  const order = inReadingOrder(picture.nodes.filter(({ id }) => index.entity.has(id) && isVisible(id)));
  const place = new Map(order.map(({ id }, at) => [id, at]));
  const drawn = picture.routes
    .filter(({ id }) => isVisible(id))
    .flatMap(({ id }) => index.interaction.get(id) ?? [])
    .filter(({ source, target }) => place.has(source) && place.has(target));
  const byOtherEnd = (end: 'source' | 'target') =>
    [...drawn].sort((a, b) => (place.get(a[end]) ?? 0) - (place.get(b[end]) ?? 0) || (a.id < b.id ? -1 : 1));
  const ids = (groups: Map<string, SkeletonInteraction[]>) =>
    new Map([...groups].map(([end, arrows]) => [end, arrows.map(({ id }) => id)]));
  const members = grouped(order, ({ id }) => index.entity.get(id)?.compartment ?? '');
  return {
    compartments: index.pathway.info.compartments.flatMap(({ id }) => {
      const nodes = members.get(id);
      return nodes ? [{ id, nodes: nodes.map((node) => node.id) }] : [];
    }),
    arrows: new Map(drawn.map((each) => [each.id, each])),
    outgoing: ids(grouped(byOtherEnd('target'), ({ source }) => source)),
    incoming: ids(grouped(byOtherEnd('source'), ({ target }) => target)),
  };
}
