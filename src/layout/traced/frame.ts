import type { NodeBox, Picture, Route } from '../../model/geometry.ts';
import { boundsOf } from '../placed.ts';
import { grid, sceneScale } from '../scale.ts';

/** From the outermost node or arrow to the edge of the picture, as scenes have it: room for badges and marks. World px. */
const margin = 42;

/** A picture of nodes and routes, moved and cut so that the same margin is left on all sides. */
export function framed(id: string, nodes: readonly NodeBox[], routes: readonly Route[]): Picture {
  const loose: Picture = {
    id,
    width: 0,
    height: 0,
    fontSize: sceneScale.fontSize,
    areas: [],
    nodes: [...nodes],
    routes: [...routes],
  };
  const bounds = boundsOf(loose);
  const by = (start: number) => Math.ceil((margin - start) / grid) * grid;
  const [dx, dy] = [by(bounds.x), by(bounds.y)];
  return {
    ...loose,
    width: Math.ceil(bounds.x + dx + bounds.width + margin),
    height: Math.ceil(bounds.y + dy + bounds.height + margin),
    nodes: nodes.map((node) => ({ ...node, x: node.x + dx, y: node.y + dy })),
    routes: routes.map(({ id: route, points, mark }) => ({
      id: route,
      points: points.map(([x, y]) => [x + dx, y + dy]),
      mark: [mark[0] + dx, mark[1] + dy],
    })),
  };
}
