import type { CSSProperties } from 'react';
import type { Scene } from '../../model/types.ts';
import { currentScene } from '../../store/selectors.ts';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { panelSize, playerLimits, playerSheet, roomForNotes } from '../parts/panelSize.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { Splitter } from '../parts/Splitter.tsx';
import { useCompact } from '../parts/useCompact.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { Player } from './Player.tsx';

/** On a small window the player comes from below, and gives its place to the inspector while something is selected. */
export function PlayerPanel() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const compact = useCompact();
  const selected = useAnagen((state) => state.selection !== null);
  if (!scene) return null;
  if (!compact) return <WidePlayer scene={scene} />;
  return (
    <Sheet id="player" name="the player" wished={playerSheet} hidden={selected}>
      <PanelBoundary name="The player" about={scene.id}>
        <Player scene={scene} />
      </PanelBoundary>
    </Sheet>
  );
}

/** The room below the stage for the player, as high as the reader wants it. */
function WidePlayer({ scene }: { scene: Scene }) {
  const notesOpen = useAnagen((state) => state.preferences.notesOpen);
  const chosen = useAnagen((state) => state.preferences.sizes.player);
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
        <PanelBoundary name="The player" about={scene.id}>
          <Player scene={scene} />
        </PanelBoundary>
      </div>
    </>
  );
}
