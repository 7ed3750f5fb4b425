import type { EvidenceLevel } from '../../evidence/level.ts';
import { kindWords, levelWords } from '../../evidence/words.ts';
import type { FilterList, Filters } from '../../link/view.ts';
import type { SkeletonIndex } from '../../model/pathwayIndex.ts';
import { type EntityKind, entityKinds } from '../../model/vocabulary.ts';

/** One thing that a filter can be narrowed to. */
export interface Choice {
  id: string;
  label: string;
  /** How deep it lies in its tree; 0 for flat lists. */
  depth: number;
}

const levels: readonly EvidenceLevel[] = ['human', 'experimental', 'asserted'];

function kindChoices({ pathway }: SkeletonIndex): Choice[] {
  const present = new Set<EntityKind>(pathway.entities.map((each) => each.kind));
  return entityKinds
    .filter((kind) => present.has(kind))
    .map((kind) => ({ id: kind, label: kindWords[kind], depth: 0 }));
}

/** Compartments in their tree, each parent before its children. */
function compartmentChoices({ pathway }: SkeletonIndex): Choice[] {
  const below = (parent: string | null, depth: number): Choice[] =>
    pathway.info.compartments
      .filter((each) => each.parent === parent)
      .flatMap((each) => [{ id: each.id, label: each.label, depth }, ...below(each.id, depth + 1)]);
  return below(null, 0);
}

/** What each list of the filter offers, from the pathway itself. */
export function filterChoices(index: SkeletonIndex): Record<FilterList, Choice[]> {
  return {
    levels: levels.map((level) => ({ id: level, label: levelWords[level], depth: 0 })),
    kinds: kindChoices(index),
    compartments: compartmentChoices(index),
    mechanisms: index.pathway.mechanismFiles.map(({ id, title }) => ({ id, label: title, depth: 0 })),
  };
}

/** How many choices are made, refuted arrows and the lens included. */
export function countFilters(filters: Filters): number {
  const { mechanisms, kinds, compartments, levels: chosen, showRefuted, lens } = filters;
  const lists = [mechanisms, kinds, compartments, chosen, Object.values(lens)];
  return lists.reduce((count, { length }) => count + length, 0) + (showRefuted ? 1 : 0);
}

/** The filter with one choice turned on or off. */
export function toggled(filters: Filters, list: FilterList, id: string): Partial<Filters> {
  const before: readonly string[] = filters[list];
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  return { [list]: after };
}
