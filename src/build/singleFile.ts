import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { escapeXml } from '../formats/svgMarkup.ts';
import { Press } from './press.ts';
import { anagen } from './vitePlugin.ts';

/** Everything inline: no chunk, no font and no style sheet is fetched. */
const everything = 100_000_000;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Unpacks the page's script and puts it into the document, where the policy knows it by its hash. */
const loader = `
const bytes = Uint8Array.from(atob(document.getElementById('packed').textContent), (each) => each.charCodeAt(0));
try {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(stream).text();
  document.body.append(script);
} catch (fault) {
  document.getElementById('root').textContent = 'Anagen could not be unpacked; a newer browser can. ' + fault.message;
}
`;

/** What the file may load: what it holds, and nothing else. */
function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data:',
    'font-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface Parts {
  title: string;
  description: string;
  early: string;
  script: string;
  styles: string;
}

/** One page that holds all of it, the script packed: by gzip, in base64. */
function singlePage({ title, description, early, script, styles }: Parts): string {
  const policy = policyOf([early, loader, script], [styles]);
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${escapeXml(title)}</title>
    <meta name="description" content="${escapeXml(description)}" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#ffffff" />
    <meta id="react-aria-pressable-style" name="generator" content="Anagen" />
    <style>${styles}</style>
    <script>${early}</script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Anagen draws its map with JavaScript; please allow it for this page.</noscript>
    <script type="application/octet-stream" id="packed">${packed}</script>
    <script type="module">${loader}</script>
  </body>
</html>
`;
}

async function bundled(root: string, press: Press): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [react(), anagen(root, press)],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: everything,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/app/main.ts'), output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The single file could not be built.');
  return output.output;
}

/**
 * Anagen as one HTML document that runs wherever it lies, from a stick too. Without workers, which a file cannot start, it
 * traces on its own; it keeps nothing for later and registers no service worker. `root` is the repository's root.
 */
export async function singleFile(root: string, press = new Press(root)): Promise<string> {
  const output = await bundled(root, press);
  const chunks = output.filter((each) => each.type === 'chunk');
  const [chunk] = chunks;
  const css = output.find((each) => each.type === 'asset' && each.fileName.endsWith('.css'));
  if (!chunk || chunks.length !== 1 || css?.type !== 'asset') throw new Error('The single file did not come as one.');
  const { info } = (await press.atlas()).atlas.pathway;
  return singlePage({
    title: `Anagen · ${info.title}`,
    description: info.summary,
    early: await readFile(join(root, 'src/app/static/early.js'), 'utf8'),
    script: chunk.code,
    styles: String(css.source),
  });
}
