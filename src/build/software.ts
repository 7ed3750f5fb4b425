import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Software } from '../formats/viewCitation.ts';

/** What is read of `CITATION.cff`. */
const citationSchema = z.object({
  title: z.string().min(1),
  version: z.string().min(1),
  'date-released': z.iso.date(),
  authors: z.array(z.object({ name: z.string().min(1) })).min(1),
});

/** The facts by which the project is cited, from `CITATION.cff`. Throws when it is not of the version of `package.json`. */
export async function readSoftware(root: string): Promise<Software> {
  const text = (name: string) => readFile(join(root, name), 'utf8');
  const citation = citationSchema.parse(parse(await text('CITATION.cff'), { schema: 'failsafe' }));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await text('package.json')));
  if (citation.version !== version)
    throw new Error(`CITATION.cff names version ${citation.version}, package.json ${version}; a view is cited by one`);
  return {
    title: citation.title,
    authors: citation.authors.map(({ name }) => name),
    version,
    released: citation['date-released'],
  };
}
