import type { NamedGraph } from './namedGraph.ts';
import { type Route, signProduct } from './route.ts';

/** A route, or a loop, by the ids of what it passes: fit to be stored, linked to and drawn. */
export interface AnsweredRoute {
  /** One more than interactions; of a loop the last is the first. */
  entities: string[];
  interactions: string[];
  /** What has become of the entity behind each hop: 1 risen, -1 fallen, 0 not known. */
  running: (1 | -1 | 0)[];
  /** The same at the end. */
  sign: 1 | -1 | 0;
}

/** A route of a pathway's graph by ids, for a first entity that rises (1) or falls (-1). */
export function answeredRoute(network: NamedGraph, { nodes, arrows }: Route, change: 1 | -1): AnsweredRoute {
  let sign: 1 | -1 | 0 = change;
  const running = arrows.map((arrow) => {
    sign = signProduct(sign, network.arrow(arrow).sign);
    return sign;
  });
  return {
    entities: nodes.map((node) => network.graph.names[node] ?? ''),
    interactions: arrows.map((arrow) => network.interaction(arrow)?.id ?? ''),
    running,
    sign,
  };
}
