// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { referenceMark } from '../../src/evidence/citation.ts';
import type { Pathway } from '../../src/model/types.ts';

/** The built site, file by file, as a server hands it out and as a reader without scripts sees it. */
const dist = join(import.meta.dirname, '../../dist');
/** As a browser without scripts reads it: what stands for them is a part of the page. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

interface Page {
  path: string;
  html: string;
  document: Document;
}

let pages: Page[];
let pathway: Pathway;

beforeAll(async () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built page: run `npm run build` first.');
  ({ pathway } = await readPack('.'));
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  pages = await Promise.all(
    files.map(async (path) => {
      const html = await readFile(join(dist, path), 'utf8');
      return { path, html, document: parsed(html) };
    }),
  );
}, 60_000);

const metaOf = ({ document }: Page, key: string) =>
  document.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? '';
const pageAt = (path: string) => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
};

describe('the built site', () => {
  it('has a page for the map, and for every figure and every step', () => {
    const wanted = pathway.scenes.flatMap(({ id, steps }) => [
      `figures/${id}/index.html`,
      ...steps.map((_, position) => `figures/${id}/${position + 1}/index.html`),
    ]);
    expect(pages.map(({ path }) => path).sort()).toEqual(['index.html', ...wanted].sort());
  });

  it('gives each page a title of its own, a description, a preview and a language', () => {
    const titles = new Set(pages.map(({ document }) => document.title));
    expect(titles.size).toBe(pages.length);
    for (const page of pages) {
      const description = metaOf(page, 'description');
      expect(description.length, page.path).toBeGreaterThan(30);
      expect(description.length, page.path).toBeLessThanOrEqual(160);
      expect(page.document.documentElement.lang).toBe('en-GB');
      expect(metaOf(page, 'viewport')).toContain('width=device-width');
      expect(metaOf(page, 'og:title')).toBe(page.document.title);
      expect(existsSync(join(dist, dirname(page.path), metaOf(page, 'og:image'))), page.path).toBe(true);
    }
  });

  it('loads nothing that is not there, and nothing from elsewhere', () => {
    for (const { path, document } of pages)
      for (const each of document.querySelectorAll('script[src], link[href], img[src]')) {
        const address = each.getAttribute('src') ?? each.getAttribute('href') ?? '';
        expect(address, path).toMatch(/^\.{1,2}\//);
        expect(existsSync(join(dist, dirname(path), address)), `${path}: ${address}`).toBe(true);
      }
  });

  it('keeps its own policy: no inline script, style or handler, no other origin', () => {
    for (const { path, document } of pages) {
      expect(document.querySelectorAll('script:not([src]), style, [style]').length, path).toBe(0);
      for (const element of document.querySelectorAll('*'))
        for (const name of element.getAttributeNames()) expect(name.startsWith('on'), `${path}: ${name}`).toBe(false);
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  }, 60_000);

  it('shows its picture, with name and description, before any script has run', () => {
    for (const { path, document } of pages) {
      const picture = document.querySelector('.stage > svg[data-first-picture]');
      expect(picture?.querySelector('title')?.textContent, path).toBeTruthy();
      expect(picture?.querySelector('desc')?.textContent, path).toBeTruthy();
      expect(picture?.querySelectorAll('text').length, path).toBeGreaterThan(5);
    }
  });

  it('says every mechanism as text with its references where scripts do not run', () => {
    const { document } = pageAt('index.html');
    const lines = [...document.querySelectorAll('noscript li')].map((each) => each.textContent);
    for (const { id, statement, evidence } of pathway.interactions) {
      const line = lines.find((each) => each.startsWith(statement));
      expect(line, id).toBeDefined();
      for (const { reference } of evidence) {
        const cited = pathway.references.find((each) => each.id === reference);
        if (cited) expect(line, id).toContain(referenceMark(cited));
      }
    }
  });

  it('a step draws what has acted, what acts and what is to come, and says its caption', () => {
    const scene = pathway.scenes.find(({ id }) => id === 'fig-2a');
    const step = scene?.steps[3];
    const { document } = pageAt('figures/fig-2a/4/index.html');
    expect(document.querySelector('.caption')?.textContent).toBe(step?.caption.replaceAll('**', ''));
    const colourOf = (id: string) => document.querySelector(`g[data-id="${id}"] path`)?.getAttribute('stroke');
    expect(colourOf(scene?.steps[0]?.interactions[0] ?? '')).toBe('var(--actp)');
    expect(colourOf(step?.interactions[0] ?? '')).toBe('var(--act)');
    expect(colourOf(scene?.steps.at(-1)?.interactions[0] ?? '')).toBe('var(--ghost)');
  });

  it('can be installed: the manifest names icons of the sizes that it says', async () => {
    const manifest = JSON.parse(await readFile(join(dist, 'manifest.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.start_url).toBe('./');
    for (const { src, sizes, type } of manifest.icons) {
      const file = await readFile(join(dist, src));
      if (type !== 'image/png') continue;
      // Width and height stand at byte 16 of a PNG.
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
