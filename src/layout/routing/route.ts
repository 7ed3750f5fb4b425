import type { AreaBox, NodeBox, Route } from '../../model/geometry.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import type { Rect } from '../areas.ts';
import { bar } from '../arrowShape.ts';
import { type Scale, sceneScale } from '../scale.ts';
import type { Arrow } from './arrow.ts';
import { markOf, passingOf } from './mark.ts';
import { negotiate } from './negotiate.ts';
import { pathPoints } from './path.ts';
import { facing, type Port, portsOf } from './ports.ts';
import { makeTerrain } from './terrain.ts';
import { mapWeights, sceneWeights } from './weights.ts';

export interface RouteInput {
  width: number;
  height: number;
  scale: Scale;
  nodes: readonly NodeBox[];
  kinds: ReadonlyMap<string, EntityKind>;
  areas: readonly AreaBox[];
  areaLabels: readonly Rect[];
  arrows: readonly Arrow[];
  /** Someone is waiting: a third of the time for slightly less care. */
  hurry?: boolean;
}

export interface RouteResult {
  routes: Route[];
  /** Arrows that found no way: a node is walled in, or lies too near. */
  stranded: Arrow[];
}

/**
 * Right-angled routes for all arrows of a picture, on the grid, around all nodes. The same input gives the same routes.
 * Whether the result is clean is for `problems` to say.
 */
export function routeArrows(input: RouteInput): RouteResult {
  const { scale, arrows } = input;
  const weights = scale === sceneScale ? sceneWeights : mapWeights;
  const terrain = makeTerrain({ ...input, comfort: weights.comfort, edgeRoom: weights.edgeRoom });
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const portsFor = (half: number) =>
    new Map(
      input.nodes.map(({ id }) => {
        const node = nodes.get(id) as NodeBox;
        return [id, portsOf(node, input.kinds.get(id) ?? 'protein', terrain, scale, weights, half)];
      }),
    );
  const [plain, forBars] = [portsFor(0), portsFor(bar.half * scale.factor)];
  const seen = (ports: Map<string, Port[]>, id: string, otherId: string) => {
    const [node, other] = [nodes.get(id), nodes.get(otherId)];
    return node === undefined || other === undefined ? [] : facing(ports.get(id) ?? [], node, other, weights.unfacing);
  };
  const tasks = arrows.map((arrow) => ({
    arrow,
    from: seen(plain, arrow.source, arrow.target),
    to: seen(arrow.effect === 'inhibits' ? forBars : plain, arrow.target, arrow.source),
  }));
  const paths = negotiate(tasks, terrain, weights, input);
  const around = {
    arrows,
    paths,
    terrain,
    nodes: input.nodes,
    areaLabels: input.areaLabels,
    factor: scale.factor,
    passing: passingOf(paths),
  };
  const routes: Route[] = [];
  const stranded: Arrow[] = [];
  arrows.forEach((arrow, index) => {
    const path = paths[index];
    if (path === null || path === undefined) stranded.push(arrow);
    else routes.push({ id: arrow.id, points: pathPoints(path, terrain), mark: markOf(index, around) });
  });
  return { routes, stranded };
}
