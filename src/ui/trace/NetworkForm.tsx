import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Direction } from '../../model/vocabulary.ts';
import type { NetworkAnswer } from '../../trace/answerNetwork.ts';
import { ChangeChoice } from './ChangeChoice.tsx';
import { NetworkRoutes } from './NetworkRoutes.tsx';
import type { OwnNetwork } from './OwnNetwork.ts';

type Outcome =
  | { stage: 'none' }
  | { stage: 'tracing' }
  | { stage: 'answered'; answer: NetworkAnswer }
  | { stage: 'failed'; message: string };

/** A trace through the reader's own network, by names. */
export function NetworkForm({ network, callOff }: { network: OwnNetwork; callOff: () => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [change, setChange] = useState<Direction>('up');
  const [outcome, setOutcome] = useState<Outcome>({ stage: 'none' });
  const trace = (event: FormEvent) => {
    event.preventDefault();
    setOutcome({ stage: 'tracing' });
    network.trace({ from: from.trim(), to: to.trim(), change }).then(
      (answer) => setOutcome({ stage: 'answered', answer }),
      (fault: unknown) =>
        setOutcome({ stage: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
    );
  };
  return (
    <>
      <form className="trace-form" onSubmit={trace} aria-label="What is traced through the network">
        <NameField label="From" value={from} change={setFrom} network={network} />
        <NameField label="To" value={to} change={setTo} network={network} />
        <ChangeChoice chosen={change} choose={setChange} />
        <p className="trace-ways">
          <button type="submit" className="button" data-accent disabled={from.trim() === '' || to.trim() === ''}>
            Trace
          </button>
          {outcome.stage === 'tracing' && (
            <button type="button" className="button" onClick={callOff}>
              Call off
            </button>
          )}
        </p>
      </form>
      <div role="status">
        {outcome.stage === 'tracing' && <p className="trace-counts">Tracing …</p>}
        {outcome.stage === 'failed' && <p className="trace-taken">{outcome.message}</p>}
      </div>
      {outcome.stage === 'answered' && <NetworkRoutes answer={outcome.answer} />}
    </>
  );
}

interface NameProps {
  label: string;
  value: string;
  change: (value: string) => void;
  network: OwnNetwork;
}

/** A name of the network, with those like it offered while one types. */
function NameField({ label, value, change, network }: NameProps) {
  const id = useId();
  const [like, setLike] = useState<string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const text = value.trim();
    if (text === '') return undefined;
    network.find(text).then(
      (names) => isCurrent && setLike(names),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [value, network]);
  return (
    <div className="trace-field">
      <label htmlFor={id}>{label}</label>
      <div className="trace-combobox">
        <input
          className="text-field"
          id={id}
          type="text"
          list={`${id}-names`}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
        <datalist id={`${id}-names`}>
          {like.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
