import { plainCitation } from '../../evidence/citation.ts';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { inOrder } from '../../evidence/reading.ts';
import { levelWords, stanceWords } from '../../evidence/words.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Interaction } from '../../model/types.ts';
import { effectVerbs, labelOf } from './arrowWords.ts';

/** An arrow to take along as plain text: the claim, how well it is known, and every reference with its stance. */
export function arrowCitation(index: PathwayIndex, interaction: Interaction): string {
  const { source, target, effect, statement, evidence } = interaction;
  const lines = inOrder(evidence).map((item) => {
    const reference = index.reference.get(item.reference);
    return `${stanceWords[item.stance]}: ${reference ? plainCitation(reference) : item.reference}`;
  });
  const known = levelWords[evidenceLevel(interaction)] + (isContested(interaction) ? '; sources disagree' : '');
  return [
    `${labelOf(index, source)} ${effectVerbs[effect]} ${labelOf(index, target)}: ${statement}`,
    `${known}.`,
    ...new Set(lines),
    `Anagen, ${index.pathway.info.title}, version ${index.pathway.info.version} (${index.pathway.info.licence}).`,
  ].join('\n');
}
