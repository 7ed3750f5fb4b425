import { sceneName } from '../../model/sceneName.ts';
import type { Scene } from '../../model/types.ts';

interface Jumps {
  steps: { number: number; title: string }[];
  scenes: Scene[];
}

/**
 * Where a query leads: a number to that step of the scene, words to every step of it and every other scene that has them in
 * its name; nothing typed leads everywhere.
 */
export function jumpsOf(scenes: readonly Scene[], scene: Scene, query: string): Jumps {
  const wanted = query.trim().toLowerCase();
  const steps = scene.steps.map(({ title }, at) => ({ number: at + 1, title }));
  if (/^\d+$/.test(wanted)) return { steps: steps.filter(({ number }) => number === Number(wanted)), scenes: [] };
  const has = (text: string) => text.toLowerCase().includes(wanted);
  return {
    steps: steps.filter(({ title }) => has(title)),
    scenes: scenes.filter((each) => each.id !== scene.id && has(sceneName(each))),
  };
}
