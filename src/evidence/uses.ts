import type { Pathway } from '../model/types.ts';

/** What a reference is used for on the map, as far as a library is filtered by it. */
export interface Uses {
  /** The species that it was found in, as the items of evidence say. */
  species: ReadonlySet<string>;
  /** Ids of the mechanisms whose interactions it speaks to. */
  mechanisms: ReadonlySet<string>;
}

/** The uses of every reference that speaks to an interaction, by its id. Rule E21 in `SPEC.md`. Pure; linear in the pathway. */
export function usesOf({ interactions }: Pick<Pathway, 'interactions'>): ReadonlyMap<string, Uses> {
  const uses = new Map<string, { species: Set<string>; mechanisms: Set<string> }>();
  for (const { evidence, mechanismFile } of interactions)
    for (const { reference, species } of evidence) {
      const found = uses.get(reference) ?? { species: new Set(), mechanisms: new Set() };
      uses.set(reference, found);
      found.mechanisms.add(mechanismFile);
      for (const each of species) found.species.add(each);
    }
  return uses;
}
