import { useStore } from '../useAnagen.ts';
import type { Appearance } from './appearance.ts';

/** The figures that a thing is in, each opening where it first appears. */
export function FigureList({ appearances }: { appearances: readonly Appearance[] }) {
  const { actions } = useStore();
  return (
    <ul className="row-list">
      {appearances.map(({ scene, step }) => (
        <li key={scene.id} className="row">
          <button type="button" className="row-main figure-row" onClick={() => actions.openScene(scene.id, step)}>
            {scene.panel && <b>{scene.panel}</b>}
            <span className="row-label">{scene.shortTitle}</span>
            <span className="row-meta">{step === 0 ? 'opening' : `step ${step}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
