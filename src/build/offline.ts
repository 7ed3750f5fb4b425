import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Edition } from '../offline/answer.ts';

/** Not kept for a time without a network: pages of figures, pictures for messengers, and what only search engines read. */
const notKept = /^(figures|previews)\/|^robots\.txt$|\.map$/;

type Files = Map<string, string | Uint8Array>;

/** Everything that the build writes, by its path. */
async function filesOf(bundle: Rolldown.OutputBundle, publicDir: string): Promise<Files> {
  const files: Files = new Map();
  for (const name of await readdir(publicDir)) files.set(name, await readFile(join(publicDir, name)));
  for (const each of Object.values(bundle)) files.set(each.fileName, each.type === 'chunk' ? each.code : each.source);
  return files;
}

/** What of the site is kept. Its version follows from the files themselves, so that it changes when and only when they do. */
function editionOf(files: Files): Edition {
  const kept = [...files.keys()].filter((path) => !notKept.test(path)).sort();
  const hash = createHash('sha256');
  for (const path of kept) hash.update(`${path}\n`).update(files.get(path) ?? '');
  return { version: hash.digest('hex').slice(0, 12), files: kept };
}

/** The service worker as one script. */
async function scriptOf(root: string, edition: Edition): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __EDITION__: JSON.stringify(edition) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(root, 'src/offline/serviceWorker.ts'), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The service worker could not be built.');
  return chunk.code;
}

/** Adds the service worker, which keeps the site for a time without a network. `root` is the repository's root. */
export function offline(root: string): Plugin {
  let publicDir = '';
  return {
    name: 'anagen-offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    async generateBundle(_options, bundle) {
      const edition = editionOf(await filesOf(bundle, publicDir));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await scriptOf(root, edition) });
    },
  };
}
