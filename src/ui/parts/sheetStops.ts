/** The heights at which a sheet stands. */
export type SheetStop = 'peek' | 'half' | 'full';

export const sheetStops: readonly SheetStop[] = ['peek', 'half', 'full'];

export type StopHeights = Readonly<Record<SheetStop, number>>;

/** What a sheet leaves of the window at most, px: enough of the page to see what it lies on. */
const left = 64;
/** Speed from which a drag counts as a throw, px/ms. */
const thrown = 0.45;

/**
 * The heights of a sheet in a window: `peek` and `half` as wished, `half` no more than six tenths of the window, `full`
 * nearly all of it. Each is at least as high as the one before. px.
 */
export function stopHeights(windowHeight: number, wished: { peek: number; half: number }): StopHeights {
  const full = Math.max(0, windowHeight - left);
  const half = Math.min(full, Math.max(wished.peek, Math.min(wished.half, 0.6 * windowHeight)));
  return { peek: Math.min(half, wished.peek), half, full };
}

/**
 * The stop at which a dragged sheet comes to rest: thrown, the next one that way; let go, the nearest.
 *
 * @param height where it was let go, px
 * @param speed upwards, px/ms; negative downwards
 */
export function stopAfterDrag(height: number, speed: number, heights: StopHeights): SheetStop {
  if (Math.abs(speed) >= thrown) {
    const ahead = sheetStops.filter((stop) => (speed > 0 ? heights[stop] > height : heights[stop] < height));
    return (speed > 0 ? ahead[0] : ahead.at(-1)) ?? (speed > 0 ? 'full' : 'peek');
  }
  const away = (stop: SheetStop) => Math.abs(heights[stop] - height);
  return sheetStops.reduce((nearest, stop) => (away(stop) < away(nearest) ? stop : nearest));
}

/** The stop after one, going up and then around: what a press on the grabber does. */
export function stopAfterPress(stop: SheetStop): SheetStop {
  return sheetStops[(sheetStops.indexOf(stop) + 1) % sheetStops.length] ?? 'half';
}

/** The stop that a key leads to, or null for a key that is not the sheet's. */
export function stopAfterKey(stop: SheetStop, key: string): SheetStop | null {
  const at = sheetStops.indexOf(stop);
  const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: sheetStops.length - 1 }[key];
  return to === undefined ? null : (sheetStops[Math.min(sheetStops.length - 1, Math.max(0, to))] ?? stop);
}
