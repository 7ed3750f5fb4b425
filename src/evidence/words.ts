import type {
  Directness,
  Effect,
  EntityKind,
  Mechanism,
  Stance,
  Strength,
  System,
  species,
} from '../model/vocabulary.ts';
import type { EvidenceKind } from './landscape.ts';
import type { EvidenceLevel } from './level.ts';

/** The words in which the page and the command line name the controlled vocabulary. */

export const levelWords: Record<EvidenceLevel, string> = {
  human: 'Shown in human tissue or people',
  experimental: 'Shown in animals or dishes',
  asserted: 'Asserted, not tested',
  refuted: 'Refuted',
};

export const stanceWords: Record<Stance, string> = {
  supports: 'Supports',
  qualifies: 'Qualifies',
  refutes: 'Refutes',
};

export const systemWords: Record<System, string> = {
  people: 'People',
  'human-tissue': 'Human tissue, ex vivo',
  animal: 'Animal',
  'cell-culture': 'Cell culture',
  assertion: 'Stated, no data of its own',
};

export const speciesWords: Record<(typeof species)[number], string> = { human: 'Human', mouse: 'Mouse', rat: 'Rat' };

export const evidenceKindWords: Record<EvidenceKind, string> = {
  randomised: 'Randomised, in people',
  controlled: 'Controlled, in people',
  uncontrolled: 'Other studies in people',
  'human-tissue': 'Human tissue',
  animal: 'Animals',
  'cell-culture': 'Cell culture',
  assertion: 'Stated, no data',
};

export const directnessWords: Record<Directness, string> = {
  direct: 'Direct: shown for this very step',
  inferred: 'Inferred over other steps',
};

export const strengthWords: Record<Strength, string> = {
  randomised: 'Randomised trial',
  controlled: 'Controlled study',
  uncontrolled: 'Uncontrolled study',
  'single-experiment': 'Single experiment',
  statement: 'Statement only',
};

/** Filled dots out of four that stand for a strength. */
export const strengthDots: Record<Strength, number> = {
  randomised: 4,
  controlled: 3,
  uncontrolled: 2,
  'single-experiment': 2,
  statement: 1,
};

export const effectWords: Record<Effect, string> = {
  activates: 'Raises',
  inhibits: 'Lowers',
  affects: 'Affects, direction not known',
};

export const kindWords: Record<EntityKind, string> = {
  protein: 'Protein',
  hormone: 'Hormone or neuropeptide',
  molecule: 'Molecule',
  rna: 'RNA',
  cell: 'Cell',
  structure: 'Brain region',
  process: 'Process',
  phenotype: 'Outcome',
  preparation: 'Source',
};

export const mechanismWords: Record<Mechanism, string> = {
  binding: 'Binding',
  signalling: 'Signalling',
  phosphorylation: 'Phosphorylation',
  transcription: 'Transcription',
  synthesis: 'Synthesis',
  secretion: 'Secretion',
  degradation: 'Degradation',
  conversion: 'Conversion',
  recruitment: 'Recruitment',
  presentation: 'Antigen presentation',
  proliferation: 'Proliferation',
  'neural-control': 'Neural control',
  physiological: 'Physiological effect',
  unspecified: 'Not specified',
};
