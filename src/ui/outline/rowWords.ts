import { claimOf, entitySentence, evidencePhrase, interactionSentence } from '../../evidence/sentence.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What a row says: its text, what stands quietly below it, and the whole of it as it is read aloud. */
export interface RowWords {
  text: string;
  aside: string | null;
  aloud: string;
}

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

function arrowWords(index: PathwayIndex, { type, id }: OutlineRow): RowWords {
  const interaction = index.interaction.get(id);
  if (!interaction) return { text: id, aside: null, aloud: id };
  const { subject, predicate } = claimOf(index, interaction);
  return {
    text: type === 'out' ? predicate : `${subject} ${predicate}`,
    aside: evidencePhrase(interaction),
    aloud: interactionSentence(index, interaction),
  };
}

/** The words of a row of the outline. */
export function rowWords(index: PathwayIndex, row: OutlineRow): RowWords {
  const { type, id, count } = row;
  if (type === 'place') {
    const label = index.compartment.get(id)?.label ?? id;
    return { text: label, aside: null, aloud: `${label}, ${counted(count, 'node')}` };
  }
  if (type === 'incoming')
    return { text: 'is acted on by', aside: null, aloud: `is acted on by ${counted(count, 'arrow')}` };
  if (type !== 'entity') return arrowWords(index, row);
  const entity = index.entity.get(id);
  return { text: entity?.label ?? id, aside: null, aloud: entity ? entitySentence(index, entity) : id };
}
