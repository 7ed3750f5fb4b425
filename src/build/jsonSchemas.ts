import { z } from 'zod';
import * as schema from '../model/schema.ts';

const shapes: Record<string, z.ZodType> = {
  pathway: schema.pathwaySchema,
  entities: schema.entitySchema.array(),
  mechanism: schema.mechanismFileSchema,
  figure: schema.sceneSchema,
  layout: schema.layoutSchema,
  studies: schema.studySchema.array(),
  treatments: schema.treatmentSchema.array(),
  slips: schema.slipSchema.array(),
  outlook: schema.outlookSchema,
  lectures: schema.lectureSchema.array(),
  glossary: schema.termSchema.array(),
  references: schema.referenceSchema.array(),
};

/** The JSON Schema of each kind of data file, as text ready to be written: [name, text]. Taken from the one schema of the model. */
export function jsonSchemas(): [name: string, text: string][] {
  return Object.entries(shapes).map(([name, shape]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
  ]);
}
