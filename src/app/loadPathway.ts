import { breath } from '../canvas/breath.ts';
import { indexPathway, type PathwayIndex } from '../model/pathwayIndex.ts';
import type { Pathway } from '../model/types.ts';
import type { Sources } from '../store/anagenStore.ts';

async function entities() {
  const module = await import('virtual:anagen/entities');
  return module.entities;
}

/** Parsed part by part, so that the reader is answered in between. */
async function whole(): Promise<PathwayIndex> {
  const [rest, arrows, known] = await Promise.all([
    import('virtual:anagen/pathway'),
    import('virtual:anagen/interactions'),
    entities(),
  ]);
  const pathway: Record<string, unknown> = { entities: known };
  for (const [field, text] of Object.entries({ ...rest.parts, ...arrows.parts })) {
    await breath();
    pathway[field] = JSON.parse(text);
  }
  await breath();
  return indexPathway(pathway as unknown as Pathway);
}

/** Where the page's store has from what the skeleton does not hold: chunks of the build. */
export const sources: Sources = {
  entities: async () => new Map((await entities()).map((each) => [each.id, each])),
  whole,
};
