import type { CSSProperties } from 'react';
import { lazyPart } from '../parts/firstView.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { panelLimits, panelSize } from '../parts/panelSize.ts';
import { useAnagen } from '../useAnagen.ts';

const TracePanel = lazyPart(() => import('./TracePanel.tsx').then((module) => module.TracePanel));

/** The place of the trace: beside the stage, or over it in a small window. Its code comes when it is first opened. */
export function TracePlace({ over = false }: { over?: boolean }) {
  const width = useAnagen((state) => panelSize(state.preferences.sizes.trace, panelLimits.trace));
  return (
    <div
      id="trace"
      className={over ? 'surface-over' : 'panel-left'}
      data-open={over ? undefined : true}
      style={over ? undefined : ({ '--size': `${width}px` } as CSSProperties)}
    >
      <PanelBoundary name="The trace" waiting={<p className="loading">Loading the trace …</p>}>
        <TracePanel />
      </PanelBoundary>
    </div>
  );
}
