import { AArrowDown, AArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Scene } from '../../model/types.ts';
import { currentScene } from '../../store/selectors.ts';
import { notesScales } from '../../store/state.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import { JumpDialog } from '../present/JumpDialog.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { StageControls } from './StageControls.tsx';
import { TalkPlace } from './TalkPlace.tsx';
import { Timing } from './Timing.tsx';
import './speaker.css';

/** What only the speaker sees: the time, what the wall does, the notes, and what comes next. */
export function SpeakerPanel() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  const talk = useAnagen((state) => state.talk);
  const part = talk?.lecture.parts[talk.at];
  const isCard = part !== undefined && 'card' in part;
  return (
    <aside id="speaker" className="speaker" aria-label="For the speaker">
      <Timing />
      <StageControls />
      {talk && <TalkPlace talk={talk} />}
      {isCard ? null : scene ? (
        <Talk scene={scene} />
      ) : (
        <p className="speaker-hint">Open a figure to speak about it.</p>
      )}
      <JumpDialog />
    </aside>
  );
}

function Talk({ scene }: { scene: Scene }) {
  const step = useAnagen((state) => state.player.step);
  const scale = useAnagen((state) => state.preferences.notesScale);
  const next = scene.steps[step];
  return (
    <>
      <section className="speaker-notes" aria-label="Notes" style={{ '--scale': scale } as CSSProperties}>
        <header>
          <h2>Notes</h2>
          <NotesSize />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too */}
        <p tabIndex={0}>{scene.steps[step - 1]?.notes ?? scene.summary}</p>
      </section>
      <section className="speaker-next" aria-label="Next">
        <h2>{next ? `Next: ${step + 1} of ${scene.steps.length}` : 'The end of this figure'}</h2>
        {next ? <MarkedText text={next.caption} /> : <p>Press G to go on with another.</p>}
      </section>
    </>
  );
}

function NotesSize() {
  const { actions } = useStore();
  const scale = useAnagen((state) => state.preferences.notesScale);
  const { least, most } = notesScales;
  const grow = (by: number) => actions.prefer({ notesScale: Math.min(most, Math.max(least, scale + by)) });
  return (
    <span>
      <button type="button" className="icon-button" aria-label="Smaller notes" onClick={() => grow(-0.25)}>
        <AArrowDown size={16} aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label="Larger notes" onClick={() => grow(0.25)}>
        <AArrowUp size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
