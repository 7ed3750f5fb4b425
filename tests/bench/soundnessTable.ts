import { checkSoundness } from './soundness.ts';

/** Holds determined answers at steady state against stable systems; true when none contradicts. */
export function benchSoundness(): Promise<boolean> {
  const { systems, answers, contradictions } = checkSoundness();
  console.log(`${systems} stable systems, ${answers} determined answers, ${contradictions.length} contradictions`);
  for (const each of contradictions.slice(0, 10)) console.log(each);
  return Promise.resolve(contradictions.length === 0);
}
