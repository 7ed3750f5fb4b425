import { signOfChange, type TraceAsk } from '../../trace/ask.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { useStore } from '../useAnagen.ts';
import { SignMark } from './SignMark.tsx';
import { useAnswer } from './useAnswer.ts';

/** With one end chosen: everything that it reaches, or that reaches it, nearest first; a press chooses the other end. */
export function ReachList({ ask, entity, side }: { ask: TraceAsk; entity: string; side: 'downstream' | 'upstream' }) {
  const { index, actions } = useStore();
  const down = side === 'downstream';
  const reached = useAnswer('reach', { entity, side, change: down ? signOfChange(ask.change) : 1, gate: ask.gate });
  const name = labelOf(index, entity);
  return (
    <section className="trace-section" aria-labelledby="reach">
      <h3 id="reach">{down ? `Downstream of ${name}` : `Upstream of ${name}`}</h3>
      <p className="trace-counts" role="status">
        {reached.length === 0
          ? `Nothing is ${side} with this evidence.`
          : down
            ? `${reached.length} entities, nearest first, and what becomes of each when ${name} ${ask.change === 'up' ? 'rises' : 'falls'}.`
            : `${reached.length} entities, nearest first, and what becomes of ${name} when each rises.`}
      </p>
      <ul className="trace-list">
        {reached.map((each) => (
          <li key={each.entity}>
            <button
              type="button"
              className="trace-reached"
              onPointerEnter={() => actions.hover({ kind: 'entity', id: each.entity })}
              onPointerLeave={() => actions.hover(null)}
              onClick={() => actions.askTrace(down ? { to: each.entity } : { from: each.entity })}
            >
              <SignMark mark={each.effect} />
              <span>{labelOf(index, each.entity)}</span>
              <span className="trace-distance">
                {each.distance} {each.distance === 1 ? 'arrow' : 'arrows'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
