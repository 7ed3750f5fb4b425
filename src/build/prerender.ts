import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type Rolldown } from 'vite';
import type { Press } from './press.ts';
import { drawIcons, drawPreviews } from './previews.ts';
import { type Ahead, type PageRenderer, pageOf, rootFrom, type SitePage, siteFrom } from './sitePage.ts';
import { anagen } from './vitePlugin.ts';

/** Runs a part of the page in Node, as Vite would serve it, and lets it go again. */
async function withPage<T>(root: string, press: Press, act: (page: PageRenderer) => Promise<T>): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react(), anagen(root, press)],
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await act((await server.ssrLoadModule('/src/app/prerender.tsx')) as PageRenderer);
  } finally {
    await server.close();
  }
}

/** Every page of the site: the map, and each scene's opening and steps. */
async function renderSite(root: string, press: Press): Promise<SitePage[]> {
  const { pathway, pictures } = (await press.atlas()).atlas;
  const overview = (await press.overview())?.onPage() ?? '';
  const places = [
    { path: '', sceneId: null, step: 0 },
    ...pathway.scenes.flatMap(({ id, steps }) =>
      [0, ...steps.map((_, position) => position + 1)].map((step) => ({
        path: step === 0 ? `figures/${id}/` : `figures/${id}/${step}/`,
        sceneId: id,
        step,
      })),
    ),
  ];
  return withPage(root, press, async ({ renderPage }) => {
    const pages: SitePage[] = [];
    for (const { path, sceneId, step } of places) {
      const picture = pictures[sceneId ?? 'map'];
      if (!picture) continue;
      pages.push({
        path,
        sceneId,
        step,
        ...(await renderPage({ pathway, picture, overview, sceneId, step, root: rootFrom(path) })),
      });
    }
    return pages;
  });
}

/** The parts that a page needs: those that its first picture is styled by, and those that its first answers wait for. */
interface Needs {
  styled: readonly string[];
  answering: readonly string[];
}

const mapNeeds: Needs = { styled: ['boot'], answering: ['boot', 'InspectorPanel', 'entities'] };
const figureNeeds: Needs = {
  styled: ['boot', 'PlayerPanel'],
  answering: ['boot', 'PlayerPanel', 'graph', 'entities', 'interactions', 'pathway', 'scenes'],
};

/** The files of some parts: their chunks, what these import, and their style sheets. */
function filesOf(parts: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const files = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    files.add(file);
    for (const other of chunk.imports) add(other);
  };
  for (const part of parts)
    for (const each of Object.values(bundle)) if (each.type === 'chunk' && each.name === part) add(each.fileName);
  return [...files];
}

/** What a page asks for before any of its scripts does. */
function aheadOf({ styled, answering }: Needs, bundle: Rolldown.OutputBundle): Ahead {
  const styles = filesOf(styled, bundle).filter((file) => file.endsWith('.css'));
  return { styles, fetched: filesOf(answering, bundle).filter((file) => !styles.includes(file)) };
}

/**
 * Writes the site's pages: the map and every scene and step have an address of their own, which shows its picture and says
 * what it says before any script has run. `root` is the repository's root.
 */
export function prerender(root: string, press: Press): Plugin {
  return {
    name: 'anagen-prerender',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const frame = bundle['index.html'];
      if (frame?.type !== 'asset') return;
      const html = String(frame.source);
      const ahead = { map: aheadOf(mapNeeds, bundle), figure: aheadOf(figureNeeds, bundle) };
      const site = siteFrom(process.env['ANAGEN_SITE']);
      for (const page of await renderSite(root, press)) {
        const source = pageOf(html, page, page.sceneId === null ? ahead.map : ahead.figure, site);
        if (page.path === '') frame.source = source;
        else this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source });
      }
      for (const [id, source] of await drawPreviews(press))
        this.emitFile({ type: 'asset', fileName: `previews/${id}.png`, source });
      const favicon = await readFile(join(root, 'src/app/static/favicon.svg'), 'utf8');
      for (const [side, source] of await drawIcons(favicon))
        this.emitFile({ type: 'asset', fileName: `icons/${side}.png`, source });
    },
  };
}
