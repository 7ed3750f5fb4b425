import { isPlural, nameInSentence } from '../../evidence/naming.ts';
import { levelWords } from '../../evidence/words.ts';
import { withoutMarks } from '../../formats/markedText.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction, Scene } from '../../model/types.ts';
import type { Frame, Sign } from '../../player/frame.ts';
import { stepKnowledge } from './stepKnowledge.ts';

const signWords: Record<Sign, [one: string, many: string]> = {
  up: ['rises', 'rise'],
  down: ['falls', 'fall'],
  ambiguous: ['is pulled both ways', 'are pulled both ways'],
};

/**
 * "CRF rises; hair growth falls": what each entity that is reached in this step does, once each; at the opening, how the
 * scene's first entities stand.
 */
export function changesInWords(index: PathwayIndex, scene: Scene, frame: Frame): string {
  const reached = frame.step === 0 ? scene.start.map((each) => each.entity) : frame.acting.map((each) => each.target);
  return [...new Set(reached)]
    .flatMap((id, position) => {
      const sign = frame.signs.get(id);
      const entity = index.entity.get(id);
      if (!sign || !entity) return [];
      const name = position === 0 ? entity.label : nameInSentence(entity.label, entity.kind);
      return [`${name} ${signWords[sign][isPlural(entity.label) ? 1 : 0]}`];
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
    `${changesInWords(index, scene, frame)}.`,
    `${known}${contested ? '; sources disagree' : ''}.`,
    step.differs ? `The figure and the evidence differ here: ${step.differs}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
