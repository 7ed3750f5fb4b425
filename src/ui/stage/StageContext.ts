import { createContext } from 'react';
import type { Picture } from '../../model/geometry.ts';
import type { AnagenStore } from '../../store/anagenStore.ts';

/** A running stage, as far as the page needs it. */
export interface StageHandle {
  /** Shows another picture: nodes that both hold travel to their new places. */
  show(picture: Picture): void;
  setReducedMotion(reduced: boolean): void;
  destroy(): void;
}

/** Puts a stage into an element. The page does not know what draws it; `app` hands this in. */
export type MountStage = (
  container: HTMLElement,
  options: { store: AnagenStore; picture: Picture; reducedMotion: boolean },
) => StageHandle;

export const StageContext = createContext<MountStage | null>(null);
