import { evidenceLevel, isContested } from '../evidence/level.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { Lecture, LecturePart } from '../model/types.ts';

/** How long a lecture should take up to a part, minutes; up to its end by default. */
export function minutesOf({ parts }: Lecture, upTo = parts.length): number {
  return parts.slice(0, upTo).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The first and the last step of a part that is shown at a scene of so many steps. */
export function stepsOf(part: LecturePart, stepCount: number): { first: number; last: number } {
  if (!('scene' in part)) return { first: 0, last: stepCount };
  const last = Math.min(part.to ?? stepCount, stepCount);
  return { first: Math.min(part.from ?? 0, last), last };
}

/** What stands for a number in a card's words: the counts of the pathway, so that a card stays true when the data change. */
export function countsOf({ pathway }: SkeletonIndex): Record<string, number> {
  const levels = pathway.interactions.map(evidenceLevel);
  const count = (level: (typeof levels)[number]) => levels.filter((each) => each === level).length;
  return {
    entities: pathway.entities.length,
    interactions: levels.length,
    human: count('human'),
    experimental: count('experimental'),
    asserted: count('asserted'),
    contested: pathway.interactions.filter(isContested).length,
  };
}

/** A card's words with the counts of the pathway in place of their names; a name that there is not stays as it stands. */
export function cardWords(words: string, counts: Record<string, number>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(counts[name] ?? whole));
}

/** A part in a few words, as lists show it. */
export function partName(index: SkeletonIndex, part: LecturePart): string {
  if ('card' in part) return part.card;
  if ('trace' in part) return 'A trace';
  const scene = index.scene.get(part.scene);
  if (!scene) return `A figure that is not there any more (${part.scene})`;
  const steps =
    part.from === undefined && part.to === undefined
      ? ''
      : ` · steps ${part.from ?? 0} to ${part.to ?? scene.steps.length}`;
  return `${scene.panel ? `Figure ${scene.panel}: ` : ''}${scene.title}${steps}`;
}
