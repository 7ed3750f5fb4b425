import { createContext } from 'react';

/** A running stage, as far as the page needs it. */
interface StageHandle {
  destroy: () => void;
}

/**
 * Puts the stage into an element. The page does not know what draws it: `app` hands this in, bound to the store, which
 * the stage follows by itself. `failed` is told when the stage cannot go on.
 */
export type MountStage = (container: HTMLElement, failed: (fault: Error) => void) => StageHandle;

/** A still picture that stands on the stage until the stage itself does, as the text of an SVG element; for pages drawn ahead. */
export const FirstPictureContext = createContext<string | null>(null);

export const StageContext = createContext<MountStage | null>(null);
