import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';

/** The reader on real files: a copy of the shipped pack with one file spoilt. */
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'anagen-'));
  await cp('data', join(root, 'data'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

const pathwayFile = () => join(root, 'data/alopecia-areata/pathway.yaml');

describe('reading a pack', () => {
  it('[D0] names a file that is not YAML, and still reads the others', async () => {
    await writeFile(pathwayFile(), 'title: "unclosed');
    const { pathway, issues } = await readPack(root);
    const unreadable = issues.filter((issue) => issue.rule === 'D0' && issue.message.startsWith('not valid YAML'));
    expect(new Set(unreadable.map((issue) => issue.path))).toEqual(new Set(['data/alopecia-areata/pathway.yaml']));
    expect(pathway.entities.length).toBeGreaterThan(0);
  });

  it('[D0] names a file that is missing', async () => {
    await rm(pathwayFile());
    const { issues } = await readPack(root);
    expect(issues).toContainEqual(expect.objectContaining({ path: 'data/alopecia-areata/pathway.yaml', rule: 'D0' }));
  });

  it('[D1] names the field that has not the shape of the schema', async () => {
    const source = await readFile(pathwayFile(), 'utf8');
    await writeFile(pathwayFile(), `${source}\ncolour: red\n`);
    const { issues } = await readPack(root);
    expect(issues.filter((issue) => issue.rule === 'D1').map((issue) => issue.message)).toEqual([
      expect.stringContaining('colour'),
    ]);
  });
});
