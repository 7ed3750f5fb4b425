import type { AreaBox, NodeBox, Picture, Route } from '../../model/geometry.ts';
import type { Entity, Interaction, Pathway } from '../../model/types.ts';
import { areaLabelBox, type Rect } from '../areas.ts';
import type { Measure } from '../measure.ts';
import { type Scale, scaleOf } from '../scale.ts';

/** A picture with all that its checks look things up in. */
export interface CheckContext {
  picture: Picture;
  pathway: Pathway;
  scale: Scale;
  measure: Measure;
  entity: ReadonlyMap<string, Entity>;
  interaction: ReadonlyMap<string, Interaction>;
  node: ReadonlyMap<string, NodeBox>;
  labelBox: (area: AreaBox) => Rect;
}

/** One check of a picture: returns a sentence for each thing that is wrong, naming ids and place. */
export type Check = (context: CheckContext) => string[];

export function checkContext(picture: Picture, pathway: Pathway, measure: Measure): CheckContext {
  const scale = scaleOf(picture);
  return {
    picture,
    pathway,
    scale,
    measure,
    entity: new Map(pathway.entities.map((each) => [each.id, each])),
    interaction: new Map(pathway.interactions.map((each) => [each.id, each])),
    node: new Map(picture.nodes.map((each) => [each.id, each])),
    labelBox: (area) => areaLabelBox(area, scale, measure),
  };
}

export function stretches(route: Route): Rect[] {
  return route.points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = route.points[index] as Route['points'][number];
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width: Math.abs(x - fromX), height: Math.abs(y - fromY) };
  });
}

export function at(x: number, y: number): string {
  return `at ${Math.round(x)}, ${Math.round(y)}`;
}
