import { homeArea } from '../areas.ts';
import { grown, isInside, overlap } from '../box.ts';
import { labelWidth } from '../nodeSize.ts';
import { nodeRect } from '../routing/terrain.ts';
import { grid } from '../scale.ts';
import { at, type Check } from './context.ts';

/** Least distance between two nodes, and from a node to the edge of its area. */
const nodeGap = 6;
const areaInset = 4;
/** Room that a label keeps from its node's outline, left and right together, at the map's scale. */
const labelRoom = 8;

export const nodesApart: Check = ({ picture }) =>
  picture.nodes.flatMap((a, index) =>
    picture.nodes
      .slice(index + 1)
      .filter((b) => overlap(grown(nodeRect(a), nodeGap - 0.01), nodeRect(b)))
      .map(
        (b) =>
          `nodes "${a.id}" ${at(a.x, a.y)} and "${b.id}" ${at(b.x, b.y)} overlap or are less than ${nodeGap} apart`,
      ),
  );

export const nodesInPicture: Check = ({ picture }) => {
  const stage = { x: grid, y: grid, width: picture.width - 2 * grid, height: picture.height - 2 * grid };
  return picture.nodes
    .filter((node) => !isInside(nodeRect(node), stage))
    .map((node) => `node "${node.id}" ${at(node.x, node.y)} lies out of the picture`);
};

export const nodesOnGrid: Check = ({ picture }) =>
  picture.nodes
    .filter((node) => node.x % grid !== 0 || node.y % grid !== 0)
    .map((node) => `node "${node.id}" ${at(node.x, node.y)} is not on the grid of ${grid}`);

export const nodesInTheirArea: Check = ({ picture, pathway, entity }) =>
  picture.nodes.flatMap((node) => {
    const compartment = entity.get(node.id)?.compartment ?? '';
    const home = homeArea(compartment, picture.areas, pathway.info.compartments);
    if (home === null)
      return picture.areas
        .filter((area) => overlap(nodeRect(node), area))
        .map(
          (area) => `node "${node.id}" ${at(node.x, node.y)} lies in area "${area.id}" but belongs to "${compartment}"`,
        );
    const problems: string[] = [];
    if (!isInside(grown(nodeRect(node), areaInset), home))
      problems.push(`node "${node.id}" ${at(node.x, node.y)} does not lie in its area "${home.id}"`);
    for (const area of picture.areas) {
      if (area.depth > home.depth && overlap(nodeRect(node), area))
        problems.push(
          `node "${node.id}" ${at(node.x, node.y)} lies in area "${area.id}" but belongs to "${compartment}"`,
        );
    }
    return problems;
  });

export const nodesOffLabels: Check = ({ picture, labelBox }) =>
  picture.nodes.flatMap((node) =>
    picture.areas
      .filter((area) => overlap(grown(nodeRect(node), 2), labelBox(area)))
      .map((area) => `node "${node.id}" ${at(node.x, node.y)} covers the label of area "${area.id}"`),
  );

export const labelsFit: Check = ({ picture, entity, scale, measure }) =>
  picture.nodes.flatMap((node) => {
    const kind = entity.get(node.id)?.kind ?? 'protein';
    const problems: string[] = [];
    if (node.lines.length > 2) problems.push(`node "${node.id}": its label has more than two lines`);
    const width = labelWidth(kind, node.lines, scale, measure);
    if (width + labelRoom * scale.factor > node.width)
      problems.push(`node "${node.id}": its label is ${Math.round(width)} wide, the node ${node.width}`);
    return problems;
  });
