import { ChevronLeft } from 'lucide-react';
import { type CSSProperties, useEffect } from 'react';
import { currentScene, isInScene } from '../../store/selectors.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { inspectorSheet, panelLimits, panelSize } from '../parts/panelSize.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';
import { Inspector } from './Inspector.tsx';

/** Where the page itself scrolls, enlarged, what is selected comes into sight below the stage. */
function useInSight(id: string, when: unknown): void {
  useEffect(() => {
    if (when) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, when]);
}

/** The room of the inspector: beside the stage, or on a small window a sheet from below. */
export function InspectorPanel() {
  const compact = useCompact();
  const selection = useAnagen((state) => state.selection);
  const width = useAnagen((state) => panelSize(state.preferences.sizes.inspector, panelLimits.inspector));
  useInSight('inspector', compact && selection);
  if (!selection) return null;
  if (compact)
    return (
      <Sheet id="inspector" name="the inspector" wished={inspectorSheet} lead={<BackToStep />}>
        <PanelBoundary name="The inspector" about={selection.id}>
          <Inspector />
        </PanelBoundary>
      </Sheet>
    );
  return (
    <div id="inspector" className="panel-right" style={{ '--size': `${width}px` } as CSSProperties}>
      <PanelBoundary name="The inspector" about={selection.id}>
        <Inspector />
      </PanelBoundary>
    </div>
  );
}

/** From the inspector's sheet back to the player's, in whose place it stands. */
function BackToStep() {
  const { index, actions } = useSkeleton();
  const scene = useAnagen((state) => (isInScene(state) ? currentScene(index, state) : null));
  const step = useAnagen((state) => state.player.step);
  if (scene === null) return null;
  return (
    <button type="button" className="sheet-lead" onClick={() => actions.select(null)}>
      <ChevronLeft size={16} aria-hidden="true" />
      {step === 0 ? 'Opening' : `Step ${step} of ${scene.steps.length}`}
    </button>
  );
}
