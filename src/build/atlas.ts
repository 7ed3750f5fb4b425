import { isContested, standing } from '../evidence/level.ts';
import type { Measure } from '../layout/measure.ts';
import { prepare } from '../layout/picture.ts';
import { problems } from '../layout/problems.ts';
import type { Atlas, Picture } from '../model/geometry.ts';
import type { Issue } from '../model/issue.ts';
import type { LayoutData, Pathway } from '../model/types.ts';
import { loadMeasure } from './measure.ts';
import { readPack } from './readPack.ts';
import { routeCached } from './route.ts';

/** One picture, laid out and routed, with what is wrong with it. */
export async function makePicture(
  layout: LayoutData,
  pathway: Pathway,
  measure: Measure,
): Promise<{ picture: Picture; problems: string[] }> {
  const { picture, input } = prepare(layout, pathway, measure, standing);
  picture.routes = await routeCached(input);
  return { picture, problems: problems(picture, pathway, measure, isContested) };
}

/**
 * Reads a pack and lays out all its pictures. Never throws on bad data: what is wrong with the data (rules D0 and on) and
 * with the pictures (rule `geometry`) comes back as issues, beside everything that could be made.
 * `root` is the repository's root.
 */
export async function makeAtlas(root: string): Promise<{ atlas: Atlas<Pathway>; issues: Issue[] }> {
  const [{ pathway, layouts, issues: found }, measure] = await Promise.all([readPack(root), loadMeasure()]);
  const issues = [...found];
  const pictures: Record<string, Picture> = {};
  for (const layout of layouts) {
    const made = await makePicture(layout, pathway, measure);
    pictures[layout.id] = made.picture;
    const path = `data/${pathway.info.id}/layouts/${layout.id}.yaml`;
    issues.push(...made.problems.map((message) => ({ path, rule: 'geometry', message })));
  }
  for (const id of ['map', ...pathway.scenes.map((scene) => scene.id)])
    if (!(id in pictures))
      issues.push({ path: `data/${pathway.info.id}/layouts`, rule: 'geometry', message: `there is no layout "${id}"` });
  return { atlas: { pathway, pictures }, issues };
}
