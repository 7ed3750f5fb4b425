import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** `npm start`: builds the app if its sources are newer than the build, serves it on loopback and prints the address. */
const sources = ['src', 'data', 'index.html', 'vite.config.ts', 'package.json'];

async function newest(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const below = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(0, ...below);
}

async function isFresh(): Promise<boolean> {
  const built = await stat('dist/index.html').catch(() => null);
  if (!built) return false;
  const changed = await Promise.all(sources.map(newest));
  return changed.every((time) => time <= built.mtimeMs);
}

if (!(await isFresh())) await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173) } });
const address = server.httpServer.address();
const port = typeof address === 'object' && address ? address.port : 4173;
console.log(`\n  Anagen is at http://127.0.0.1:${port}/\n  Stop it with Ctrl+C.\n`);
