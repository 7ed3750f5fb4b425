import { useDeferredValue, useState } from 'react';
import type { TraceAsk } from '../../trace/ask.ts';
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
import { useLight } from './useLight.ts';
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

const tabs = ['Routes', 'Loops', 'Where to intervene'] as const;

function BothEnds({ ask }: { ask: TraceAsk }) {
  const answer = useAnswer('trace', ask);
  const light = useLight(answer.routes);
  const [tab, setTab] = useState<(typeof tabs)[number]>('Routes');
  return (
    <>
      <AnswerHead ask={ask} answer={answer} />
      <fieldset className="outline-parts">
        <legend className="only-read-aloud">What is listed</legend>
        {tabs.map((each) => (
          <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
            {each}
          </button>
        ))}
      </fieldset>
      <PanelBoundary name={tab} about={tab} waiting={<p className="trace-counts">Tracing …</p>}>
        {tab === 'Routes' && <RoutesTab answer={answer} light={light} />}
        {tab === 'Loops' && <LoopsTab ask={ask} />}
        {tab === 'Where to intervene' && <CutsTab ask={ask} />}
      </PanelBoundary>
    </>
  );
}
