import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Scene } from '../model/types.ts';
import { type Sign, sceneFrame } from '../player/frame.ts';

const changes: readonly [Sign, string][] = [
  ['up', 'Risen'],
  ['down', 'Fallen'],
  ['ambiguous', 'Pulled both ways'],
];

/**
 * What the picture of a step shows, in words, for those who do not see it: what acts, and what has risen or fallen by then.
 * The caption is not repeated, since it stands beside the picture. `step` is 0 for the opening.
 */
export function stepDescription(index: PathwayIndex, scene: Scene, step: number): string {
  const { acting, signs, entities } = sceneFrame(index, scene, step);
  const labels = (ids: Iterable<string>) => [...ids].flatMap((id) => index.entity.get(id)?.label ?? []).join(', ');
  const place =
    step === 0 ? `The opening, before ${scene.steps.length} steps` : `Step ${step} of ${scene.steps.length}`;
  const changed = changes.flatMap(([sign, word]) => {
    const found = labels([...signs].filter(([, each]) => each === sign).map(([id]) => id));
    return found === '' ? [] : [`${word}: ${found}.`];
  });
  const drawn = step === 0 ? [`Drawn: ${labels(entities.keys())}.`] : acting.map(({ statement }) => statement);
  return [`${place}.`, ...drawn, ...changed].join(' ');
}
