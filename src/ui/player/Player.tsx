import { useEffect, useEffectEvent } from 'react';
import type { Scene } from '../../model/types.ts';
import { currentFrame } from '../../store/selectors.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { beginButtonId, Opening } from './Opening.tsx';
import { Scrub } from './Scrub.tsx';
import { StepEvidence } from './StepEvidence.tsx';
import { StepStory } from './StepStory.tsx';
import { playButtonId, Transport } from './Transport.tsx';
import './player.css';
import './player-sheet.css';

/**
 * Whoever opens a scene goes on from the button that plays it; once the opening's own button is gone, from that of the
 * controls. So the space bar plays, whatever was pressed to get here. Not in the speaker's window, where it steps, nor in a
 * frame, which leaves the focus to the page around it.
 */
function useFocusOnPlay(sceneId: string, opening: boolean): void {
  const wanted = useAnagen(({ mirror, embedded }) => mirror.role !== 'speaker' && !embedded);
  const start = useEffectEvent(() => wanted && focusOn(opening ? beginButtonId : playButtonId));
  const goOn = useEffectEvent(() => wanted && document.activeElement === document.body && focusOn(playButtonId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every newly opened scene takes the focus
  useEffect(() => void start(), [sceneId]);
  useEffect(() => {
    if (!opening) goOn();
  }, [opening]);
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}

/** Below the stage while a scene is open: what happens, how well it is known, and the controls. */
export function Player({ scene }: { scene: Scene }) {
  const { index } = useStore();
  const frame = useAnagen((state) => currentFrame(index, state));
  const step = scene.steps[(frame?.step ?? 0) - 1];
  useFocusOnPlay(scene.id, step === undefined);
  return (
    <section className="player" aria-label="Player">
      <div className="player-reading">
        {step && frame ? (
          <>
            <StepStory scene={scene} step={step} number={frame.step} />
            <StepEvidence key={`known ${frame.step}`} scene={scene} acting={frame.acting} />
          </>
        ) : (
          <Opening scene={scene} />
        )}
      </div>
      <div className="player-controls">
        <Transport />
        <Scrub scene={scene} />
      </div>
    </section>
  );
}
