/** The controlled words of a pathway. One word for one thing, everywhere: data, code and screen. */

/** What sort of thing an entity is. The shape of its node says it. */
export const entityKinds = [
  'protein',
  'hormone',
  'molecule',
  'rna',
  'cell',
  'structure',
  'process',
  'phenotype',
  'preparation',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What a source does to its target. `affects` is an influence whose sign is not known. */
export const effects = ['activates', 'inhibits', 'affects'] as const;
export type Effect = (typeof effects)[number];

/** How the source does it, as far as the documents say. */
export const mechanisms = [
  'binding',
  'signalling',
  'phosphorylation',
  'transcription',
  'synthesis',
  'secretion',
  'degradation',
  'conversion',
  'recruitment',
  'presentation',
  'proliferation',
  'neural-control',
  'physiological',
  'unspecified',
] as const;
export type Mechanism = (typeof mechanisms)[number];

/** Whether an evidence item speaks for this very interaction. */
export const stances = ['supports', 'qualifies', 'refutes'] as const;
export type Stance = (typeof stances)[number];

/** In what the finding was made, from a person to a bare statement. */
export const systems = ['people', 'human-tissue', 'animal', 'cell-culture', 'assertion'] as const;
export type System = (typeof systems)[number];

/** Shown for this very step, or inferred over others. */
export const directnesses = ['direct', 'inferred'] as const;
export type Directness = (typeof directnesses)[number];

/** How much an evidence item carries, strongest first. `statement` is a claim without data of its own. */
export const strengths = ['randomised', 'controlled', 'uncontrolled', 'single-experiment', 'statement'] as const;
export type Strength = (typeof strengths)[number];

/** How surely a citation number was matched to a paper. */
export const verifications = ['verified', 'probable', 'unknown'] as const;
export type Verification = (typeof verifications)[number];

/** Which way an entity changes. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** Whose cells, tissue or bodies were studied. */
export const species = ['human', 'mouse', 'rat'] as const;
