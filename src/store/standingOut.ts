import { evidenceLevel } from '../evidence/level.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonTreatment } from '../model/skeleton.ts';
import { passesGate } from '../trace/gate.ts';
import { asksOf } from '../trace/gateWords.ts';
import { memoised } from './memoised.ts';
import { visibleOnMap } from './selectors.ts';
import type { Filters, Part, State, Target } from './state.ts';

/** How far downstream of its targets a treatment is followed on the map, arrows: beyond, nearly everything is reached. */
export const treatmentReach = 3;

/** The treatment that the stage shows: the one that is selected, where it acts on anything. */
export const shownTreatment = memoised((index: SkeletonIndex, selection: Target | null): SkeletonTreatment | null => {
  if (selection?.kind !== 'treatment') return null;
  const found = index.pathway.treatments.find((each) => each.id === selection.id);
  return found !== undefined && found.targets.length > 0 ? found : null;
});

/**
 * What a treatment acts on and what lies downstream of that, over arrows that are not refuted: `treatmentReach` arrows
 * far. A target may be reached again.
 */
export const treatedPart = memoised((index: SkeletonIndex, { targets }: SkeletonTreatment): Part => {
  const entities = new Set(targets.map((each) => each.entity));
  const interactions = new Set<string>();
  let front = [...entities];
  for (let far = 0; far < treatmentReach; far++) {
    const arrows = front
      .flatMap((id) => index.outgoing.get(id) ?? [])
      .filter((each) => evidenceLevel(each) !== 'refuted');
    for (const { id } of arrows) interactions.add(id);
    front = [...new Set(arrows.map(({ target }) => target))].filter((id) => !entities.has(id));
    for (const id of front) entities.add(id);
  }
  return { entities, interactions };
});

/** What rests on the evidence that the lens asks for, with its ends; null for a lens that asks for nothing. */
const lensPart = memoised((index: SkeletonIndex, lens: Filters['lens']): Part | null => {
  if (!asksOf(lens)) return null;
  const shown = index.pathway.interactions.filter((each) => passesGate(each, lens));
  return {
    entities: new Set(shown.flatMap((each) => [each.source, each.target])),
    interactions: new Set(shown.map(({ id }) => id)),
  };
});

/** What filters and lens together leave of the map, for a list that has nothing standing back. */
export const throughLens = memoised((index: SkeletonIndex, filters: Filters): Part => {
  const visible = visibleOnMap(index, filters);
  const through = lensPart(index, filters.lens);
  if (through === null) return visible;
  const interactions = index.pathway.interactions.filter(
    ({ id }) => visible.interactions.has(id) && through.interactions.has(id),
  );
  return {
    entities: new Set(interactions.flatMap((each) => [each.source, each.target])),
    interactions: new Set(interactions.map(({ id }) => id)),
  };
});

/**
 * The part of the map that stands out: what a panel speaks of, else the selected treatment with what is downstream of it,
 * else what the evidence lens lets through; null when nothing of the kind is asked for. A scene has its own quiet and loud:
 * there only a panel is heard. The same object for the same state.
 */
export function standingOut(index: SkeletonIndex, { lit, selection, filters, sceneId }: State): Part | null {
  if (lit !== null || sceneId !== null) return lit;
  const treatment = shownTreatment(index, selection);
  return treatment === null ? lensPart(index, filters.lens) : treatedPart(index, treatment);
}
