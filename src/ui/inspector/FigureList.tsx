import { useSkeleton } from '../useAnagen.ts';
import type { Appearance } from './appearance.ts';
import './onward.css';

/** The figures that a thing is in, each opening where it first appears. */
export function FigureList({ appearances }: { appearances: readonly Appearance[] }) {
  const { actions } = useSkeleton();
  return (
    <ul className="onward-list">
      {appearances.map(({ scene, step }) => (
        <li key={scene.id} className="onward">
          <button type="button" className="onward-main onward-figure" onClick={() => actions.openScene(scene.id, step)}>
            {scene.panel && <b>{scene.panel}</b>}
            <span className="onward-label">{scene.shortTitle}</span>
            <span className="aside-text onward-end">{step === 0 ? 'opening' : `step ${step}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
