import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from './readPack.ts';

const folder = new URL('../../node_modules/.cache/anagen/', import.meta.url);
const reader = [fileURLToPath(new URL('../model/', import.meta.url)), fileURLToPath(new URL('.', import.meta.url))];
const read = /\.(yaml|json|ts)$/;

/**
 * `readPack`, answered from a cache while neither the data nor the code that reads and checks them has changed: parsing and
 * checking takes most of a second, which a command line should not ask for each time. Only a pack without issues is kept;
 * a cache that cannot be read or written costs nothing but that time.
 */
export async function readPackCached(root: string): Promise<Pack> {
  const key = await hashOf([join(root, 'data'), ...reader]);
  const file = new URL(`pack-${key}.json`, folder);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Pack;
  } catch {
    // Only now: loading the parsers takes a good part of the time that the cache saves.
    const { readPack } = await import('./readPack.ts');
    const pack = await readPack(root);
    if (pack.issues.length === 0) await keep(file, pack);
    return pack;
  }
}

async function keep(file: URL, pack: Pack): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(pack));
  } catch {
    // Read-only installation: then every run reads the pack.
  }
}

/** A hash over the names and contents of all files below the folders that are of a kind to be read. */
async function hashOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const each of folders) {
    const names = (await readdir(each, { recursive: true })).filter((name) => read.test(name));
    const paths = names.map((name) => join(each, name));
    const contents = await Promise.all(paths.sort().map((path) => readFile(path)));
    for (const [at, content] of contents.entries()) hash.update(`${paths[at]}:${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 24);
}
