import { type Palette, readPalette } from './palette.ts';

/** What a reader may ask of the system that changes the stage's colours. */
const moreContrast = '(prefers-contrast: more)';
const forcedColours = '(forced-colors: active)';

/** The stage's colours as the page's tokens and the reader's system have them now. */
export function stagePalette(stage: HTMLElement): Palette {
  const asks = (query: string) => matchMedia(query).matches;
  return readPalette(stage, { moreContrast: asks(moreContrast), forced: asks(forcedColours) });
}

/** Calls back whenever what the reader asks for has changed, until `signal` aborts. */
export function onColourWish(changed: () => void, signal: AbortSignal): void {
  for (const query of [moreContrast, forcedColours]) matchMedia(query).addEventListener('change', changed, { signal });
}
