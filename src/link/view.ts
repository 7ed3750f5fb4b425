import type { EvidenceLevel } from '../evidence/level.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { TraceAsk } from '../trace/ask.ts';
import type { EvidenceGate } from '../trace/gate.ts';

/** The pages of the evidence surface; the first is the one it opens on. */
export const evidencePages = [
  'references',
  'landscape',
  'disagreements',
  'studies',
  'treatments',
  'outlook',
  'slips',
  'glossary',
] as const;
export type EvidencePage = (typeof evidencePages)[number];

/** A thing that can be pointed at: an entity or an interaction on the stage, or a treatment or reference in the panels. */
export interface Target {
  kind: 'entity' | 'interaction' | 'treatment' | 'reference';
  id: string;
}

/** What the reader wants to see less of. Empty lists filter nothing. */
export interface Filters {
  mechanisms: readonly string[];
  kinds: readonly EntityKind[];
  compartments: readonly string[];
  levels: readonly EvidenceLevel[];
  /** Refuted interactions are drawn on request only. */
  showRefuted: boolean;
  /** The evidence lens: what rests on such evidence stands out, and the rest of the map stands back. */
  lens: EvidenceGate;
}

/** The lists of a filter that the reader narrows. */
export type FilterList = Exclude<keyof Filters, 'showRefuted' | 'lens'>;

export const noFilters: Filters = {
  mechanisms: [],
  kinds: [],
  compartments: [],
  levels: [],
  showRefuted: false,
  lens: {},
};

/** What of a trace is on the stage: all listed routes as one wavefront, or one route or loop by its interactions. */
export type TracePlay = 'all' | readonly string[];

/** A trace: what is asked, and what of the answer is on the stage, at which step. */
export interface TracePlace {
  surface: 'trace';
  ask: TraceAsk;
  play: TracePlay | null;
  /** 0 where nothing is played. */
  step: number;
}

/** Where the reader is: the map, all figures, a scene at a step (0 is its opening), a trace, or a page of the evidence. */
export type ViewPlace =
  | { surface: 'explore' }
  | { surface: 'figures'; scene: null }
  | { surface: 'figures'; scene: string; step: number }
  | TracePlace
  | { surface: 'evidence'; page: EvidencePage };

/** What a link holds: all that makes one reader's view another's, and nothing of their screens. */
export interface View {
  place: ViewPlace;
  selection: Target | null;
  /** What is searched for, as typed. */
  query: string;
  filters: Filters;
}

/** A place with nothing chosen there. */
export function plainView(place: ViewPlace): View {
  return { place, selection: null, query: '', filters: noFilters };
}

export const mapView: View = plainView({ surface: 'explore' });
