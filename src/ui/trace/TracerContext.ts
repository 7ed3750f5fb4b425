import { createContext } from 'react';
import type { TraceAnswer } from '../../trace/answer.ts';
import type { CutsAnswer } from '../../trace/answerCuts.ts';
import type { LoopsAnswer, LoopsAsk } from '../../trace/answerLoops.ts';
import type { ReachAsk, ReachedEntity } from '../../trace/answerReach.ts';
import type { TraceAsk } from '../../trace/ask.ts';
import type { OwnNetwork } from './OwnNetwork.ts';

/** Answers what is traced, away from the page's own thread. Each rejects when it cannot. */
export interface Tracer {
  trace: (ask: TraceAsk) => Promise<TraceAnswer>;
  loops: (ask: LoopsAsk) => Promise<LoopsAnswer>;
  cuts: (ask: TraceAsk) => Promise<CutsAnswer>;
  reach: (ask: ReachAsk) => Promise<ReachedEntity[]>;
  /** Starts to work on a network of the reader's own. */
  network: () => OwnNetwork;
}

/** The tracer of the page, handed down by `app`. */
export const TracerContext = createContext<Tracer | null>(null);
