import type { CSSProperties } from 'react';
import { currentScene } from '../../store/selectors.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { panelSize, playerLimits, roomForNotes } from '../parts/panelSize.ts';
import { Splitter } from '../parts/Splitter.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { Player } from './Player.tsx';

/** The room below the stage for the player of the running scene, as high as the reader wants it. */
export function PlayerPanel() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const notesOpen = useAnagen((state) => state.preferences.notesOpen);
  const chosen = useAnagen((state) => state.preferences.sizes.player);
  if (!scene) return null;
  const limits = playerLimits(scene);
  return (
    <>
      <Splitter panel="player" label="Height of the player" controls="player" limits={limits} grows={-1} axis="y" />
      <div
        id="player"
        className="panel-below"
        data-differs={scene.steps.some((step) => step.differs !== undefined) || undefined}
        style={
          {
            '--size': `${panelSize(chosen, limits)}px`,
            '--notes': notesOpen && chosen === undefined ? `${roomForNotes}px` : '0px',
          } as CSSProperties
        }
      >
        <PanelBoundary name="The player">
          <Player scene={scene} />
        </PanelBoundary>
      </div>
    </>
  );
}
