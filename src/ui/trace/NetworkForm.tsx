import { type FormEvent, useState } from 'react';
import type { NetworkAsk } from '../../trace/answerNetwork.ts';
import type { RoutesProgress } from '../../trace/routes.ts';
import { ChangeChoice } from './ChangeChoice.tsx';
import { NameField } from './NameField.tsx';
import { NetworkRoutes } from './NetworkRoutes.tsx';
import type { OwnNetwork } from './OwnNetwork.ts';
import { Surroundings } from './Surroundings.tsx';
import { Underway } from './Underway.tsx';
import { useNetworkTrace } from './useNetworkTrace.ts';

/** How far a trace is, in words. */
function progressWords(progress: RoutesProgress | null): string {
  if (progress === null) return 'Looking for routes …';
  const found = `${progress.routes} of at most ${progress.mostRoutes} routes found`;
  return `${found}; ${Math.round(progress.share * 100)} % of what may be looked at.`;
}

/** A trace through the reader's own network, by names; before it is asked for, what lies around the name it is to start from. */
export function NetworkForm({ network, callOff }: { network: OwnNetwork; callOff: () => void }) {
  const [ask, setAsk] = useState<NetworkAsk>({ from: '', to: '', change: 'up' });
  const [outcome, trace, forget] = useNetworkTrace(network);
  const edit = (what: Partial<NetworkAsk>) => {
    setAsk((before) => ({ ...before, ...what }));
    // An answer to another question would be taken for the answer to this one.
    forget();
  };
  const asked = { ...ask, from: ask.from.trim(), to: ask.to.trim() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    trace(asked);
  };
  return (
    <>
      <form className="trace-form" onSubmit={submit} aria-label="What is traced through the network">
        <NameField label="From" value={ask.from} change={(from) => edit({ from })} network={network} />
        <NameField label="To" value={ask.to} change={(to) => edit({ to })} network={network} />
        <ChangeChoice chosen={ask.change} choose={(change) => edit({ change })} />
        <p className="trace-ways">
          <button type="submit" className="button" data-accent disabled={asked.from === '' || asked.to === ''}>
            Trace
          </button>
          {outcome.stage === 'tracing' && (
            <button type="button" className="button" onClick={callOff}>
              Call off
            </button>
          )}
        </p>
      </form>
      {outcome.stage === 'tracing' && (
        <Underway words={progressWords(outcome.progress)} share={outcome.progress?.share ?? 0} />
      )}
      <div role="status">
        {outcome.stage === 'tracing' && <span className="only-read-aloud">Tracing …</span>}
        {outcome.stage === 'failed' && <p className="trace-taken">{outcome.message}</p>}
      </div>
      {outcome.stage === 'answered' ? (
        <NetworkRoutes network={network} asked={outcome.asked} answer={outcome.answer} />
      ) : (
        <Surroundings network={network} name={asked.from} />
      )}
    </>
  );
}
