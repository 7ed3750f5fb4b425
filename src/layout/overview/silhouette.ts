import type { AreaBox } from '../../model/geometry.ts';

/**
 * The hair follicle as a quiet silhouette behind its systems, seen from afar. Drawn in a frame of its own (140 wide, 510
 * high, axis at 74) that is stretched over the follicle's area.
 */
export const silhouetteFrame = { axis: 74, bottom: 510 };
/** The outline of the follicle; the shores of traffic are read off it. */
export const sheath =
  'M55 0C54 93 50 153 50 233 50 313 48 349 26 381 2 415 0 463 30 491 42 502 58 506 74 506 90 506 106 502 118 491 ' +
  '148 463 146 415 122 381 100 349 98 313 98 243 98 215 130 209 130 179 130 149 98 147 96 117 94 83 93 43 93 0Z';
export const inner =
  'M64 0C63 123 61 233 61 323 61 373 32 403 34 443 36 469 50 485 64 489 50 463 58 423 74 409 90 423 98 463 84 489 ' +
  '98 485 112 469 114 443 116 403 87 373 87 323 87 233 85 123 84 0Z';
export const papillaShape = 'M74 415C62 427 54 459 64 487 68 497 80 497 84 487 94 459 86 427 74 415Z';
export const shaft =
  'M74 401C70.500 383 70.500 343 70.500 303L71.200 -24C71.200 -28 76.800 -28 76.800 -24L77.500 303C77.500 343 77.500 383 74 401Z';
export const stemCells: readonly (readonly [x: number, y: number, radius: number])[] = [
  [113, 179, 3],
  [109, 166, 2.6],
  [107, 192, 2.6],
];

/** Areas of the pack that the silhouette is laid over. Without them there is none. */
export interface FollicleAreas {
  follicle: AreaBox;
  bulge: AreaBox;
  papilla: AreaBox;
}

/** The area over which the silhouette is laid. */
export const follicleId = 'hair-follicle';

export function follicleAreas(areas: readonly AreaBox[]): FollicleAreas | null {
  const find = (id: string) => areas.find((area) => area.id === id);
  const [follicle, bulge, papilla] = [find(follicleId), find('bulge'), find('dermal-papilla')];
  return follicle && bulge && papilla ? { follicle, bulge, papilla } : null;
}

export interface Silhouette {
  areas: FollicleAreas;
  axis: number;
  top: number;
  scaleX: number;
  scaleY: number;
}

/** Where the silhouette stands: its axis beside the bulge, its bulb in the papilla's area. World px. */
export function placeSilhouette(areas: FollicleAreas): Silhouette {
  const { follicle, bulge, papilla } = areas;
  const scaleY = follicle.height / silhouetteFrame.bottom;
  const scaleX = Math.min(scaleY, (papilla.width * 0.42) / 148);
  const axis = Math.max(papilla.x + papilla.width * 0.5, bulge.x - 14);
  return { areas, axis, top: follicle.y, scaleX, scaleY };
}
