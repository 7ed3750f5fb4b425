import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSoftware } from '../../src/build/software.ts';

const citation = (version: string) =>
  `cff-version: 1.2.0\ntitle: 'A map: of hair'\nversion: ${version}\ndate-released: 2026-11-23\nauthors:\n  - name: The authors\n`;

async function folder(cited: string, shipped: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'anagen-'));
  await writeFile(join(path, 'CITATION.cff'), citation(cited));
  await writeFile(join(path, 'package.json'), JSON.stringify({ version: shipped }));
  return path;
}

describe('what the project is cited by', () => {
  it('[C15] is what CITATION.cff says, and of one version with package.json', async () => {
    expect(await readSoftware(await folder('1.10', '1.10'))).toEqual({
      title: 'A map: of hair',
      authors: ['The authors'],
      version: '1.10',
      released: '2026-11-23',
    });
    await expect(readSoftware(await folder('0.1.0', '0.2.0'))).rejects.toThrow(
      'CITATION.cff names version 0.1.0, package.json 0.2.0',
    );
  });

  it('[C15] holds for the project itself', async () => {
    expect((await readSoftware(process.cwd())).authors.length).toBeGreaterThan(0);
  });
});
