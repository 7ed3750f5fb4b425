import { shortCitation } from '../../evidence/citation.ts';
import { levelWords } from '../../evidence/words.ts';
import { numberedEntries } from '../../formats/citationList.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Scene } from '../../model/types.ts';
import { sceneFrame } from '../../player/frame.ts';
import { stepKnowledge } from '../player/stepKnowledge.ts';

/** What a handout says of a step beside its picture. */
export interface StepWords {
  number: number;
  title: string;
  /** With its marks for what is stressed. */
  caption: string;
  /** Where the figure and the evidence differ; empty where they do not. */
  differs: string;
  notes: string;
  /** How well it is known, and by whom. */
  known: string;
}

/** What a handout says: of every step, of its references as numbered entries, and at its end. */
export interface HandoutWords {
  steps: StepWords[];
  references: string[];
  closing: string;
}

/** The words of a scene on paper, the same when it is printed and when it is saved. */
export function handoutWords(index: PathwayIndex, scene: Scene): HandoutWords {
  const known = scene.steps.map((_, at) => stepKnowledge(index, sceneFrame(index, scene, at + 1).acting));
  const steps = scene.steps.map(({ title, caption, differs, notes }, at) => {
    const { levels = [], contested = [], references = [] } = known[at] ?? {};
    const surely = [...levels.map((level) => levelWords[level]), ...(contested.length > 0 ? ['Sources disagree'] : [])];
    return {
      number: at + 1,
      title,
      caption,
      differs: differs ? `The figure and the evidence differ here: ${differs}` : '',
      notes,
      known: `${surely.join(' · ')}. ${references.map(shortCitation).join('; ')}`,
    };
  });
  const { disclaimer, title } = index.pathway.info;
  return {
    steps,
    references: numberedEntries([...new Set(known.flatMap(({ references }) => references))]),
    closing: `${disclaimer} ${title}, Anagen.`,
  };
}
