import type { NodeBox } from '../../model/geometry.ts';
import type { Entity } from '../../model/types.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { labelLines } from '../label.ts';
import type { Measure } from '../measure.ts';
import { nodeSize } from '../nodeSize.ts';
import type { Arrow } from '../routing/arrow.ts';
import { sceneScale } from '../scale.ts';

/** An entity of a traced picture, measured: width and height in world px. */
export interface TracedNode extends Pick<NodeBox, 'id' | 'lines' | 'width' | 'height'> {
  kind: EntityKind;
}

/** What a traced picture shows: plain data, fit to be handed to a worker. */
export interface TracedWish {
  id: string;
  nodes: readonly TracedNode[];
  arrows: readonly Arrow[];
  /** Where the signal starts. */
  from: string;
  /** Where it is followed to; null when it is followed back to where it starts. */
  to: string | null;
  /** Which column each node has, from left to right; without, the nodes are arranged by where the signal goes. */
  columns?: ReadonlyMap<string, number>;
}

/** An entity as a traced picture draws it: as large as in a scene. */
export function tracedNode(entity: Pick<Entity, 'id' | 'kind' | 'label' | 'mapLabel'>, measure: Measure): TracedNode {
  const { id, kind } = entity;
  const lines = labelLines(entity, sceneScale, measure);
  return { id, kind, lines, ...nodeSize(kind, lines, sceneScale, measure) };
}
