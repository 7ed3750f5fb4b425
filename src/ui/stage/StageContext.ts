import { createContext } from 'react';

/** A running stage, as far as the page needs it. */
interface StageHandle {
  destroy: () => void;
}

/**
 * Puts the stage into an element. The page does not know what draws it: `app` hands this in, bound to the store, which
 * the stage follows by itself.
 */
export type MountStage = (container: HTMLElement) => StageHandle;

/** A still picture that stands on the stage until the stage itself does, as the text of an SVG element; for pages drawn ahead. */
export const FirstPictureContext = createContext<string | null>(null);

export const StageContext = createContext<MountStage | null>(null);
