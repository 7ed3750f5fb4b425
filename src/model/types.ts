import type { z } from 'zod';
import type * as schema from './schema.ts';

/** The types of a pathway, inferred from the schema so that the two cannot drift apart. */
export type Place = z.output<typeof schema.placeSchema>;
export type Evidence = z.output<typeof schema.evidenceSchema>;
export type Entity = z.output<typeof schema.entitySchema>;
export type Compartment = z.output<typeof schema.compartmentSchema>;
type MechanismFile = z.output<typeof schema.mechanismFileSchema>;
export type Step = z.output<typeof schema.stepSchema>;
export type Scene = z.output<typeof schema.sceneSchema>;
type PathwayInfo = z.output<typeof schema.pathwaySchema>;
export type Study = z.output<typeof schema.studySchema>;
export type Treatment = z.output<typeof schema.treatmentSchema>;
export type Slip = z.output<typeof schema.slipSchema>;
export type Outlook = z.output<typeof schema.outlookSchema>;
export type Lecture = z.output<typeof schema.lectureSchema>;
export type LecturePart = Lecture['parts'][number];
type Term = z.output<typeof schema.termSchema>;
export type Reference = z.output<typeof schema.referenceSchema>;
export type LayoutData = z.output<typeof schema.layoutSchema>;

/** An interaction together with the mechanism file that it comes from. */
export type Interaction = z.output<typeof schema.interactionSchema> & { mechanismFile: string };

/** One whole pathway, as the files of a pack give it. */
export interface Pathway {
  info: PathwayInfo;
  entities: Entity[];
  mechanismFiles: Pick<MechanismFile, 'id' | 'title' | 'summary'>[];
  interactions: Interaction[];
  scenes: Scene[];
  studies: Study[];
  treatments: Treatment[];
  slips: Slip[];
  outlook: Outlook;
  lectures: Lecture[];
  glossary: Term[];
  references: Reference[];
}
