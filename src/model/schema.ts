import { z } from 'zod';
import {
  directions,
  directnesses,
  effects,
  entityKinds,
  mechanisms,
  species,
  stances,
  strengths,
  systems,
  verifications,
} from './vocabulary.ts';

/** The shape of every data file. What a file may hold is stated here once; how the files hang together is in `rules/`. */

const text = z.string().trim().min(1);
const id = text.describe('kebab-case, public and stable');

/** Where in a document a claim stands. `document` is a reference id, or `additional` for the checked bibliography's own summary. */
export const placeSchema = z.strictObject({
  document: id,
  section: text.optional(),
  figure: text.optional(),
  table: text.optional(),
  citation: text.optional().describe("the document's own citation number, such as [18]"),
  note: text.optional(),
});

export const evidenceSchema = z.strictObject({
  stance: z.enum(stances),
  system: z.enum(systems),
  species: z.array(z.enum(species)).default([]),
  directness: z.enum(directnesses),
  strength: z.enum(strengths),
  reference: id,
  place: placeSchema,
  statement: text.describe('one or two sentences of our own'),
});

export const interactionSchema = z.strictObject({
  id,
  source: id,
  target: id,
  effect: z.enum(effects),
  mechanism: z.enum(mechanisms),
  statement: text.describe('the claim in one sentence of our own'),
  hint: text.max(60).optional().describe('said beside it from afar, where it is then always drawn on its own'),
  note: text.optional().describe('what a reader must know about how it is modelled'),
  wouldSettle: text
    .optional()
    .describe('what would decide a contested interaction: what the studies so far leave open'),
  evidence: z.array(evidenceSchema).min(1),
});

export const entitySchema = z.strictObject({
  id,
  label: text.describe('as a textbook prints it'),
  mapLabel: text.optional().describe('shorter label for the node; a line break splits it'),
  synonyms: z.array(text).default([]),
  aliases: z.array(id).default([]).describe('other ids that resolve to this entity'),
  aliasReason: text.optional(),
  kind: z.enum(entityKinds),
  compartment: id,
  summary: text,
  identifiers: z.array(text).default([]).describe('CURIEs, only ones that were checked'),
  idleReason: text.optional().describe('why it takes part in nothing'),
});

export const mechanismFileSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  interactions: z.array(interactionSchema).min(1),
});

export const stepSchema = z.strictObject({
  title: text,
  caption: text.describe('one sentence; **two terms** at most marked'),
  notes: text.describe('speaker notes'),
  interactions: z.array(id).min(1).describe('what acts at once'),
  differs: text.optional().describe('where the panel and the evidence differ'),
});

export const sceneSchema = z.strictObject({
  id,
  panel: text.optional().describe("the review's figure panel, such as 2A"),
  group: id,
  title: text,
  shortTitle: text,
  summary: text,
  start: z.array(z.strictObject({ entity: id, change: z.enum(directions) })).min(1),
  steps: z.array(stepSchema).min(1),
});

export const compartmentSchema = z.strictObject({
  id,
  label: text,
  parent: id.nullable(),
  summary: text,
  where: text.optional().describe('how a sentence places a thing here; without it, "in the" and the label'),
  hint: text.max(34).optional().describe('what is said of it from afar, where room is scarce'),
  key: z.array(id).optional().describe('entities that stand for it from afar; without any, those with most arrows'),
});

export const pathwaySchema = z.strictObject({
  id,
  title: text,
  version: text,
  licence: text,
  summary: text,
  disclaimer: text,
  documents: z.array(z.strictObject({ reference: id, short: text, note: text.optional() })),
  compartments: z.array(compartmentSchema),
  groups: z.array(z.strictObject({ id, title: text })).describe('headings of the figure list'),
  inventory: z.strictObject({
    panels: z.array(text),
    treatments: z.array(id),
    studies: z.array(id),
    slips: z.array(z.number().int()),
  }),
});

export const studySchema = z.strictObject({
  id,
  cells: text,
  design: text.describe('type of study, as printed'),
  n: text.nullable(),
  alopecia: text.nullable(),
  mechanism: text.nullable(),
  effect: text.nullable(),
  authors: text,
  reference: id,
  printedTwice: z.boolean().default(false),
  interactions: z.array(id).default([]).describe('what the row supports on the map'),
  noInteractionReason: text.optional(),
  remarks: z.array(z.strictObject({ text, references: z.array(id).default([]) })).default([]),
});

