import { interactionSentence } from '../../evidence/sentence.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { fold, foldings } from '../search/fold.ts';

/** What a query in the outline finds. */
export interface Found {
  /** Entities that are called so, by label or synonym. */
  entities: ReadonlySet<string>;
  /** Interactions whose sentence says so. */
  interactions: ReadonlySet<string>;
}

/** Finds entities by name and interactions by their sentence; null for an empty query, which narrows nothing. */
export type Finder = (query: string) => Found | null;

/** Every word of a text, in the ways in which it may be typed. */
const wordsOf = (text: string) => text.split(/[\s;,()]+/).flatMap(foldings);

/** Indexes names and sentences, some hundred of each. Every word of a query must begin a word of what is found. */
export function outlineFinder(index: PathwayIndex): Finder {
  const { entities, interactions } = index.pathway;
  const names = entities.map(({ id, label, synonyms }) => ({ id, words: [label, ...synonyms].flatMap(wordsOf) }));
  const sentences = interactions.map((each) => ({ id: each.id, words: wordsOf(interactionSentence(index, each)) }));
  return (query) => {
    const wanted = fold(query);
    if (wanted.length === 0) return null;
    const says = ({ words }: { words: string[] }) =>
      wanted.every((part) => words.some((word) => word.startsWith(part)));
    return {
      entities: new Set(names.filter(says).map((each) => each.id)),
      interactions: new Set(sentences.filter(says).map((each) => each.id)),
    };
  };
}
