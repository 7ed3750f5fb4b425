import { makeAtlas } from '../../src/build/atlas.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';

/** The data that the page was built from, read anew: what the journeys hold the page against. */
const { atlas } = await makeAtlas(new URL('../../', import.meta.url).pathname);

export const { pathway, pictures } = atlas;
export const index = indexPathway(pathway);

/** A thing that the data must hold for a journey to make sense. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The data has no ${what}.`);
  return value;
}

export const scene = (id: string) => must(index.scene.get(id), `scene ${id}`);
export const picture = (id: string) => must(pictures[id], `picture ${id}`);
