import { useDeferredValue, useMemo, useState } from 'react';
import { shownRoutes } from '../../trace/answer.ts';
import type { TraceAsk } from '../../trace/ask.ts';
import { Choice } from '../parts/Choice.tsx';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { AnswerHead } from './AnswerHead.tsx';
import { Beginnings } from './Beginnings.tsx';
import { CutsTab } from './CutsTab.tsx';
import { LoopsTab } from './LoopsTab.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { ReachList } from './ReachList.tsx';
import { RoutesTab } from './RoutesTab.tsx';
import { useAnswer } from './useAnswer.ts';
import './trace.css';
import './trace-lists.css';

/** The trace surface: what is asked, the answer as a sentence, and the routes, loops and cuts behind it. */
export function TracePanel() {
  useStore();
  const asked = useAnagen((state) => state.trace.ask);
  // The answer before stands until the next one is there.
  const ask = useDeferredValue(asked);
  return (
    <section className="trace" aria-label="Trace" data-asking={ask !== asked || undefined}>
      <header className="trace-head">
        <h2>Trace a signal</h2>
      </header>
      <div className="trace-scroll">
        <QuestionForm />
        <PanelBoundary name="The trace" about={JSON.stringify(ask)} waiting={<p className="trace-counts">Tracing …</p>}>
          <Answered ask={ask} />
        </PanelBoundary>
      </div>
    </section>
  );
}

function Answered({ ask }: { ask: TraceAsk }) {
  const { from, to, through } = ask;
  if (from !== null && to !== null) return <BothEnds ask={ask} />;
  return (
    <>
      {from !== null && <ReachList ask={ask} entity={from} side="downstream" />}
      {to !== null && <ReachList ask={ask} entity={to} side="upstream" />}
      {from === null && to === null && (through === null ? <Beginnings /> : <LoopsTab ask={ask} />)}
    </>
  );
}

const tabs = [
  { value: 'routes', label: 'Routes' },
  { value: 'loops', label: 'Loops' },
  { value: 'cuts', label: 'Where to intervene' },
] as const;
type Tab = (typeof tabs)[number]['value'];

function BothEnds({ ask }: { ask: TraceAsk }) {
  const answer = useAnswer('trace', ask);
  const shown = useMemo(() => shownRoutes(answer), [answer]);
  const [tab, setTab] = useState<Tab>('routes');
  return (
    <>
      <AnswerHead ask={ask} answer={answer} />
      <Choice legend="What is listed" options={tabs} chosen={tab} onChoose={setTab} />
      <PanelBoundary name="The trace" about={tab} waiting={<p className="trace-counts">Tracing …</p>}>
        {tab === 'routes' && <RoutesTab answer={answer} shown={shown} />}
        {tab === 'loops' && <LoopsTab ask={ask} />}
        {tab === 'cuts' && <CutsTab ask={ask} routes={shown} />}
      </PanelBoundary>
    </>
  );
}
