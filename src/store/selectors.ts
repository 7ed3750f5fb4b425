import { evidenceLevel } from '../evidence/level.ts';
import { plainView, type View, type ViewPlace } from '../link/view.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { SkeletonInteraction, SkeletonScene } from '../model/skeleton.ts';
import { type Frame, sceneFrame } from '../player/frame.ts';
import { memoised } from './memoised.ts';
import type { EvidencePage, Filters, Part, State, Target, TraceState } from './state.ts';

/**
 * The scene on the stage, as far as the given index tells of it; null while the map is shown. A traced scene is in no
 * index, and tells all there is of it.
 */
export function currentScene<S extends SkeletonScene>(
  index: { scene: ReadonlyMap<string, S> },
  { sceneId, trace }: Pick<State, 'sceneId' | 'trace'>,
): S | null {
  if (sceneId === null) return null;
  // Every scene is a skeleton's too, so it is an S whichever of the two that is.
  if (trace.scene?.id === sceneId) return trace.scene as SkeletonScene as S;
  return index.scene.get(sceneId) ?? null;
}

/** True while a traced scene is on the stage. */
export function isTraced({ sceneId, trace }: Pick<State, 'sceneId' | 'trace'>): boolean {
  return sceneId !== null && trace.scene?.id === sceneId;
}

/** True where a scene is on the stage and in sight. */
export function isInScene({ sceneId, surface }: State): boolean {
  return sceneId !== null && surface !== 'evidence';
}

/**
 * Where the outline stands: beside the picture, alone, or nowhere because it is closed, covered or presented over. While
 * a trace is asked its own panel stands there.
 */
export function outlinePlace({ preferences, surface, sceneId, presenting }: State): 'beside' | 'alone' | null {
  const covered = surface === 'evidence' || (surface !== 'explore' && sceneId === null);
  if (!preferences.outlineOpen || covered || presenting) return null;
  return preferences.outlineAlone ? 'alone' : 'beside';
}

interface Played<I, S> {
  interaction: ReadonlyMap<string, I>;
  scene: ReadonlyMap<string, S>;
}

/** The last frame made from each index: the stage and the panels may read from different ones. */
const frames = new WeakMap<object, { scene: unknown; step: number; frame: unknown }>();

/** The frame on the stage, or null while the map is shown. */
export function currentFrame<I extends SkeletonInteraction, S extends SkeletonScene>(
  index: Played<I, S>,
  state: State,
): Frame<I> | null {
  const scene = currentScene(index, state);
  if (scene === null) return null;
  const { step } = state.player;
  const last = frames.get(index);
  if (last?.scene === scene && last.step === step) return last.frame as Frame<I>;
  const frame = sceneFrame(index, scene, step);
  frames.set(index, { scene, step, frame });
  return frame;
}

const listed = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);

/** True when a compartment is one of those chosen, or lies inside one. */
export function within(index: SkeletonIndex, compartment: string, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  for (let at: string | null = compartment; at !== null; at = index.compartment.get(at)?.parent ?? null)
    if (chosen.includes(at)) return true;
  return false;
}

export const visibleOnMap = memoised((index: SkeletonIndex, filters: Filters): Part => {
  const byPlace = new Set(
    index.pathway.entities
      .filter((each) => listed(filters.kinds, each.kind) && within(index, each.compartment, filters.compartments))
      .map((each) => each.id),
  );
  // A lens that asks for what refutes would otherwise leave out just what it asks for.
  const showsRefuted = filters.showRefuted || (filters.lens.stances?.includes('refutes') ?? false);
  const passes = (each: SkeletonInteraction) => {
    const level = evidenceLevel(each);
    if (level === 'refuted' && !showsRefuted) return false;
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
export function neighbourhood(index: SkeletonIndex, target: Target | null): Part {
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

function placeOf(
  surface: State['surface'],
  page: EvidencePage,
  sceneId: string | null,
  step: number,
  { ask, play, scene, step: wished }: TraceState,
): ViewPlace {
  if (surface === 'evidence') return { surface, page };
  if (surface === 'trace') return { surface, ask, play, step: play === null ? 0 : scene === null ? wished : step };
  if (sceneId !== null) return { surface: 'figures', scene: sceneId, step };
  return surface === 'figures' ? { surface, scene: null } : { surface };
}

const viewFrom = memoised(
  (
    ...[surface, page, sceneId, step, trace, selection, query, filters]: [
      ...Parameters<typeof placeOf>,
      Target | null,
      string,
      Filters,
    ]
  ): View => ({ ...plainView(placeOf(surface, page, sceneId, step, trace)), selection, query, filters }),
);

/** The view that a link to the page as it stands would hold. The same object as long as nothing of it changes. */
export function viewOf({ surface, evidencePage, sceneId, player, trace, selection, query, filters }: State): View {
  return viewFrom(surface, evidencePage, sceneId, player.step, trace, selection, query, filters);
}
