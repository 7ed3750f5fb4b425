import { levelWords } from '../../evidence/words.ts';
import { sceneName } from '../../model/sceneName.ts';
import type { Scene } from '../../model/types.ts';
import { currentFrame, currentScene } from '../../store/selectors.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';
import { stepKnowledge } from '../player/stepKnowledge.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { JumpDialog } from './JumpDialog.tsx';
import { PresentTools } from './PresentTools.tsx';
import './present.css';
import './present-compact.css';

/** The panel of the scene that is being presented. */
export function RunningPresentPanel() {
  const { index } = useStore();
  const scene = useAnagen((state) => currentScene(index, state));
  return scene && <PresentPanel scene={scene} />;
}

/** Under the stage on the wall: the caption in very large type, how well it is known, and which step it is. No controls. */
function PresentPanel({ scene }: { scene: Scene }) {
  const { index } = useStore();
  const frame = useAnagen((state) => currentFrame(index, state));
  const number = frame?.step ?? 0;
  const step = scene.steps[number - 1];
  return (
    <section className="present" aria-label="Presenting">
      <h1 className="only-read-aloud">{sceneName(scene)}</h1>
      <div className="present-story">
        <p className="present-caption">{step ? <MarkedText text={step.caption} /> : scene.title}</p>
        {step && frame ? <Known acting={frame.acting} differs={step.differs} /> : <p>{scene.summary}</p>}
      </div>
      <p className="present-step">
        <b>{number}</b> / {scene.steps.length}
        <span>{scene.panel ? `Figure ${scene.panel}` : scene.shortTitle}</span>
      </p>
      <div className="present-line" aria-hidden="true">
        {scene.steps.map(({ title }, position) => (
          <i key={title} data-phase={position + 1 === number ? 'now' : position + 1 < number ? 'past' : 'future'} />
        ))}
      </div>
      <PresentTools />
      <JumpDialog />
    </section>
  );
}

function Known({ acting, differs }: { acting: Parameters<typeof stepKnowledge>[1]; differs: string | undefined }) {
  const { index } = useStore();
  const { levels, contested } = stepKnowledge(index, acting);
  return (
    <p className="present-known">
      {levels.map((level) => (
        <span key={level}>
          <LineSample level={level} />
          {levelWords[level]}
        </span>
      ))}
      {(contested.length > 0 || differs) && (
        <span className="present-contested">
          <ContestedMark />
          {differs ? 'The figure and the evidence differ here' : 'Sources disagree'}
        </span>
      )}
    </p>
  );
}
