import { ArrowLeft, Presentation } from 'lucide-react';
import type { Scene } from '../../model/types.ts';
import { useCompact } from '../parts/useCompact.ts';
import { useStore } from '../useAnagen.ts';

/** Above a running scene: which figure it is, the way back, and the way to the wall. */
export function SceneTitle({ scene }: { scene: Scene }) {
  const { actions } = useStore();
  const compact = useCompact();
  return (
    <header className="scene-title">
      <button type="button" className="button" data-plain onClick={() => actions.openScene(null)}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="scene-title-word">Map</span>
      </button>
      <h1>
        {scene.panel && <b>Figure {scene.panel}</b>} <span>{compact ? scene.shortTitle : scene.title}</span>
      </h1>
      <button type="button" className="button present-button" data-plain onClick={() => actions.present(true)}>
        <Presentation size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="scene-title-word">Present</span>
      </button>
    </header>
  );
}
