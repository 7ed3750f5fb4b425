import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kB, row } from './table.ts';

/** What one file of the built page weighs, in kB (1000 bytes). */
interface Weight {
  file: string;
  raw: number;
  gzip: number;
}

/** Weighs every file below a folder, heaviest first. Fonts are compressed already: gzip leaves them as they are. */
async function weigh(folder: string): Promise<Weight[]> {
  const names = await readdir(folder, { recursive: true });
  const weights: Weight[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const content = await readFile(path);
    // The hash in a name changes with every build.
    const file = name.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    weights.push({ file, raw: content.length / 1000, gzip: gzipSync(content, { level: 9 }).length / 1000 });
  }
  return weights.sort((one, other) => other.gzip - one.gzip);
}

/** Prints what the built page weighs; what it may weigh, `size-limit` says. */
export async function benchShipped(): Promise<boolean> {
  const weights = await weigh('dist');
  row(['what ships', 'raw', 'gzip']);
  for (const { file, raw, gzip } of weights) row([file, kB(raw), kB(gzip)]);
  const total = (of: 'raw' | 'gzip') => kB(weights.reduce((sum, weight) => sum + weight[of], 0));
  row(['together', total('raw'), total('gzip')]);
  return true;
}
