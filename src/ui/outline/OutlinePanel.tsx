import type { CSSProperties } from 'react';
import { outlinePlace } from '../../store/selectors.ts';
import { lazyPart } from '../parts/firstView.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { panelLimits, panelSize } from '../parts/panelSize.ts';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen } from '../useAnagen.ts';
import { outlineId } from './outlineFocus.ts';
import './outline-panel.css';

const Outline = lazyPart(() => import('./Outline.tsx').then((module) => module.Outline));

/** Where the outline stands now: as the reader wants it, but in a small window always alone; null while it is not shown. */
export function useOutlinePlace(): 'beside' | 'alone' | null {
  const place = useAnagen(outlinePlace);
  const compact = useCompact();
  return place !== null && compact ? 'alone' : place;
}

/** The place of the outline, beside the picture or instead of it; what stands in it is loaded when it is first opened. */
export function OutlinePanel({ place }: { place: 'beside' | 'alone' }) {
  const width = useAnagen((state) => panelSize(state.preferences.sizes.outline, panelLimits.outline));
  return (
    <div
      id={outlineId}
      className={place === 'beside' ? 'panel-left' : 'outline-instead'}
      data-open={place === 'beside' || undefined}
      style={place === 'beside' ? ({ '--size': `${width}px` } as CSSProperties) : undefined}
    >
      <PanelBoundary name="The outline" waiting={<p className="loading">Loading the outline …</p>}>
        <Outline alone={place === 'alone'} />
      </PanelBoundary>
    </div>
  );
}
