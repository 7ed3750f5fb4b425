import { directnesses, species, stances, strengths, systems } from '../model/vocabulary.ts';
import type { EvidenceGate } from '../trace/gate.ts';
import type { Words } from './parseWords.ts';
import { decode, encode } from './percent.ts';
import { lensWord } from './words.ts';

/** What each part of the lens may ask for, by the word that a link has for it; the same words as a trace's. */
const parts = {
  stances: { word: 'stance', values: stances },
  systems: { word: 'system', values: systems },
  species: { word: 'species', values: species },
  directness: { word: 'directness', values: directnesses },
  strength: { word: 'strength', values: strengths },
  contested: { word: 'contested', values: ['without', 'only'] },
} as const;

type Part = keyof typeof parts;

const single: ReadonlySet<Part> = new Set(['strength', 'contested']);

/** The evidence lens as choices of a link (rule L22): `lens=system:people,strength:controlled`; none for an open one. */
export function lensChoices(lens: EvidenceGate): string[] {
  const asked = (Object.keys(parts) as Part[]).flatMap((part) =>
    [lens[part] ?? []].flat().map((value) => encode(`${parts[part].word}:${value}`)),
  );
  return asked.length === 0 ? [] : [`${lensWord}=${asked.join(',')}`];
}

/** Reads the evidence lens of a link (rule L22); what it cannot ask for is handed to `unknown`. Never throws. */
export function lensOf(words: Words, unknown: (value: string) => void): EvidenceGate {
  const lens: Partial<Record<Part, string[]>> = {};
  for (const text of (words.get(lensWord) ?? '').split(',').filter(Boolean).map(decode)) {
    const [word = '', value = ''] = text.split(/:(.*)/s);
    const part = (Object.keys(parts) as Part[]).find((each) => parts[each].word === word);
    const known: readonly string[] = part === undefined ? [] : parts[part].values;
    const given = part === undefined ? [] : (lens[part] ?? []);
    if (part === undefined || !known.includes(value) || (single.has(part) && given.length > 0)) unknown(text);
    else if (!given.includes(value)) lens[part] = [...given, value];
  }
  const { strength, contested, ...lists } = lens;
  return {
    ...lists,
    ...(strength && { strength: strength[0] }),
    ...(contested && { contested: contested[0] }),
  } as EvidenceGate;
}
