import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Scene } from '../../model/types.ts';
import { currentScene } from '../../store/selectors.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { OutlineMap } from './OutlineMap.tsx';
import { closeOutline, returnFocus } from './outlineFocus.ts';
import { SceneSteps } from './SceneSteps.tsx';
import './outline.css';

/** What the outline shows while a scene is open: its steps, or the whole pathway when the reader asks for it. */
function useShowsSteps(scene: Scene | null): [shows: boolean, show: (steps: boolean) => void] {
  const [pathwayIn, setPathwayIn] = useState<string | null>(null);
  const shows = scene !== null && pathwayIn !== scene.id;
  return [shows, (steps) => setPathwayIn(steps ? null : (scene?.id ?? null))];
}

/** Where one who comes to the outline begins: the row they stand on, the current step, or the field when nothing is found. */
const beginnings = ['[role="treeitem"][tabindex="0"]', '[aria-current="step"]', 'input'];

/** Everything that the picture tells, as text: the pathway as a tree, and a running scene as the list of its steps. */
export function Outline({ alone }: { alone: boolean }) {
  const { index, actions } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const wantsFocus = useAnagen((state) => state.outline.wantsFocus);
  const panel = useRef<HTMLElement>(null);
  const [showsSteps, showSteps] = useShowsSteps(scene);
  const takeFocus = useEffectEvent(() => {
    const found = beginnings.flatMap((each) => panel.current?.querySelector<HTMLElement>(each) ?? []);
    found[0]?.focus();
    actions.shapeOutline({ wantsFocus: false });
  });
  useEffect(() => {
    if (wantsFocus) takeFocus();
  }, [wantsFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    returnFocus();
  };
  return (
    <section ref={panel} className="outline" aria-label="Outline" data-alone={alone || undefined} onKeyDown={onKeyDown}>
      <Head alone={alone} />
      {scene && (
        <fieldset className="outline-parts">
          <legend className="only-read-aloud">What the outline shows</legend>
          <button type="button" aria-pressed={showsSteps} onClick={() => showSteps(true)}>
            {scene.panel ? `Figure ${scene.panel}` : scene.group === 'trace' ? 'This trace' : 'This figure'}
          </button>
          <button type="button" aria-pressed={!showsSteps} onClick={() => showSteps(false)}>
            Whole pathway
          </button>
        </fieldset>
      )}
      {scene && showsSteps ? (
        <div className="outline-scroll">
          <SceneSteps scene={scene} />
        </div>
      ) : (
        <OutlineMap />
      )}
    </section>
  );
}

function Head({ alone }: { alone: boolean }) {
  const { actions } = useStore();
  return (
    <header className="outline-head">
      <h2>Outline</h2>
      <button
        type="button"
        className="button outline-alone-switch"
        data-plain
        onClick={() => {
          actions.prefer({ outlineAlone: !alone });
          actions.shapeOutline({ wantsFocus: true });
        }}
      >
        {alone ? 'Show the picture' : 'Hide the picture'}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Close the outline"
        title="Close the outline"
        onClick={() => closeOutline(actions)}
      >
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </header>
  );
}
