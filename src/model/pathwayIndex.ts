import type { Skeleton, SkeletonInteraction, SkeletonScene } from './skeleton.ts';
import type { Pathway, Reference, Treatment } from './types.ts';

/** The look-ups of a pathway, or of its skeleton, built once. */
interface Index<P extends Skeleton> {
  readonly pathway: P;
  readonly entity: ReadonlyMap<string, P['entities'][number]>;
  readonly interaction: ReadonlyMap<string, P['interactions'][number]>;
  readonly scene: ReadonlyMap<string, P['scenes'][number]>;
  readonly compartment: ReadonlyMap<string, P['info']['compartments'][number]>;
  /** Interactions that act on an entity, by its id. */
  readonly incoming: ReadonlyMap<string, readonly P['interactions'][number][]>;
  /** Interactions by which an entity acts, by its id. */
  readonly outgoing: ReadonlyMap<string, readonly P['interactions'][number][]>;
  /** Scenes that an entity or an interaction takes part in, by its id. */
  readonly scenesOf: ReadonlyMap<string, readonly P['scenes'][number][]>;
  /** The id that an entity id or an alias stands for, or null. */
  resolve(idOrAlias: string): string | null;
}

/** What the first view reads from. */
export type SkeletonIndex = Index<Skeleton>;

/** A whole pathway with its look-ups; everything that tells of evidence, texts and references reads from it. */
export interface PathwayIndex extends Index<Pathway> {
  readonly reference: ReadonlyMap<string, Reference>;
  /** Treatments that act on an entity, by its id. */
  readonly treatmentsOn: ReadonlyMap<string, readonly Treatment[]>;
}

function group<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** The ids of everything that takes part in a scene, each once. */
export function membersOf(
  { start, steps }: Pick<SkeletonScene, 'start' | 'steps'>,
  interaction: ReadonlyMap<string, SkeletonInteraction>,
): Set<string> {
  const acting = steps.flatMap((step) => step.interactions);
  const ends = acting.flatMap((id) => {
    const found = interaction.get(id);
    return found ? [found.source, found.target] : [];
  });
  return new Set([...start.map((each) => each.entity), ...acting, ...ends]);
}

function indexed<P extends Skeleton>(pathway: P): Index<P> {
  const interactions: readonly P['interactions'][number][] = pathway.interactions;
  const scenes: readonly P['scenes'][number][] = pathway.scenes;
  const interaction = byId(interactions);
  /** Worked out when first asked for, which the first view does not. */
  let known: Index<P>['scenesOf'] | null = null;
  const names = new Map(
    pathway.entities.flatMap((entity) => [entity.id, ...entity.aliases].map((name) => [name, entity.id] as const)),
  );
  return {
    pathway,
    interaction,
    entity: byId<P['entities'][number]>(pathway.entities),
    scene: byId(scenes),
    compartment: byId<P['info']['compartments'][number]>(pathway.info.compartments),
    incoming: group(interactions, (each) => [each.target]),
    outgoing: group(interactions, (each) => [each.source]),
    get scenesOf() {
      known ??= group(scenes, (scene) => membersOf(scene, interaction));
      return known;
    },
    resolve: (idOrAlias) => names.get(idOrAlias) ?? null,
  };
}

/** Indexes the skeleton of a pathway. Pure; linear in its size. */
export function indexSkeleton(skeleton: Skeleton): SkeletonIndex {
  return indexed(skeleton);
}

/** Indexes a pathway that has passed the data rules. Pure; linear in the size of the pathway. */
export function indexPathway(pathway: Pathway): PathwayIndex {
  return Object.assign(indexed(pathway), {
    reference: byId(pathway.references),
    treatmentsOn: group(pathway.treatments, (each) => new Set(each.targets.map((target) => target.entity))),
  });
}

/** True for the index of a whole pathway. */
export function isWhole(index: SkeletonIndex): index is PathwayIndex {
  return 'reference' in index;
}
