import type { Compartment, Entity, Interaction, Pathway, Reference, Scene, Treatment } from './types.ts';

/** A pathway with its look-ups, built once; everything on the page reads from it. */
export interface PathwayIndex {
  readonly pathway: Pathway;
  readonly entity: ReadonlyMap<string, Entity>;
  readonly interaction: ReadonlyMap<string, Interaction>;
  readonly reference: ReadonlyMap<string, Reference>;
  readonly scene: ReadonlyMap<string, Scene>;
  readonly compartment: ReadonlyMap<string, Compartment>;
  /** Interactions that act on an entity, by its id. */
  readonly incoming: ReadonlyMap<string, readonly Interaction[]>;
  /** Interactions by which an entity acts, by its id. */
  readonly outgoing: ReadonlyMap<string, readonly Interaction[]>;
  /** Scenes that an entity or an interaction takes part in, by its id. */
  readonly scenesOf: ReadonlyMap<string, readonly Scene[]>;
  /** Treatments that act on an entity, by its id. */
  readonly treatmentsOn: ReadonlyMap<string, readonly Treatment[]>;
  /** The id that an entity id or an alias stands for, or null. */
  resolve(idOrAlias: string): string | null;
}

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Indexes a pathway that has passed the data rules. Pure; linear in the size of the pathway. */
export function indexPathway(pathway: Pathway): PathwayIndex {
  const interaction = byId(pathway.interactions);
  const names = new Map(
    pathway.entities.flatMap((entity) => [entity.id, ...entity.aliases].map((name) => [name, entity.id] as const)),
  );
  return {
    pathway,
    interaction,
    entity: byId(pathway.entities),
    reference: byId(pathway.references),
    scene: byId(pathway.scenes),
    compartment: byId(pathway.info.compartments),
    incoming: group(pathway.interactions, (each) => [each.target]),
    outgoing: group(pathway.interactions, (each) => [each.source]),
    scenesOf: group(pathway.scenes, (scene) => [
      ...scene.start.map((start) => start.entity),
      ...scene.steps.flatMap((step) => step.interactions),
      ...scene.steps.flatMap((step) =>
        step.interactions.flatMap((id) => {
          const acting = interaction.get(id);
          return acting ? [acting.source, acting.target] : [];
        }),
      ),
    ]),
    treatmentsOn: group(pathway.treatments, (each) => each.targets.map((target) => target.entity)),
    resolve: (idOrAlias) => names.get(idOrAlias) ?? null,
  };
}
