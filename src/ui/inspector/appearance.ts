import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import type { Scene } from '../../model/types.ts';

/** A scene together with the step in which a thing first shows in it; 0 is the opening. */
export interface Appearance {
  scene: Scene;
  step: number;
}

function firstStep(index: PathwayIndex, scene: Scene, id: string): number {
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
export function appearancesOf(index: PathwayIndex, id: string): Appearance[] {
  return (index.scenesOf.get(id) ?? []).map((scene) => ({ scene, step: firstStep(index, scene, id) }));
}

/** What a scene is called in a sentence: `Figure 2A`, or its short title where the review has no such panel. */
export function sceneName(scene: Scene): string {
  return scene.panel ? `Figure ${scene.panel}` : `“${scene.shortTitle}”`;
}
