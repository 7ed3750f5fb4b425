import type { ElementDefinition } from 'cytoscape';
import { hasInnerRule } from '../layout/outline.ts';
import type { PlacedNode } from '../layout/placed.ts';
import type { Point } from '../model/geometry.ts';
import type { Scenery, StageArrow } from './scenery.ts';

/** How a route is told to Cytoscape: bends as weights along, and distances beside, the straight line between its ends. */
export interface Segments {
  weights: number[];
  distances: number[];
}

/** The bends of a route in Cytoscape's terms, with `edge-distances: endpoints`. */
export function toSegments(points: readonly Point[]): Segments {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return { weights: [], distances: [] };
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const bends = points.slice(1, -1).map(([x, y]) => [x - from[0], y - from[1]] as const);
  return {
    weights: bends.map(([x, y]) => (x * ux + y * uy) / length),
    distances: bends.map(([x, y]) => y * ux - x * uy),
  };
}

/** The route that Cytoscape draws for these segments between these ends: what `toSegments` undoes. */
export function fromSegments({ weights, distances }: Segments, from: Point, to: Point): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bends = weights.map((weight, index): Point => {
    const distance = distances[index] ?? 0;
    return [from[0] + dx * weight - (dy / length) * distance, from[1] + dy * weight + (dx / length) * distance];
  });
  return [from, ...bends, to];
}

/** A route whose two ends fall together has no line to measure bends against; its end is moved by a hair. */
function parted(points: readonly Point[]): readonly Point[] {
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined || Math.hypot(to[0] - from[0], to[1] - from[1]) > 0.01) return points;
  return [...points.slice(0, -1), [to[0] + 0.02, to[1]]];
}

/** Cytoscape's shape for a node's outline. */
function shapeData({ outline, box }: PlacedNode): Record<string, string | number> {
  switch (outline.form) {
    case 'ellipse':
      return { shape: 'ellipse', radius: 0, polygon: '' };
    case 'round':
      return { shape: 'round-rectangle', radius: outline.radius, polygon: '' };
    case 'polygon': {
      const points = outline.points.flatMap(([x, y]) => [(2 * x) / box.width, (2 * y) / box.height]);
      return { shape: 'polygon', radius: 0, polygon: points.join(' ') };
    }
  }
}

function nodeElement(node: PlacedNode): ElementDefinition {
  const { id, box, kind, depth } = node;
  return {
    group: 'nodes',
    data: {
      id,
      label: box.lines.join('\n'),
      width: box.width,
      height: box.height,
      kind,
      depth: Math.min(2, depth),
      ruled: hasInnerRule(kind),
      ...shapeData(node),
    },
    position: { x: box.x, y: box.y },
  };
}

const offset = ([x, y]: Point, node: PlacedNode) => `${x - node.box.x}px ${y - node.box.y}px`;

function edgeElement(arrow: StageArrow, source: PlacedNode, target: PlacedNode): ElementDefinition {
  const points = parted(arrow.route.points);
  const { weights, distances } = toSegments(points);
  return {
    group: 'edges',
    data: {
      id: arrow.id,
      source: source.id,
      target: target.id,
      from: offset(points[0] as Point, source),
      to: offset(points.at(-1) as Point, target),
      curve: weights.length > 0 ? 'round-segments' : 'straight',
      weights: weights.join(' ') || '0.5',
      distances: distances.join(' ') || '0',
      dash: '0.1 3.8',
    },
    classes: [arrow.interaction.effect, arrow.level],
  };
}

/** Everything Cytoscape draws of a picture: its nodes, and its arrows exactly on their routes. */
export function elementsOf(scenery: Scenery): ElementDefinition[] {
  const edges = [...scenery.arrows.values()].flatMap((arrow) => {
    const source = scenery.nodes.get(arrow.interaction.source);
    const target = scenery.nodes.get(arrow.interaction.target);
    return source && target ? [edgeElement(arrow, source, target)] : [];
  });
  return [...[...scenery.nodes.values()].map(nodeElement), ...edges];
}