export const treatmentSchema = z.strictObject({
  id,
  label: text,
  synonyms: z.array(text).default([]),
  table1: z.boolean().describe('printed in Table 1 of the review'),
  printedMechanism: text.nullable(),
  summary: text,
  alopecia: text,
  approval: z
    .strictObject({ status: text, asOf: text, reference: id })
    .nullable()
    .describe('null: the files say nothing'),
  targets: z.array(
    z.strictObject({ entity: id, effect: z.enum(effects), statement: text, place: placeSchema, reference: id }),
  ),
  noTargetReason: text.optional(),
  remarks: z.array(z.strictObject({ text, references: z.array(id).default([]) })).default([]),
});

export const slipSchema = z.strictObject({
  number: z.number().int(),
  title: text,
  printed: text.describe('what the document says, in our words'),
  instead: text.describe('what to know about it'),
  place: placeSchema,
  references: z.array(id).default([]),
  concerns: z.strictObject({
    interactions: z.array(id).default([]),
    studies: z.array(id).default([]),
    treatments: z.array(id).default([]),
    entities: z.array(id).default([]),
  }),
});

/** What is said of a treatment at one rung of the ladder. */
const footholdSchema = z.strictObject({
  rung: id,
  reached: z
    .enum(['reached', 'elsewhere', 'not-reached', 'not-said'])
    .describe('elsewhere: in another disease, or in a model without it; not-said: the files say nothing'),
  text,
  references: z.array(id).default([]),
});

const ladderSchema = z.strictObject({
  title: text,
  lead: text,
  rungs: z
    .array(z.strictObject({ id, title: text, means: text }))
    .min(1)
    .describe('from the lowest up'),
  climbers: z.array(z.strictObject({ id, title: text, footholds: z.array(footholdSchema) })).min(1),
});

export const outlookSchema = z.strictObject({
  ladder: ladderSchema.optional().describe('how far treatments have come, from the dish to approval'),
  sections: z.array(
    z.strictObject({
      id,
      title: text,
      lead: text,
      items: z.array(
        z.strictObject({
          title: text,
          text,
          level: text.optional(),
          references: z.array(id).min(1),
          place: placeSchema,
          remark: text.optional(),
        }),
      ),
    }),
  ),
});

const toldSchema = {
  minutes: z.number().positive(),
  notes: text.optional().describe('for the speaker, above the notes of the steps'),
};

const lecturePartSchema = z.union([
  z.strictObject({
    scene: id,
    from: z.number().int().min(0).optional().describe('the step to begin at; 0, the opening, by default'),
    to: z.number().int().min(1).optional().describe('the last step; that of the scene by default'),
    ...toldSchema,
  }),
  z.strictObject({
    trace: text.describe('the link of a played trace, from its version on: v1/trace?from=stress&to=mhc-1&play=all'),
    ...toldSchema,
  }),
  z.strictObject({
    card: text.describe('in large type; {interactions}, {human} and the like stand for counts of the pathway'),
    text: text.optional(),
    ...toldSchema,
  }),
]);

export const lectureSchema = z.strictObject({ id, title: text, parts: z.array(lecturePartSchema).min(1) });

export const termSchema = z.strictObject({ term: text, means: text });

export const referenceSchema = z.strictObject({
  id,
  number: text.describe("the review's [n], or A-number, or R / A for the two documents"),
  verification: z.enum(verifications),
  type: text.nullable().describe('CSL type'),
  title: text.nullable(),
  author: z.array(z.strictObject({ family: text, given: text.optional() })),
  'container-title': text.nullable(),
  year: z.number().int().nullable(),
  volume: text.nullable(),
  issue: text.nullable(),
  page: text.nullable(),
  DOI: text.nullable(),
  PMID: text.nullable(),
  PMCID: text.nullable(),
  URL: text.nullable(),
  kind: text.nullable().describe('kind of study'),
  model: text.nullable().describe('organism or model'),
  context: text.describe('what it is cited for, in our words'),
  caveats: z.array(text).default([]),
  unusedReason: text.optional(),
});

/** Curated positions of one picture: the map or a scene. Centres of nodes; areas by their top left corner. World px. */
export const layoutSchema = z.strictObject({
  id,
  width: z.number().positive(),
  height: z.number().positive(),
  areas: z.record(
    id,
    z.strictObject({
      label: text.optional(),
      x: z.number(),
      y: z.number(),
      width: z.number().positive(),
      height: z.number().positive(),
    }),
  ),
  nodes: z.record(id, z.tuple([z.number(), z.number()])),
});
