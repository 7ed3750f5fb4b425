import type { SkeletonIndex } from '../../model/pathwayIndex.ts';
import type { SkeletonScene } from '../../model/skeleton.ts';

/** A scene together with the step in which a thing first shows in it; 0 is the opening. */
export interface Appearance {
  scene: SkeletonScene;
  step: number;
}

function firstStep(index: SkeletonIndex, scene: SkeletonScene, id: string): number {
  if (scene.start.some((start) => start.entity === id)) return 0;
  const position = scene.steps.findIndex((step) =>
    step.interactions.some((each) => {
      const interaction = index.interaction.get(each);
      return each === id || interaction?.target === id || interaction?.source === id;
    }),
  );
  return position + 1;
}

/** The scenes that an entity or an interaction is in, in their order, each with the step where it first appears. */
export function appearancesOf(index: SkeletonIndex, id: string): Appearance[] {
  return (index.scenesOf.get(id) ?? []).map((scene) => ({ scene, step: firstStep(index, scene, id) }));
}

/** What a scene is called in a sentence: `Figure 2A`, or its short title where the review has no such panel. */
export function sceneName(scene: SkeletonScene): string {
  return scene.panel ? `Figure ${scene.panel}` : `“${scene.shortTitle}”`;
}
