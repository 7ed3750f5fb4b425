import { Maximize, Minus, Plus } from 'lucide-react';
import type { ZoomLevel } from '../../store/state.ts';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

const levelNames: Record<ZoomLevel, string> = { systems: 'Systems', entities: 'Entities', details: 'Details' };
const order: readonly ZoomLevel[] = ['systems', 'entities', 'details'];

/** Closer, further, everything; on the map also how much is told at this distance. */
export function ZoomControls({ levels }: { levels: boolean }) {
  const { actions } = useSkeleton();
  // Nothing until the stage has said what it shows: words that change would move.
  const percent = useAnagen(({ view }) => (view.width > 0 ? `${Math.round(view.zoom * 100)} %` : ''));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no <fieldset>, which is for form controls
    <div className="zoom-controls" role="group" aria-label="Zoom">
      {levels && <LevelSwitch />}
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => actions.zoom(0.8)}
      >
        <Minus size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <span className="zoom-percent">{percent}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => actions.zoom(1.25)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Show everything"
        title="Show everything"
        onClick={() => actions.fit()}
      >
        <Maximize size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}

/** The three levels of the map: where the reader is, and a way straight to each. */
function LevelSwitch() {
  const { actions } = useSkeleton();
  const level = useAnagen((state) => state.view.level);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no <fieldset>, which is for form controls
    <div className="level-switch" role="group" aria-label="Level of detail">
      {order.map((each) => (
        <button key={each} type="button" aria-pressed={each === level} onClick={() => actions.zoomTo(each)}>
          {levelNames[each]}
        </button>
      ))}
    </div>
  );
}
