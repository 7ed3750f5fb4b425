import { useRef, useState } from 'react';
import type { NetworkAnswer, NetworkAsk } from '../../trace/answerNetwork.ts';
import type { RoutesProgress } from '../../trace/routes.ts';
import type { OwnNetwork } from './OwnNetwork.ts';

/** How a trace through a reader's own network stands. */
type Outcome =
  | { stage: 'none' }
  | { stage: 'tracing'; progress: RoutesProgress | null }
  | { stage: 'answered'; asked: NetworkAsk; answer: NetworkAnswer }
  | { stage: 'failed'; message: string };

const nothing: Outcome = { stage: 'none' };

/** Traces through a reader's own network, one question at a time: what came before, or is forgotten, is no longer heard of. */
export function useNetworkTrace(
  network: OwnNetwork,
): [outcome: Outcome, trace: (asked: NetworkAsk) => void, forget: () => void] {
  const [outcome, setOutcome] = useState<Outcome>(nothing);
  const current = useRef(0);
  const trace = (asked: NetworkAsk) => {
    const mine = ++current.current;
    const set = (next: Outcome) => mine === current.current && setOutcome(next);
    set({ stage: 'tracing', progress: null });
    network
      .trace(asked, (progress) => set({ stage: 'tracing', progress }))
      .then(
        (answer) => set({ stage: 'answered', asked, answer }),
        (fault: unknown) => set({ stage: 'failed', message: fault instanceof Error ? fault.message : String(fault) }),
      );
  };
  const forget = () => {
    current.current++;
    setOutcome(nothing);
  };
  return [outcome, trace, forget];
}
