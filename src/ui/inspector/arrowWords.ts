import { type EvidenceLevel, evidenceLevel, isContested } from '../../evidence/level.ts';
import { levelWords } from '../../evidence/words.ts';
import type { SkeletonIndex } from '../../model/pathwayIndex.ts';
import type { SkeletonInteraction } from '../../model/skeleton.ts';
import type { Effect } from '../../model/vocabulary.ts';

/** An effect as a verb, for sentences and for those who do not see the arrow's head. */
export const effectVerbs: Record<Effect, string> = { activates: 'raises', inhibits: 'lowers', affects: 'affects' };

/** What an entity is called, its id where the pathway does not know it. */
export function labelOf(index: SkeletonIndex, id: string): string {
  return index.entity.get(id)?.label ?? id;
}

/** How well an arrow is known, in words, and that its sources disagree where they do. */
export function knownWords(interaction: SkeletonInteraction): string {
  const level = levelWords[evidenceLevel(interaction)];
  return isContested(interaction) ? `${level} · sources disagree` : level;
}

const rank: Record<EvidenceLevel, number> = { human: 0, experimental: 1, asserted: 2, refuted: 3 };

/** Arrows with the best known first; those that are equally known keep their order. */
export function bestKnownFirst<A extends SkeletonInteraction>(arrows: readonly A[]): A[] {
  return [...arrows].sort((a, b) => rank[evidenceLevel(a)] - rank[evidenceLevel(b)]);
}
