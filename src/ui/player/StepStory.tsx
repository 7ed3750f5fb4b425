import { useEffect, useRef } from 'react';
import type { Scene, Step } from '../../model/types.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';
import { useAnagen } from '../useAnagen.ts';

/** What happens in a step, in large type; where figure and evidence differ; and, if wanted, what a speaker may say. */
export function StepStory({ scene, step, number }: { scene: Scene; step: Step; number: number }) {
  // The speaker's panel has them already, larger.
  const notesOpen = useAnagen(({ preferences, mirror }) => preferences.notesOpen && mirror.role !== 'speaker');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where the window is low, and must do so by keyboard too
    <section className="story" aria-label="What happens" tabIndex={0}>
      <p className="player-eyebrow">
        Step {number} of {scene.steps.length}
      </p>
      <p className="caption">
        <MarkedText text={step.caption} />
      </p>
      {step.differs && (
        <p className="differs">
          <ContestedMark />
          <span>
            <strong>The figure and the evidence differ here:</strong> {step.differs}
          </span>
        </p>
      )}
      {notesOpen && <Notes text={step.notes} />}
    </section>
  );
}

/** Speaker notes. Opened in a low window they lie below the edge, and come into view. */
function Notes({ text }: { text: string }) {
  const notes = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not returned: some browsers answer a scroll with a promise, which an effect must not.
    void notes.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <aside ref={notes} className="notes" aria-label="Speaker notes">
      {text}
    </aside>
  );
}
