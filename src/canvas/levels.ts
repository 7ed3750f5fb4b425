import type { ZoomLevel } from '../store/state.ts';

/** Zoom at which the map starts to show entities, and their details. 1 is 100 %: labels in 11 px. */
const entitiesFrom = 0.8;
const detailsFrom = 1.6;
/** A level is left only when the zoom has clearly passed its border, so that it does not flicker at it. */
const hold = 0.02;

export interface LevelBorders {
  entities: number;
  details: number;
}

/**
 * The borders between the levels on a stage on which the whole map fits at zoom `fit`. Where the stage is so large that
 * the fitted map would already show every arrow, the border moves just above that: the whole map always opens as its
 * systems and main traffic, and one step nearer shows the rest.
 */
export function levelBorders(fit: number): LevelBorders {
  const entities = Math.max(entitiesFrom, fit * 1.02);
  return { entities, details: Math.max(detailsFrom, entities * 1.6) };
}

/** The level at a zoom, coming from another level. */
export function levelAt(zoom: number, borders: LevelBorders, before: ZoomLevel): ZoomLevel {
  const entities = borders.entities * (before === 'systems' ? 1 : 1 - hold / 2);
  const details = borders.details * (before === 'details' ? 1 - hold : 1);
  if (zoom < entities) return 'systems';
  return zoom < details ? 'entities' : 'details';
}

/** A zoom well inside a level, to which a wish for that level flies. */
export function zoomFor(level: ZoomLevel, borders: LevelBorders, fit: number): number {
  switch (level) {
    case 'systems':
      return fit;
    case 'entities':
      // Where the whole map can be read at once, it stays whole.
      return fit >= entitiesFrom ? borders.entities * 1.02 : Math.max(1, borders.entities * 1.02);
    case 'details':
      return borders.details * 1.15;
  }
}
