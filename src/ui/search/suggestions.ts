import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Hit } from './searchIndex.ts';

/** Where to begin when nothing has been typed: the entities with the most arrows, most first. */
export function suggestions({ pathway, incoming, outgoing, compartment }: PathwayIndex, count = 6): Hit[] {
  const arrows = (id: string) => (incoming.get(id)?.length ?? 0) + (outgoing.get(id)?.length ?? 0);
  return [...pathway.entities]
    .sort((a, b) => arrows(b.id) - arrows(a.id))
    .slice(0, count)
    .map(({ id, label, kind, compartment: place }) => ({
      type: 'entity',
      id,
      label,
      kind,
      aside: compartment.get(place)?.label ?? '',
      matched: null,
    }));
}
