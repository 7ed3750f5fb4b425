import type { Picture } from '../../model/geometry.ts';

/** Where legend, small map and zoom stand: beside the stage or below it. */
export type AsidePlace = 'beside' | 'below';

/** What they take of the room, px: a column's width, or a strip's height, which the small map or an open legend raises. */
const column = 222;
const strip = { map: 116, legend: 52, zoom: 40 };

interface Size {
  width: number;
  height: number;
}

const scale = (room: Size, picture: Size) => Math.min(room.width / picture.width, room.height / picture.height);

/** The place that leaves the picture larger when it is fitted into the rest of the room. Pure. */
export function asidePlace(
  room: Size,
  picture: Pick<Picture, 'id' | 'width' | 'height'>,
  legendOpen: boolean,
): AsidePlace {
  const below = picture.id === 'map' ? strip.map : legendOpen ? strip.legend : strip.zoom;
  const left = scale({ width: room.width - column, height: room.height }, picture);
  const above = scale({ width: room.width, height: room.height - below }, picture);
  return left > above ? 'beside' : 'below';
}
