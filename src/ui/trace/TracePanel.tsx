import { type DragEvent, useDeferredValue, useMemo, useState } from 'react';
import { shownRoutes } from '../../trace/answer.ts';
import type { TraceAsk } from '../../trace/ask.ts';
import { Choice } from '../parts/Choice.tsx';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { AnswerHead } from './AnswerHead.tsx';
import { Beginnings } from './Beginnings.tsx';
import { CutsTab } from './CutsTab.tsx';
import { LoopsTab } from './LoopsTab.tsx';
import { OpenNetwork, OwnNetworkPart } from './OwnNetworkPart.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { ReachList } from './ReachList.tsx';
import { RoutesTab } from './RoutesTab.tsx';
import { useAnswer } from './useAnswer.ts';
import { useOwnNetwork } from './useOwnNetwork.ts';
import './trace.css';
import './trace-lists.css';

/** A file that is dragged over the trace and dropped there. */
function useDrop(open: (file: File) => void) {
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        open(file);
      },
    },
  };
}

/** The trace surface: what is asked, the answer as a sentence, and the routes, loops and cuts behind it. */
export function TracePanel() {
  useStore();
  const asked = useAnagen((state) => state.trace.ask);
  // The answer before stands until the next one is there.
  const ask = useDeferredValue(asked);
  const [own, open, close] = useOwnNetwork();
  const { over, handlers } = useDrop(open);
  return (
    <section
      className="trace"
      aria-label="Trace"
      data-asking={ask !== asked || undefined}
      data-dropping={over || undefined}
      {...handlers}
    >
      <header className="trace-head">
        <h2>Trace a signal</h2>
      </header>
      <div className="trace-scroll">
        {own.stage === 'none' ? <OnTheMap ask={ask} /> : <OwnNetworkPart state={own} close={close} />}
        <OpenNetwork open={open} />
      </div>
    </section>
  );
}

function OnTheMap({ ask }: { ask: TraceAsk }) {
  return (
    <>
      <QuestionForm />
      <PanelBoundary name="The trace" about={JSON.stringify(ask)} waiting={<p className="trace-counts">Tracing …</p>}>
        <Answered ask={ask} />
      </PanelBoundary>
    </>
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
