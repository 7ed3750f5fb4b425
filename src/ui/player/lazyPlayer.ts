import type { AnagenStore } from '../../store/anagenStore.ts';
import { lazyPart } from '../parts/firstView.ts';
import { promisedWhole } from '../useAnagen.ts';

/** The player, whose code comes when it is called or first drawn. */
export const PlayerPanel = lazyPart(() => import('./PlayerPanel.tsx').then((module) => module.PlayerPanel));

/** Calls all that the player asks for, so that it stands with the page that it is first drawn on. */
export async function callPlayer(store: AnagenStore): Promise<void> {
  await Promise.allSettled([PlayerPanel.come(), promisedWhole(store)]);
}
