import { ArrowDownUp, X } from 'lucide-react';
import type { TraceAsk } from '../../trace/ask.ts';
import { labelOf } from '../inspector/arrowWords.ts';
import { useAnagen, useStore } from '../useAnagen.ts';
import { ChangeChoice } from './ChangeChoice.tsx';
import { EntityField } from './EntityField.tsx';
import { GateFields } from './GateFields.tsx';

/** What is asked: from where, which way it changes, to where, and what evidence counts. */
export function QuestionForm() {
  const { actions } = useStore();
  const ask = useAnagen((state) => state.trace.ask);
  return (
    <form className="trace-form" onSubmit={(event) => event.preventDefault()} aria-label="What is traced">
      <div className="trace-ends">
        <EntityField label="From" value={ask.from} choose={(from) => actions.askTrace({ from })} />
        <button
          type="button"
          className="icon-button trace-swap"
          aria-label="Swap from and to"
          title="Swap from and to"
          disabled={ask.from === null && ask.to === null}
          onClick={() => actions.askTrace({ from: ask.to, to: ask.from })}
        >
          <ArrowDownUp size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <EntityField label="To" value={ask.to} choose={(to) => actions.askTrace({ to })} />
      </div>
      <ChangeChoice chosen={ask.change} choose={(change) => actions.askTrace({ change })} />
      <Through ask={ask} />
      <GateFields />
    </form>
  );
}

/** The interaction that every route has to take, and how to be rid of it. */
function Through({ ask: { through } }: { ask: TraceAsk }) {
  const { index, actions } = useStore();
  const arrow = index.interaction.get(through ?? '');
  if (!arrow) return null;
  return (
    <p className="trace-through">
      Only over {labelOf(index, arrow.source)} → {labelOf(index, arrow.target)}
      <button
        type="button"
        className="icon-button"
        aria-label="Over any arrow"
        title="Over any arrow"
        onClick={() => actions.askTrace({ through: null })}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </p>
  );
}
