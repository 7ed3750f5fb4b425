import { boundsOf } from '../layout/placed.ts';
import type { Picture } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import { sceneName } from '../model/sceneName.ts';
import type { Scene } from '../model/types.ts';
import { sceneFrame } from '../player/frame.ts';
import { withoutMarks } from './markedText.ts';
import { type SvgOptions, writeSvg } from './svg.ts';

/** A scene's step as a picture, with its name and what happens in it as title and description. */
export function stepSvg(
  index: PathwayIndex,
  picture: Picture,
  scene: Scene,
  step: number,
  options: Omit<SvgOptions, 'frame' | 'title' | 'description'>,
): string {
  const now = scene.steps[step - 1];
  return writeSvg(picture, index.pathway, {
    refuted: true,
    view: boundsOf(picture),
    ...options,
    frame: sceneFrame(index, scene, step),
    title: now ? `${sceneName(scene)}, step ${step} of ${scene.steps.length}` : sceneName(scene),
    description: now ? withoutMarks(now.caption) : scene.summary,
  });
}
