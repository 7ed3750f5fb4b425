import type { Picture } from '../model/geometry.ts';

/** Node centres, bends and ports sit on this grid. World px. */
export const grid = 6;

/** The sizes that differ between the map and a scene. All in world px. */
export interface Scale {
  /** Node labels. */
  fontSize: number;
  lineHeight: number;
  /** Node height by number of label lines; a cell is drawn as an ellipse and needs more. */
  height: { one: number; two: number };
  cellHeight: { one: number; two: number };
  /** The table of paddings is the map's; a scene multiplies it. Line weights too. */
  factor: number;
  /** A label longer than this is broken into two lines. */
  wrapAt: number;
  areaFontSize: number;
  /** From an area's corner to the start of its label's baseline. */
  areaLabelAt: { x: number; baseline: number };
  bendRadius: number;
}

export const mapScale: Scale = {
  fontSize: 11,
  lineHeight: 12.8,
  height: { one: 24, two: 36 },
  cellHeight: { one: 30, two: 42 },
  factor: 1,
  wrapAt: 84,
  areaFontSize: 11,
  areaLabelAt: { x: 9, baseline: 16 },
  bendRadius: 8,
};

export const sceneScale: Scale = {
  fontSize: 15,
  lineHeight: 17.4,
  height: { one: 36, two: 48 },
  cellHeight: { one: 42, two: 60 },
  factor: 1.4,
  wrapAt: 120,
  areaFontSize: 11.5,
  areaLabelAt: { x: 12.5, baseline: 20 },
  bendRadius: 10,
};

/** The scale in which a picture is laid out: the whole map is small, a scene is large. */
export function scaleOf(picture: Pick<Picture, 'id'>): Scale {
  return picture.id === 'map' ? mapScale : sceneScale;
}
