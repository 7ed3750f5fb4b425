import type { Scene, Step } from '../../model/types.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';
import { useAnagen } from '../useAnagen.ts';

/** What happens in a step, in large type; where figure and evidence differ; and, if wanted, what a speaker may say. */
export function StepStory({ scene, step, number }: { scene: Scene; step: Step; number: number }) {
  const notesOpen = useAnagen((state) => state.preferences.notesOpen);
  return (
    <div className="story">
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
      {notesOpen && (
        <aside className="notes" aria-label="Speaker notes">
          {step.notes}
        </aside>
      )}
    </div>
  );
}
