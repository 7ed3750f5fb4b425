import { visibleOnMap } from '../../store/selectors.ts';
import { useStore } from '../useAnagen.ts';
import type { Hit } from './searchIndex.ts';

/** Leads to what was found: flies to a node, opens a figure or a treatment. A filter that would hide the node is lifted. */
export function useGoToHit(): (hit: Hit) => void {
  const { index, state, actions } = useStore();
  return ({ type, id, label }) => {
    if (type === 'scene') return actions.openScene(id);
    if (type === 'entity' && !visibleOnMap(index, state.getState().filters).entities.has(id)) {
      actions.clearFilters();
      actions.notify(`The filters hid ${label}; they have been cleared.`);
    }
    actions.goTo({ kind: type, id });
  };
}
