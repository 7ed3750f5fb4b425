import { ArrowLeft, Presentation } from 'lucide-react';
import type { Scene } from '../../model/types.ts';
import { OutlineButton } from '../outline/OutlineButton.tsx';
import { useStore } from '../useAnagen.ts';

/** Above a running scene: which figure it is, the way back, and the way to the wall. */
export function SceneTitle({ scene }: { scene: Scene }) {
  const { actions } = useStore();
  return (
    <header className="scene-title">
      <button type="button" className="button" data-plain onClick={() => actions.openScene(null)}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        Map
      </button>
      <h1>
        {scene.panel && <b>Figure {scene.panel}</b>} <span>{scene.title}</span>
      </h1>
      <OutlineButton above />
      <button type="button" className="button present-button" data-plain onClick={() => actions.present(true)}>
        <Presentation size={16} strokeWidth={1.75} aria-hidden="true" />
        Present
      </button>
    </header>
  );
}
