import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../build/jsonSchemas.ts';

/** `npm run schema`: writes the JSON Schemas of the data files, by which an editor completes and checks them. */
await mkdir('data/schema', { recursive: true });
for (const [name, text] of jsonSchemas()) await writeFile(`data/schema/${name}.schema.json`, text);
