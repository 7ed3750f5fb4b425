import type { WalkGraph } from './walkGraph.ts';

/** Walking the picture from stop to stop. Rules W1 to W9 in `SPEC.md`. */

/** A node or an arrow of the picture. */
export interface Stop {
  kind: 'entity' | 'interaction';
  id: string;
}

/** Where a walk is, and how it came there. */
export interface Place {
  stop: Stop;
  /** The end of an arrow from which it was come to; whose arrows are its siblings. */
  from: 'source' | 'target';
  /** The places along which the walk came in a row, downstream or upstream, to go back over them. */
  way: readonly Place[];
  heading: 'downstream' | 'upstream' | null;
}

export type Move =
  | 'downstream'
  | 'upstream'
  | 'next'
  | 'previous'
  | 'next-compartment'
  | 'previous-compartment'
  | 'first'
  | 'last';

/** A place at a stop to which no way led. */
export function placeAt(stop: Stop, from: Place['from'] = 'source'): Place {
  return { stop, from, way: [], heading: null };
}

const node = (id: string | undefined): Place | null => (id === undefined ? null : placeAt({ kind: 'entity', id }));

/** True when a stop is part of the graph. */
export function holds(graph: WalkGraph, { kind, id }: Stop): boolean {
  return kind === 'interaction' ? graph.arrows.has(id) : graph.compartments.some(({ nodes }) => nodes.includes(id));
}

/** Where a walk begins: at the first of the wished stops that is visible, else at the first node; null where nothing is. */
export function walkStart(graph: WalkGraph, wished: readonly Stop[]): Place | null {
  const stop = wished.find((each) => holds(graph, each));
  return stop ? placeAt(stop) : node(graph.compartments[0]?.nodes[0]);
}

/** The neighbour so many members on, going round; null where the list does not hold the member or holds no other. */
function roundFrom<T>(list: readonly T[], member: (each: T) => boolean, by: 1 | -1): T | null {
  const at = list.findIndex(member);
  if (at < 0 || list.length < 2) return null;
  return list[(at + by + list.length) % list.length] ?? null;
}

/** The siblings of a place: ids, in walking order, itself among them. */
export function siblingsOf(graph: WalkGraph, { stop, from }: Place): readonly string[] {
  if (stop.kind === 'entity') return graph.compartments.find(({ nodes }) => nodes.includes(stop.id))?.nodes ?? [];
  const arrow = graph.arrows.get(stop.id);
  if (!arrow) return [];
  return (from === 'source' ? graph.outgoing.get(arrow.source) : graph.incoming.get(arrow.target)) ?? [];
}

function sibling(graph: WalkGraph, place: Place, by: 1 | -1): Place | null {
  const id = roundFrom(siblingsOf(graph, place), (each) => each === place.stop.id, by);
  return id === null ? null : placeAt({ kind: place.stop.kind, id }, place.from);
}

/** The node that a place belongs to: itself, or the end of an arrow that it was come from. */
function homeOf(graph: WalkGraph, { stop, from }: Place): string | undefined {
  return stop.kind === 'entity' ? stop.id : graph.arrows.get(stop.id)?.[from];
}

function compartment(graph: WalkGraph, place: Place, by: 1 | -1): Place | null {
  const home = homeOf(graph, place);
  const next = roundFrom(graph.compartments, ({ nodes }) => nodes.some((id) => id === home), by);
  return node(next?.nodes[0]);
}

function opposite(heading: Place['heading']): Place['heading'] {
  if (heading === null) return null;
  return heading === 'downstream' ? 'upstream' : 'downstream';
}

/** One stop along the arrows; back over the way when it is gone against (W2). */
function along(graph: WalkGraph, place: Place, heading: 'downstream' | 'upstream'): Place | null {
  const back = place.way.at(-1);
  if (back && place.heading === opposite(heading) && holds(graph, back.stop)) return back;
  const { stop } = place;
  const way = place.heading === heading ? [...place.way, place] : [{ ...place, way: [], heading: null }];
  const down = heading === 'downstream';
  if (stop.kind === 'interaction') {
    const id = graph.arrows.get(stop.id)?.[down ? 'target' : 'source'];
    return id === undefined ? null : { stop: { kind: 'entity', id }, from: 'source', way, heading };
  }
  const id = (down ? graph.outgoing : graph.incoming).get(stop.id)?.[0];
  if (id === undefined) return null;
  return { stop: { kind: 'interaction', id }, from: down ? 'source' : 'target', way, heading };
}

/** The place after a move, or null where nothing leads there (W6). The graph must hold the place's stop. Pure. */
export function walk(graph: WalkGraph, place: Place, move: Move): Place | null {
  switch (move) {
    case 'downstream':
    case 'upstream':
      return along(graph, place, move);
    case 'next':
      return sibling(graph, place, 1);
    case 'previous':
      return sibling(graph, place, -1);
    case 'next-compartment':
      return compartment(graph, place, 1);
    case 'previous-compartment':
      return compartment(graph, place, -1);
    case 'first':
      return node(graph.compartments[0]?.nodes[0]);
    case 'last':
      return node(graph.compartments.at(-1)?.nodes.at(-1));
  }
}
