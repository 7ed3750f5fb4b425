import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contentSecurityPolicy, csp } from '../../src/build/csp.ts';
import { anagen } from '../../src/build/vitePlugin.ts';
import type { Picture } from '../../src/model/geometry.ts';
import type { Skeleton } from '../../src/model/skeleton.ts';
import type { Entity } from '../../src/model/types.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const positions = {
  width: 480,
  height: 300,
  areas: { brain: { x: 24, y: 36, width: 200, height: 234 } },
  nodes: { stress: [120, 96], crf: [120, 204], growth: [330, 204] },
};

/** A repository with nothing but the tiny pathway and a page that loads it. */
async function writeRepository(root: string): Promise<void> {
  const { info, entities, interactions, mechanismFiles, scenes, studies, treatments, slips, references } =
    tinyPathway();
  const put = async (path: string, value: unknown) => {
    const file = join(root, 'data', path);
    await cp(join(import.meta.dirname, '../fixtures/tinyPathway.ts'), file);
    await writeFile(file, path.endsWith('.json') ? JSON.stringify(value) : stringify(value));
  };
  const mechanisms = mechanismFiles.map((file) => ({
    ...file,
    interactions: interactions.map((each) => ({ ...each, mechanismFile: undefined })),
  }));
  const pack = 'alopecia-areata';
  await put(`${pack}/pathway.yaml`, info);
  await put(`${pack}/entities/all.yaml`, entities);
  for (const file of mechanisms) await put(`${pack}/mechanisms/${file.id}.yaml`, file);
  for (const scene of scenes) await put(`${pack}/figures/${scene.id}.yaml`, scene);
  for (const id of ['map', 'fig-1a']) await put(`${pack}/layouts/${id}.yaml`, { id, ...positions });
  await put(`${pack}/studies.yaml`, studies);
  await put(`${pack}/treatments.yaml`, treatments);
  await put(`${pack}/slips.yaml`, slips);
  await put(`${pack}/outlook.yaml`, { sections: [] });
  await put(`${pack}/lectures.yaml`, []);
  await put(`${pack}/glossary.yaml`, []);
  await put('references/all.json', references);
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  );
  await writeFile(
    join(root, 'main.js'),
    "import { skeleton, map } from 'virtual:anagen/skeleton';\nimport('virtual:anagen/scenes').then(({ scenes }) => console.log(skeleton, map, scenes));\n",
  );
}

let root: string;
const layoutFile = () => join(root, 'data/alopecia-areata/layouts/map.yaml');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'anagen-'));
  await writeRepository(root);
});
afterAll(() => rm(root, { recursive: true }));

function options(): InlineConfig {
  return { configFile: false, root, logLevel: 'silent', plugins: [anagen(root), csp()] };
}

describe('the development server', () => {
  let server: ViteDevServer;
  let address: string;
  beforeAll(async () => {
    server = await createServer({ ...options(), server: { host: '127.0.0.1', port: 0 } });
    await server.listen();
    address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  });
  afterAll(() => server.close());

  const post = (id: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}/__anagen/layouts/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('serves the pathway, the map and the scenes', async () => {
    const first = (await server.ssrLoadModule('virtual:anagen/skeleton')) as { skeleton: Skeleton; map: Picture };
    expect(first.skeleton.entities.map((each) => each.id)).toEqual(['stress', 'crf', 'growth']);
    expect(JSON.stringify(first.skeleton)).not.toContain('summary');
    const texts = (await server.ssrLoadModule('virtual:anagen/entities')) as { entities: Entity[] };
    expect(texts.entities.map((each) => each.summary).join('')).not.toBe('');
    const { parts } = (await server.ssrLoadModule('virtual:anagen/pathway')) as { parts: Record<string, string> };
    expect(JSON.parse(parts['references'] ?? '')).toEqual(tinyPathway().references);
    expect(parts).not.toHaveProperty('entities');
    expect(first.map.routes.map((each) => each.id)).toEqual(['stress--crf', 'crf--growth']);
    const second = (await server.ssrLoadModule('virtual:anagen/scenes')) as { scenes: Record<string, Picture> };
    expect(Object.keys(second.scenes)).toEqual(['fig-1a']);
  });

  it('saves moved nodes, lays the picture out anew and answers with it', async () => {
    const answer = await post('map', { nodes: { growth: [343, 120] } });
    const { picture } = (await answer.json()) as { picture: Picture };
    expect(answer.status).toBe(200);
    expect(picture.nodes.find((node) => node.id === 'growth')).toMatchObject({ x: 342, y: 120 });
    expect(await readFile(layoutFile(), 'utf8')).toMatch(/growth:\n\s+- 342\n\s+- 120/);
    const again = (await server.ssrLoadModule('virtual:anagen/skeleton')) as { map: Picture };
    expect(again.map).toEqual(picture);
  });

  it.each([
    ['an unknown layout', 404, 'nothing', { nodes: {} }, {}],
    ['a path instead of an id', 400, '..%2Fpathway', { nodes: {} }, {}],
    ['an unknown node', 422, 'map', { nodes: { nobody: [6, 6] } }, {}],
    ['what is no JSON', 400, 'map', 'nodes', {}],
    ['what is no move', 400, 'map', { nodes: { crf: ['a', 6] } }, {}],
    ["another site's page", 403, 'map', { nodes: {} }, { origin: 'http://evil.example' }],
    ['a plain form', 403, 'map', { nodes: {} }, { 'content-type': 'text/plain' }],
    ['too much', 413, 'map', 'x'.repeat(300_000), {}],
  ])('refuses %s and changes nothing', async (_, status, id, body, headers) => {
    const before = await readFile(layoutFile(), 'utf8');
    expect((await post(id, body, headers)).status).toBe(status);
    expect(await readFile(layoutFile(), 'utf8')).toBe(before);
  });
});

describe('a build', () => {
  const broken = () => join(root, 'data/alopecia-areata/mechanisms/axis.yaml');
  let whole: string;
  beforeAll(async () => {
    whole = await readFile(broken(), 'utf8');
  });
  afterEach(() => writeFile(broken(), whole));

  it('carries the content security policy, and nothing inline', async () => {
    await build({ ...options(), build: { outDir: join(root, 'dist'), modulePreload: { polyfill: false } } });
    const html = await readFile(join(root, 'dist/index.html'), 'utf8');
    expect(html).toContain(`content="${contentSecurityPolicy.replaceAll("'", '&#39;')}"`);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toContain('<style');
  });

  it('fails on broken data and names every issue', async () => {
    await writeFile(
      broken(),
      whole.replaceAll('source: stress', 'source: nobody').replaceAll('target: growth', 'target: nothing'),
    );
    const failed = build({ ...options(), build: { write: false } });
    await expect(failed).rejects.toThrow(/"nobody" is not an entity[\s\S]*"nothing" is not an entity/);
  });

  it('fails on a picture that is not clean', async () => {
    const before = await readFile(layoutFile(), 'utf8');
    await writeFile(layoutFile(), before.replace(/stress:\n(\s+)- 120\n(\s+)- 96/, 'stress:\n$1- 120\n$2- 198'));
    await expect(build({ ...options(), build: { write: false } })).rejects.toThrow(/\[geometry\] map: nodes "stress"/);
    await writeFile(layoutFile(), before);
  });
});
