import { levelWords } from '../../evidence/words.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction, Scene } from '../../model/types.ts';
import type { Frame, Sign } from '../../player/frame.ts';
import { withoutMarks } from '../parts/MarkedText.tsx';
import { stepKnowledge } from './stepKnowledge.ts';

const signWords: Record<Sign, string> = { up: 'rises', down: 'falls', ambiguous: 'is pulled both ways' };

/** "CRF rises; hair growth falls": what each entity that is reached in this step does, once each. */
function changesInWords(index: PathwayIndex, frame: Frame): string {
  const targets = [...new Set(frame.acting.map((each) => each.target))];
  return targets
    .flatMap((id) => {
      const sign = frame.signs.get(id);
      const label = index.entity.get(id)?.label;
      return sign && label ? [`${label} ${signWords[sign]}`] : [];
    })
    .join('; ');
}

/** A step as it is read aloud: its number, its caption, what changed, and how well that is known. */
export function stepAloud(index: PathwayIndex, scene: Scene, frame: Frame<Interaction>): string {
  const step = scene.steps[frame.step - 1];
  if (!step) return `${scene.title}. ${scene.steps.length} steps. ${scene.summary}`;
  const { levels, contested } = stepKnowledge(index, frame.acting);
  const known = levels.map((level) => levelWords[level]).join('; ');
  return [
    `Step ${frame.step} of ${scene.steps.length}.`,
    withoutMarks(step.caption),
    `${changesInWords(index, frame)}.`,
    `${known}${contested ? '; sources disagree' : ''}.`,
    step.differs ? `The figure and the evidence differ here: ${step.differs}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
