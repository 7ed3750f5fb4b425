import type { EvidenceLevel } from '../evidence/level.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import { lensOf } from './lens.ts';
import type { Words } from './parseWords.ts';
import { decode } from './percent.ts';
import { quote, type Say } from './quote.ts';
import { type Filters, noFilters, type Target, type View } from './view.ts';
import { filterWords, lensWord, queryWord, refutedShown, refutedWord, selectionWords } from './words.ts';

interface Surroundings {
  index: SkeletonIndex;
  say: Say;
}

const levels: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted', 'refuted'];
const selecting = [...new Set(Object.values(selectionWords))];
/** The words that mean something at every place. */
export const choiceWords: readonly string[] = [
  ...selecting,
  queryWord,
  ...filterWords.map(([word]) => word),
  refutedWord,
  lensWord,
];

function targetOf(word: string, id: string, index: SkeletonIndex): Target | null {
  if (word === 'reference')
    return index.pathway.references.some((each) => each.id === id) ? { kind: 'reference', id } : null;
  if (word === 'treatment')
    return index.pathway.treatments.some((each) => each.id === id) ? { kind: 'treatment', id } : null;
  if (index.interaction.has(id)) return { kind: 'interaction', id };
  const entity = index.resolve(id);
  return entity === null ? null : { kind: 'entity', id: entity };
}

function selectionOf(words: Words, { index, say }: Surroundings): Target | null {
  const [word, second] = selecting.filter((each) => (words.get(each) ?? '') !== '');
  if (word === undefined) return null;
  if (second !== undefined) say('L10', `The link selects more than one thing; ${quote(word)} counts.`);
  const id = decode(words.get(word) ?? '');
  const target = targetOf(word, id, index);
  if (!target) {
    const thing = word === 'select' ? 'node or arrow' : word;
    say('L10', `The link selects a ${thing}, ${quote(id)}, that does not exist; nothing is selected.`);
  }
  return target;
}

/** What each list of the filter may hold in this pathway. */
function choicesFor({ pathway }: SkeletonIndex): { [List in keyof Filters]?: ReadonlySet<string> } {
  return {
    mechanisms: new Set(pathway.mechanismFiles.map((each) => each.id)),
    kinds: new Set(pathway.entities.map((each) => each.kind)),
    compartments: new Set(pathway.info.compartments.map((each) => each.id)),
    levels: new Set(levels),
  };
}

function filtersOf(words: Words, { index, say }: Surroundings): Filters {
  if (![...filterWords.map(([word]) => word), refutedWord, lensWord].some((word) => words.has(word))) return noFilters;
  const choices = choicesFor(index);
  const unknown = (word: string, value: string) =>
    say('L11', `The link filters by ${word} ${quote(value)}, which does not exist; that filter is left out.`);
  const lists = filterWords.map(([word, list]) => {
    const values = [...new Set((words.get(word) ?? '').split(',').filter(Boolean).map(decode))];
    const isKnown = (value: string) => choices[list]?.has(value) ?? false;
    for (const value of values) if (!isKnown(value)) unknown(word, value);
    return [list, values.filter(isKnown)] as const;
  });
  const refuted = words.get(refutedWord) ?? '';
  if (refuted !== '' && refuted !== refutedShown) unknown(refutedWord, decode(refuted));
  return {
    ...noFilters,
    ...Object.fromEntries(lists),
    showRefuted: refuted === refutedShown,
    lens: lensOf(words, (value) => unknown(lensWord, value)),
  };
}

/** Reads what a link chooses at any place: the selection, the search and the filters (rules L2, L10 and L11). */
export function parseChoices(words: Words, around: Surroundings): Omit<View, 'place'> {
  return {
    selection: selectionOf(words, around),
    query: decode(words.get(queryWord) ?? ''),
    filters: filtersOf(words, around),
  };
}
