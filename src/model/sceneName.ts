import type { SkeletonScene } from './skeleton.ts';

/** What a scene is called in full: by its panel where the review has one, "Figure 2A: …". */
export function sceneName({ panel, title }: Pick<SkeletonScene, 'panel' | 'title'>): string {
  return panel === undefined ? title : `Figure ${panel}: ${title}`;
}
