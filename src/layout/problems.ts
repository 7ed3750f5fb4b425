import type { Picture } from '../model/geometry.ts';
import type { Interaction, Pathway } from '../model/types.ts';
import { areaLabelsApart, areasInPicture, areasNest } from './checks/areas.ts';
import { type Check, checkContext } from './checks/context.ts';
import { marksFree } from './checks/marks.ts';
import {
  labelsFit,
  nodesApart,
  nodesInPicture,
  nodesInTheirArea,
  nodesOffLabels,
  nodesOnGrid,
} from './checks/nodes.ts';
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

/**
 * Everything that is wrong with a picture, one sentence each, beginning with the picture's id. Empty when it is clean.
 * `isContested` says which arrows carry the contested mark, and so need room for it.
 */
export function problems(
  picture: Picture,
  pathway: Pathway,
  measure: Measure,
  isContested: (interaction: Interaction) => boolean = () => false,
): string[] {
  const context = checkContext(picture, pathway, measure);
  return [...checks, marksFree(isContested)]
    .flatMap((check) => check(context))
    .map((message) => `${picture.id}: ${message}`);
}
