import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Interaction, Reference, Scene } from '../model/types.ts';
import { inOrder } from './reading.ts';

/** What stands behind a part of a pathway: the papers that speak to it, each once, in the order in which they are read. */

/** The references of some interactions: of an arrow, a route, or all that a filter leaves. */
export function referencesBehind(index: PathwayIndex, interactions: readonly Interaction[]): Reference[] {
  const ids = interactions.flatMap((each) => inOrder(each.evidence).map((item) => item.reference));
  return [...new Set(ids)].flatMap((id) => index.reference.get(id) ?? []);
}

/** The references of every arrow that comes into an entity or goes out of it. */
export function referencesOfEntity(index: PathwayIndex, entity: string): Reference[] {
  return referencesBehind(index, [...(index.incoming.get(entity) ?? []), ...(index.outgoing.get(entity) ?? [])]);
}

/** The references of all steps of a scene. */
export function referencesOfScene(index: PathwayIndex, scene: Scene): Reference[] {
  return referencesBehind(
    index,
    scene.steps.flatMap((step) => step.interactions.flatMap((id) => index.interaction.get(id) ?? [])),
  );
}
