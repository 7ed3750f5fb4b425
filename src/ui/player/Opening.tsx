import { Play } from 'lucide-react';
import type { Scene } from '../../model/types.ts';
import { isTraced } from '../../store/selectors.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { CiteScene } from './CiteScene.tsx';

/** Id of the button that begins a scene, so that focus can be handed to it. */
export const beginButtonId = 'begin';

/** The scene before anything has acted: its name, what it shows, and one way to begin. */
export function Opening({ scene }: { scene: Scene }) {
  const { actions } = useStore();
  const traced = useAnagen(isTraced);
  return (
    <div className="opening">
      <div>
        <div className="opening-head">
          <p className="player-eyebrow">
            {traced ? 'Traced' : scene.panel ? `Figure ${scene.panel}` : 'Beyond the figures'} · {scene.steps.length}{' '}
            {scene.steps.length === 1 ? 'step' : 'steps'}
          </p>
          <span className="cite-scene">
            <CiteScene scene={scene} words="Cite its papers:" />
          </span>
        </div>
        <h2>{scene.title}</h2>
        <p className="opening-summary">{scene.summary}</p>
      </div>
      <button
        id={beginButtonId}
        type="button"
        className="button begin"
        data-accent
        onClick={() => actions.drive({ type: 'toggle' })}
      >
        <Play size={16} fill="currentColor" aria-hidden="true" />
        Play {traced ? 'it' : scene.panel ? `Figure ${scene.panel}` : 'this figure'}
      </button>
    </div>
  );
}
