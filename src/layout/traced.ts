import type { Picture } from '../model/geometry.ts';
import { routeArrows } from './routing/route.ts';
import { sceneScale } from './scale.ts';
import type { Cells } from './traced/cells.ts';
import { composed } from './traced/composed.ts';
import { framed } from './traced/frame.ts';
import { singleWay } from './traced/order.ts';
import { place, type Room } from './traced/place.ts';
import { ring } from './traced/ring.ts';
import { serpentine } from './traced/serpentine.ts';
import type { TracedWish } from './traced/wish.ts';

/** Room to begin with, then more where an arrow finds no way. */
const rooms: readonly Room[] = [
  { across: 78, down: 48, margin: 66 },
  { across: 90, down: 60, margin: 90 },
];

function cellsOf(wish: TracedWish): Cells {
  const way = singleWay(wish);
  if (way === null) return composed(wish);
  const places = way.closed ? ring(way.order.length) : serpentine(way.order.length);
  return new Map(way.order.map((id, index) => [id, places[index] ?? { column: 0, row: 0 }]));
}

export function tracedPicture(wish: TracedWish): Picture {
  const cells = cellsOf(wish);
  const kinds = new Map(wish.nodes.map((node) => [node.id, node.kind]));
  let picture: Picture | null = null;
  for (const room of rooms) {
    const { nodes, width, height } = place(wish.nodes, cells, room);
    const { routes, stranded } = routeArrows({
      width,
      height,
      scale: sceneScale,
      nodes,
      kinds,
      areas: [],
      areaLabels: [],
      arrows: wish.arrows,
      hurry: true,
    });
    picture = framed(wish.id, nodes, routes);
    if (stranded.length === 0) break;
  }
  return picture as Picture;
}
