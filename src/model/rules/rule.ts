import type { Issue } from '../issue.ts';
import type { LayoutData, Pathway } from '../types.ts';

/** Which file a thing was read from, by `kind:id`; kinds are entity, interaction, scene, layout and reference. */
export type FileOf = Map<string, string>;

/** One numbered data rule of `data/README.md`. */
export interface Rule {
  id: string;
  title: string;
  check(pathway: Pathway, layouts: LayoutData[], fileOf: FileOf): Issue[];
}

/** The file to name for a thing, or the pack's name for it where no file is known (as in a test). */
export function fileFor(fileOf: FileOf, kind: string, id: string): string {
  return fileOf.get(`${kind}:${id}`) ?? `${kind} ${id}`;
}
