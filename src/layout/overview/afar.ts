import type { AreaBox, Picture, Point } from '../../model/geometry.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Box } from '../box.ts';
import { boundsOf, type PlacedNode, placedNodes } from '../placed.ts';
import { type Scale, scaleOf } from '../scale.ts';
import { follicleAreas, placeSilhouette, type Silhouette } from './silhouette.ts';
import { type System, type Systems, systemsOf } from './systems.ts';

/** The map that an overview is composed over. World px. */
interface Ground {
  picture: Picture;
  nodes: ReadonlyMap<string, PlacedNode>;
  scale: Scale;
  bounds: Box;
}

/** What the overview is composed of. */
export interface Afar {
  found: Systems;
  ground: Ground;
  silhouette: Silhouette | null;
  containers: readonly AreaBox[];
}

const inBox = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** What the overview of a map is made of. */
export function afarOf(index: PathwayIndex, picture: Picture): Afar {
  const found = systemsOf(index, picture);
  const { areas } = picture;
  const titled = new Set(found.systems.map((system) => system.id));
  const holdsTitled = (area: AreaBox) =>
    found.systems.some(({ area: inner }) => inner.id !== area.id && inBox(area, [inner.x + 1, inner.y + 1]));
  const bare = (area: AreaBox) => !found.systems.some((system) => inBox(system.area, [area.x + 1, area.y + 1]));
  const follicle = follicleAreas(areas);
  return {
    found,
    ground: {
      picture,
      nodes: placedNodes(picture, (id) => index.entity.get(id)?.kind),
      scale: scaleOf(picture),
      bounds: boundsOf(picture),
    },
    silhouette: follicle ? placeSilhouette(follicle) : null,
    containers: areas.filter((area) => !titled.has(area.id) && (holdsTitled(area) || bare(area))),
  };
}

/** Whether a system is told by a part of the silhouette, not by a card. */
export function isTold({ area }: System, silhouette: Silhouette | null): boolean {
  return silhouette !== null && area.depth > silhouette.areas.follicle.depth;
}

/** Areas that are told with another one, or that the silhouette replaces; from afar they are not drawn. */
export function fadesFromAfar({ containers, found, silhouette }: Afar, area: AreaBox): boolean {
  if (containers.includes(area)) return false;
  const system = found.systems.find((each) => each.id === area.id);
  return system === undefined || isTold(system, silhouette);
}
