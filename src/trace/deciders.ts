import { withoutArrows } from './hold.ts';
import { netEffect } from './netEffect.ts';
import type { Route } from './route.ts';
import type { SignedGraph } from './signedGraph.ts';
import type { NetEffect } from './signs.ts';
import { type Trace, turned } from './trace.ts';

/** What would have to be known for an ambiguous net effect to be decided (rule T12). */
export interface Deciders {
  /** Where a raising and a lowering route meet: the node, and the two arrows by which they come in. */
  meeting: { node: number; raising: number; lowering: number } | null;
  /** Arrows without a known sign on a route. */
  unsigned: number[];
  /** Among the doubtful arrows those without which the net effect would be another, and which. */
  doubtful: { arrow: number; effect: NetEffect }[];
}

/** The last node that two routes to the same end come into by different arrows. */
function meetingOf(one: Route, other: Route): { node: number; raising: number; lowering: number } | null {
  for (let back = 1; back <= Math.min(one.arrows.length, other.arrows.length); back++) {
    const [raising, lowering] = [one.arrows.at(-back), other.arrows.at(-back)];
    const node = one.nodes.at(-back);
    if (raising === undefined || lowering === undefined || node === undefined) return null;
    if (raising !== lowering) return { node, raising, lowering };
  }
  return null;
}

/** Finds what decides an ambiguous trace. `doubtful` are arrows, by number, on which there is reason to doubt. */
export function decidersOf(graph: SignedGraph, trace: Trace, doubtful: readonly number[]): Deciders {
  const raising = trace.witnesses.find((route) => route.sign * trace.change > 0);
  const lowering = trace.witnesses.find((route) => route.sign * trace.change < 0);
  const open = trace.witnesses.find((route) => route.sign === 0);
  const zeros = new Set<number>();
  graph.outArrow.forEach((arrow, slot) => {
    if (graph.outSign[slot] === 0) zeros.add(arrow);
  });
  return {
    meeting: raising && lowering ? meetingOf(raising, lowering) : null,
    unsigned: open?.arrows.filter((arrow) => zeros.has(arrow)) ?? [],
    doubtful: doubtful.flatMap((arrow) => {
      const { graph: rest } = withoutArrows(graph, (each) => each === arrow);
      const effect = turned(netEffect(rest, trace.from, trace.to).effect, trace.change);
      return effect === trace.effect ? [] : [{ arrow, effect }];
    }),
  };
}
