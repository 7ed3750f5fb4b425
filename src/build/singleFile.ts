import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { escapeXml } from '../formats/svgMarkup.ts';
import { Press } from './press.ts';
import { anagen } from './vitePlugin.ts';

/** Everything inline: no chunk, no font and no style sheet is fetched. */
const everything = 100_000_000;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script may not hold what ends it; in a string or a pattern, which is where it can stand, a backslash changes nothing. */
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

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

/** One page that holds all of it. Pure. */
function singlePage({ title, description, early, script, styles }: Parts): string {
  const [first, main] = [inScript(early), inScript(script)];
  const policy = policyOf([first, main], [styles]);
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
    <script>${first}</script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>Anagen draws its map with JavaScript; please allow it for this page.</noscript>
    <script type="module">${main}</script>
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
