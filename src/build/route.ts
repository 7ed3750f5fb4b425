import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RouteInput, routeArrows } from '../layout/routing/route.ts';
import type { Route } from '../model/geometry.ts';

const folder = new URL('../../node_modules/.cache/anagen/', import.meta.url);
const code = new URL('../layout/routing/', import.meta.url);

/**
 * Routes a picture's arrows, or takes them from the cache when neither the picture nor the router has changed.
 * An arrow that finds no way is left out; `problems` reports it.
 */
export async function routeCached(input: RouteInput): Promise<Route[]> {
  const key = createHash('sha256')
    .update(await routerVersion())
    .update(JSON.stringify({ ...input, kinds: [...input.kinds] }));
  const file = new URL(`${key.digest('hex').slice(0, 24)}.json`, folder);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Route[];
  } catch {
    const { routes } = routeArrows(input);
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(routes));
    return routes;
  }
}

let version: Promise<string> | null = null;

/** A hash over the router's own source, so that a better router is never answered from an old cache. */
function routerVersion(): Promise<string> {
  version ??= hashFolder();
  return version;
}

async function hashFolder(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(code)).sort()) hash.update(await readFile(new URL(name, code)));
  hash.update(await readFile(fileURLToPath(new URL('../outline.ts', code))));
  return hash.digest('hex');
}
