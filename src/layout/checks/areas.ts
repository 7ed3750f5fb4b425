import { ancestors } from '../areas.ts';
import { isInside, overlap } from '../box.ts';
import { at, type Check } from './context.ts';

export const areasInPicture: Check = ({ picture }) =>
  picture.areas
    .filter((area) => !isInside(area, { x: 0, y: 0, width: picture.width, height: picture.height }))
    .map((area) => `area "${area.id}" lies out of the picture`);

export const areasNest: Check = ({ picture, pathway }) =>
  picture.areas.flatMap((area, index) => {
    const above = ancestors(area.id, pathway.info.compartments);
    const parent = above.find((id) => picture.areas.some((each) => each.id === id));
    const outer = picture.areas.find((each) => each.id === parent);
    const problems: string[] = [];
    if (!pathway.info.compartments.some((each) => each.id === area.id))
      problems.push(`area "${area.id}" is not a compartment of this pathway`);
    if (outer !== undefined && !isInside(area, outer))
      problems.push(`area "${area.id}" ${at(area.x, area.y)} does not lie inside "${outer.id}"`);
    for (const other of picture.areas.slice(index + 1)) {
      const nested = above.includes(other.id) || ancestors(other.id, pathway.info.compartments).includes(area.id);
      if (!nested && overlap(area, other))
        problems.push(
          `areas "${area.id}" and "${other.id}" overlap ${at(Math.max(area.x, other.x), Math.max(area.y, other.y))}`,
        );
    }
    return problems;
  });

export const areaLabelsApart: Check = ({ picture, labelBox }) =>
  picture.areas.flatMap((area, index) => {
    const box = labelBox(area);
    const problems = picture.areas
      .slice(index + 1)
      .filter((other) => overlap(box, labelBox(other)))
      .map((other) => `the labels of areas "${area.id}" and "${other.id}" overlap ${at(box.x, box.y)}`);
    if (!isInside(box, area)) problems.push(`the label of area "${area.id}" is wider than the area`);
    return problems;
  });
