import type { TraceAsk } from '../trace/ask.ts';
import { encode } from './percent.ts';
import type { TracePlay } from './view.ts';
import { playsAll, traceWords } from './words.ts';

/** A trace as choices of a link, in the order of its words (rule L20): `from=stress`, `to=mhc-1`, `system=people`. */
export function traceChoices(
  { from, to, change, gate, treatment, through }: TraceAsk,
  play: TracePlay | null,
): string[] {
  const { stances, systems, species, directness, strength, contested } = gate;
  const values: Record<keyof typeof traceWords, readonly string[]> = {
    from: from === null ? [] : [from],
    to: to === null ? [] : [to],
    change: change === 'up' ? [] : [change],
    stances: stances ?? [],
    systems: systems ?? [],
    species: species ?? [],
    directness: directness ?? [],
    strength: strength === undefined ? [] : [strength],
    contested: contested === undefined ? [] : [contested],
    treatment: treatment === null ? [] : [treatment],
    through: through === null ? [] : [through],
    play: play === null ? [] : play === playsAll ? [playsAll] : play,
  };
  return (Object.keys(traceWords) as (keyof typeof traceWords)[])
    .filter((each) => values[each].length > 0)
    .map((each) => `${traceWords[each]}=${values[each].map(encode).join(',')}`);
}
