import MiniSearch from 'minisearch';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { fold, foldings } from './fold.ts';

/** One thing that a search finds. */
export interface Hit {
  type: 'entity' | 'scene' | 'treatment';
  id: string;
  label: string;
  /** Where it is, or which figure it is: a few words beside the label. */
  aside: string;
  kind: EntityKind | null;
  /** The synonym or identifier that matched, when the label itself did not. */
  matched: string | null;
}

interface Entry extends Hit {
  key: string;
  names: string;
  others: string;
  words: string[];
}

export interface Search {
  /** Hits for a query, best first, at most `limit`; none for an empty query. */
  find(query: string, limit?: number): Hit[];
  /** Names that are spelled nearly like the query. */
  nearly(query: string): Hit[];
}

const separator = '\u0001';

function entityEntries({ pathway, compartment }: PathwayIndex): Entry[] {
  return pathway.entities.map((each) => ({
    key: `entity ${each.id}`,
    type: 'entity',
    id: each.id,
    label: each.label,
    aside: compartment.get(each.compartment)?.label ?? '',
    kind: each.kind,
    matched: null,
    names: each.label,
    others: [...each.synonyms, each.id, ...each.aliases, ...each.identifiers].join(separator),
    words: [...each.synonyms, ...each.identifiers],
  }));
}

function sceneEntries({ pathway }: PathwayIndex): Entry[] {
  return pathway.scenes.map((each) => ({
    key: `scene ${each.id}`,
    type: 'scene',
    id: each.id,
    label: each.title,
    aside: each.panel ? `Figure ${each.panel}` : 'Beyond the figures',
    kind: null,
    matched: null,
    names: [each.panel ? `Figure ${each.panel}` : '', each.panel ?? '', each.title, each.shortTitle].join(separator),
    others: each.id,
    words: [],
  }));
}

function treatmentEntries({ pathway }: PathwayIndex): Entry[] {
  return pathway.treatments.map((each) => ({
    key: `treatment ${each.id}`,
    type: 'treatment',
    id: each.id,
    label: each.label,
    aside: 'Treatment',
    kind: null,
    matched: null,
    names: each.label,
    others: [...each.synonyms, each.id].join(separator),
    words: each.synonyms,
  }));
}

const sameName = (one: string, other: string) => fold(one).join(' ') === fold(other).join(' ');

/** The synonym or identifier that a query speaks of, when the label does not. */
function matchedBy(query: string, { label, words }: Entry): string | null {
  const [wanted] = fold(query);
  if (wanted === undefined || foldings(label).some((word) => word.startsWith(wanted))) return null;
  const found =
    words.find((word) => sameName(word, query)) ??
    words.find((word) => foldings(word).some((each) => each.startsWith(wanted)));
  return found ?? null;
}

function hitOf(query: string, entry: Entry): Hit {
  const { type, id, label, aside, kind } = entry;
  return { type, id, label, aside, kind, matched: matchedBy(query, entry) };
}

/** Indexes all that can be searched for by name; built once, some hundred entries. */
export function buildSearch(index: PathwayIndex): Search {
  const entries = [...entityEntries(index), ...sceneEntries(index), ...treatmentEntries(index)];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['names', 'others'],
    tokenize: (text) => text.split(separator).flatMap(foldings),
    processTerm: (term) => term,
    searchOptions: { boost: { names: 3 }, combineWith: 'AND', prefix: true, tokenize: fold },
  });
  engine.addAll(entries);
  const run = (query: string, fuzzy: number | false) =>
    engine
      .search(query, { fuzzy, boostDocument: (key) => exactness(query, byKey.get(String(key))) })
      .flatMap((result) => byKey.get(String(result.id)) ?? []);
  return {
    find: (query, limit = 12) =>
      run(query, false)
        .slice(0, limit)
        .map((entry) => hitOf(query, entry)),
    nearly: (query) =>
      run(query, 0.34)
        .slice(0, 4)
        .map((entry) => hitOf('', entry)),
  };
}

const built = new WeakMap<PathwayIndex, Search>();

/** The search in a pathway, built once: with the first letter that is typed. */
export function searchOf(index: PathwayIndex): Search {
  const search = built.get(index) ?? buildSearch(index);
  built.set(index, search);
  return search;
}

/** A thing named exactly as typed comes first, an entity before a figure or a treatment of the same name. */
function exactness(query: string, entry: Entry | undefined): number {
  if (!entry) return 1;
  const type = entry.type === 'entity' ? 1.4 : 1;
  if (sameName(entry.label, query) || foldings(entry.label).includes(fold(query).join(''))) return 8 * type;
  if (entry.words.some((word) => sameName(word, query))) return 4 * type;
  return type;
}
