import { evidenceLevel } from '../evidence/level.ts';
import type { Measure } from '../layout/measure.ts';
import { prepare } from '../layout/picture.ts';
import { problems } from '../layout/problems.ts';
import type { Picture } from '../model/geometry.ts';
import type { Issue } from '../model/issue.ts';
import type { LayoutData, Pathway } from '../model/types.ts';
import { routeCached } from './route.ts';

/** One picture, laid out and routed, with what is wrong with it. */
export async function makePicture(
  layout: LayoutData,
  pathway: Pathway,
  measure: Measure,
): Promise<{ picture: Picture; problems: string[] }> {
  const { picture, input } = prepare(layout, pathway, measure, (each) => evidenceLevel(each) === 'refuted');
  picture.routes = await routeCached(input);
  return { picture, problems: problems(picture, pathway, measure) };
}

/** Every picture of a pack by id, and an issue for each thing that is wrong in one. */
export async function makePictures(
  pathway: Pathway,
  layouts: readonly LayoutData[],
  measure: Measure,
): Promise<{ pictures: Record<string, Picture>; issues: Issue[] }> {
  const pictures: Record<string, Picture> = {};
  const issues: Issue[] = [];
  for (const layout of layouts) {
    const made = await makePicture(layout, pathway, measure);
    pictures[layout.id] = made.picture;
    for (const message of made.problems) issues.push({ path: `layouts/${layout.id}.yaml`, rule: 'geometry', message });
  }
  return { pictures, issues };
}
