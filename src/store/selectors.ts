import { evidenceLevel } from '../evidence/level.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction, Scene } from '../model/types.ts';
import { type Frame, sceneFrame } from '../player/frame.ts';
import type { Filters, State, Target } from './state.ts';

/** Remembers the last result for the last arguments, compared by identity. */
function memoised<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (last?.args.every((each, position) => each === args[position])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

export function currentScene(index: PathwayIndex, state: State): Scene | null {
  return state.sceneId === null ? null : (index.scene.get(state.sceneId) ?? null);
}

/** Where the outline stands: beside the picture, alone, or nowhere because it is closed, covered or presented over. */
export function outlinePlace({ preferences, surface, sceneId, presenting }: State): 'beside' | 'alone' | null {
  const covered = surface === 'evidence' || (surface === 'figures' && sceneId === null);
  if (!preferences.outlineOpen || covered || presenting) return null;
  return preferences.outlineAlone ? 'alone' : 'beside';
}

const frameOf = memoised((index: PathwayIndex, scene: Scene, step: number) => sceneFrame(index, scene, step));

/** The frame on the stage, or null while the map is shown. */
export function currentFrame(index: PathwayIndex, state: State): Frame | null {
  const scene = currentScene(index, state);
  return scene ? frameOf(index, scene, state.player.step) : null;
}

/** What a filter leaves in view: ids of entities and interactions. */
export interface Visible {
  entities: ReadonlySet<string>;
  interactions: ReadonlySet<string>;
}

const listed = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);

/** True when a compartment is one of those chosen, or lies inside one. */
export function within(index: PathwayIndex, compartment: string, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  for (let at: string | null = compartment; at !== null; at = index.compartment.get(at)?.parent ?? null)
    if (chosen.includes(at)) return true;
  return false;
}

export const visibleOnMap = memoised((index: PathwayIndex, filters: Filters): Visible => {
  const byPlace = new Set(
    index.pathway.entities
      .filter((each) => listed(filters.kinds, each.kind) && within(index, each.compartment, filters.compartments))
      .map((each) => each.id),
  );
  const passes = (each: Interaction) => {
    const level = evidenceLevel(each);
    if (level === 'refuted' && !filters.showRefuted) return false;
    return (
      listed(filters.mechanisms, each.mechanismFile) &&
      listed(filters.levels, level) &&
      byPlace.has(each.source) &&
      byPlace.has(each.target)
    );
  };
  const interactions = index.pathway.interactions.filter(passes);
  const narrowed = filters.mechanisms.length > 0 || filters.levels.length > 0;
  const touched = new Set(interactions.flatMap((each) => [each.source, each.target]));
  return {
    entities: narrowed ? touched : byPlace,
    interactions: new Set(interactions.map((each) => each.id)),
  };
});

/** Entities and interactions next to a thing: an entity's arrows and their other ends; an interaction's two ends. */
export function neighbourhood(index: PathwayIndex, target: Target | null): Visible {
  const none = { entities: new Set<string>(), interactions: new Set<string>() };
  if (!target) return none;
  if (target.kind === 'interaction') {
    const each = index.interaction.get(target.id);
    return each ? { entities: new Set([each.source, each.target]), interactions: new Set([each.id]) } : none;
  }
  if (target.kind !== 'entity') return none;
  const arrows = [...(index.incoming.get(target.id) ?? []), ...(index.outgoing.get(target.id) ?? [])];
  return {
    entities: new Set([target.id, ...arrows.flatMap((each) => [each.source, each.target])]),
    interactions: new Set(arrows.map((each) => each.id)),
  };
}

export const isFiltering = (filters: Filters): boolean =>
  filters.mechanisms.length + filters.kinds.length + filters.compartments.length + filters.levels.length > 0;
