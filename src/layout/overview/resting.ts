/**
 * How the map from afar rests on a stage too small to show all of it legibly: from the zoom `legible` on it is whole; below, it is
 * as tall as the stage, within `least` and `most`, with the follicle in the middle. `margin` is the free room around it, px.
 */
export const restingAfar = { legible: 0.3, least: 0.35, most: 0.42, margin: 12 } as const;
