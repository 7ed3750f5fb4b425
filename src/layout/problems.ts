import type { Picture } from '../model/geometry.ts';
import type { Pathway } from '../model/types.ts';
import { areaLabelsApart, areasInPicture, areasNest } from './checks/areas.ts';
import { type Check, checkContext } from './checks/context.ts';
import { labelsFit, nodesApart, nodesInPicture, nodesInTheirArea, nodesOffLabels, nodesOnGrid } from './checks/nodes.ts';
import { arrowsApart, arrowsOffNodes, arrowsStraight, everyArrowRouted } from './checks/routes.ts';
import type { Measure } from './measure.ts';

const checks: readonly Check[] = [
  nodesOnGrid,
  nodesInPicture,
  nodesInTheirArea,
  nodesOffLabels,
  nodesApart,
  labelsFit,
  areasInPicture,
  areasNest,
  areaLabelsApart,
  everyArrowRouted,
  arrowsStraight,
  arrowsOffNodes,
  arrowsApart,
];

/** Everything that is wrong with a picture, one sentence each, beginning with the picture's id. Empty when it is clean. */
export function problems(picture: Picture, pathway: Pathway, measure: Measure): string[] {
  const context = checkContext(picture, pathway, measure);
  return checks.flatMap((check) => check(context)).map((message) => `${picture.id}: ${message}`);
}
