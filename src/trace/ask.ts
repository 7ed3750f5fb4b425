import type { Direction } from '../model/vocabulary.ts';
import type { EvidenceGate } from './gate.ts';

/** What a reader asks of a trace, by ids: what happens to `to` when `from` changes. Either end may not be chosen yet. */
export interface TraceAsk {
  from: string | null;
  to: string | null;
  /** Which way `from` changes. */
  change: Direction;
  /** What evidence counts. */
  gate: EvidenceGate;
  /** A treatment whose targets are held. */
  treatment: string | null;
  /** An interaction that every route has to take. */
  through: string | null;
}

export const nothingAsked: TraceAsk = { from: null, to: null, change: 'up', gate: {}, treatment: null, through: null };

/** The sign of a change. */
export const signOfChange = (change: Direction): 1 | -1 => (change === 'up' ? 1 : -1);
