import { lazyPart } from '../parts/firstView.ts';
import { promisedEntities } from '../useAnagen.ts';
// With the page's other styles: they would be worked out anew for all of it if these came with the code.
import './inspector.css';
import type { AnagenStore } from '../../store/anagenStore.ts';

/** The inspector, whose code comes when it is called or first drawn. */
export const InspectorPanel = lazyPart(() => import('./InspectorPanel.tsx').then((module) => module.InspectorPanel));

/**
 * Calls all that the first click on an entity asks for. Whoever clicks before it has come sees an empty panel, and then waits
 * a little longer than for the fetching: React shows the second of two states that follow closely only after a while.
 */
export async function callInspector(store: AnagenStore): Promise<void> {
  await Promise.allSettled([InspectorPanel.come(), promisedEntities(store)]);
}
