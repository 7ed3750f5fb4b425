import { useDeferredValue } from 'react';
import type { TraceAsk } from '../../trace/ask.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { useStore } from '../useAnagen.ts';
import { RouteRow } from './RouteRow.tsx';
import { useAnswer } from './useAnswer.ts';
import { useLight } from './useLight.ts';

const outcomes = { '1': 'Reinforces itself', '-1': 'Balances itself', '0': 'Sign not known' } as const;

/** Feedback: the loops through the start of the trace, else through its goal, else over an arrow, else all there are. */
export function LoopsTab({ ask }: { ask: TraceAsk }) {
  const { index } = useStore();
  const entity = ask.through === null ? (ask.from ?? ask.to) : null;
  const wish = useDeferredValue({ entity, interaction: ask.through, gate: ask.gate });
  const { loops, tally, more, maxLength } = useAnswer('loops', wish);
  const light = useLight(loops);
  const arrow = index.interaction.get(ask.through ?? '');
  const where = arrow
    ? `over ${labelOf(index, arrow.source)} → ${labelOf(index, arrow.target)}`
    : entity === null
      ? 'on the whole map'
      : `through ${labelOf(index, entity)}`;
  const count = tally.raising + tally.lowering + tally.unknown;
  return (
    <section className="trace-section" aria-labelledby="loops">
      <h3 id="loops">Feedback loops {where}</h3>
      <p className="trace-counts" role="status">
        {count === 0
          ? `No loop of at most ${maxLength} arrows.`
          : `${more.exact ? '' : 'At least '}${count} of at most ${maxLength} arrows: ${tally.raising} reinforce themselves, ${tally.lowering} balance, ${tally.unknown} have no known sign.${more.atLeast > 0 ? ` The shortest ${loops.length} are listed.` : ''}`}
      </p>
      <ol className="trace-list">
        {loops.map((loop) => (
          <RouteRow
            key={loop.interactions.join()}
            route={loop}
            lights={light(loop)}
            outcome={outcomes[`${loop.sign}`]}
          />
        ))}
      </ol>
    </section>
  );
}
