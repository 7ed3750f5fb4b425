import type { Picture } from '../../model/geometry.ts';
import { distanceTo, nodeRect } from '../routing/terrain.ts';
import { sceneScale } from '../scale.ts';

/** Room that a contested mark needs around its place, world px. */
const ring = 7 * sceneScale.factor;

/** How many of the marked routes have no clear place for their mark: it lies on a node, or on another mark. */
export function marksInTheWay({ nodes, routes }: Picture, marked: ReadonlySet<string>): number {
  const marks = routes.flatMap(({ id, mark }) => (marked.has(id) ? [mark] : []));
  return marks.filter(([x, y], index) => {
    const onMark = marks.slice(index + 1).some((other) => Math.hypot(other[0] - x, other[1] - y) < 2 * ring);
    return onMark || nodes.some((node) => distanceTo(nodeRect(node), x, y) < ring);
  }).length;
}
