import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Study } from '../model/types.ts';

/** Finding and ordering the studies of Table 2. Rules E26 to E28 in `SPEC.md`. */

/** In what a study was made, nearest to people first. */
export const designs = ['people', 'animals', 'dish'] as const;
export type Design = (typeof designs)[number];

/** The design of a study by what the table prints: where it names several, the one nearest to people. */
export function designOf({ design }: Pick<Study, 'design'>): Design {
  if (/human\)/i.test(design) && /in.vivo/i.test(design)) return 'people';
  return /in.vivo/i.test(design) ? 'animals' : 'dish';
}

/** What the studies can be narrowed to; null asks for nothing. */
export interface StudyWish {
  query: string;
  design: Design | null;
  alopecia: string | null;
}

/** By what the studies can be ordered. */
export const studyOrders = ['cells', 'design', 'n', 'alopecia', 'mechanism', 'effect', 'authors', 'year'] as const;
export type StudyOrder = (typeof studyOrders)[number];

/** The year of a study's paper; null where it is not known. */
export function yearOf({ reference }: PathwayIndex, study: Study): number | null {
  return reference.get(study.reference)?.year ?? null;
}

/** Everything that a row says, for the search. */
function wordsOf(index: PathwayIndex, study: Study): string {
  const { cells, design, n, alopecia, mechanism, effect, authors, remarks } = study;
  const model = index.reference.get(study.reference)?.model;
  const said = [cells, design, n, alopecia, mechanism, effect, authors, model, ...remarks.map(({ text }) => text)];
  return said.filter(Boolean).join(' ').toLowerCase();
}

/** The studies that hold every word of the query and have the design and the alopecia that are asked for. */
export function findStudies(index: PathwayIndex, { query, design, alopecia }: StudyWish): Study[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return index.pathway.studies.filter(
    (study) =>
      (design === null || designOf(study) === design) &&
      (alopecia === null || study.alopecia === alopecia) &&
      words.every((word) => wordsOf(index, study).includes(word)),
  );
}

function keyOf(index: PathwayIndex, study: Study, by: StudyOrder): string | number | null {
  if (by === 'year') return yearOf(index, study);
  if (by === 'design') return designs.indexOf(designOf(study));
  if (by === 'n') return study.n === null ? null : Number.parseInt(study.n, 10);
  return study[by];
}

/** Studies in an order; what a row does not give comes last either way, and equal rows keep the order of the table. */
export function sortStudies(
  index: PathwayIndex,
  studies: readonly Study[],
  { by, down }: { by: StudyOrder; down: boolean },
): Study[] {
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  return [...studies].sort((one, other) => {
    const [a, b] = [keyOf(index, one, by), keyOf(index, other, by)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return down ? compare(b, a) : compare(a, b);
  });
}
