import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { writeSvg } from '../formats/svg.ts';
import { element, escapeXml } from '../formats/svgMarkup.ts';
import { lightTheme } from '../formats/svgTheme.ts';
import { boundsOf } from '../layout/placed.ts';
import type { Picture } from '../model/geometry.ts';
import { indexPathway } from '../model/pathwayIndex.ts';
import { sceneName } from '../model/sceneName.ts';
import type { Pathway } from '../model/types.ts';
import { sceneFrame } from '../player/frame.ts';
import { fontFile } from './font.ts';
import type { Press } from './press.ts';

/** The size that messengers show a link's picture in, px. */
const size = { width: 1200, height: 630 };
const margin = { side: 48, top: 126, bottom: 36 };
const weights = [400, 500, 600, 700];
const cache = new URL('../../node_modules/.cache/anagen/', import.meta.url);

/** The type as files of one weight each, for a renderer that cannot vary it. */
async function typeCuts(): Promise<Uint8Array[]> {
  const font = await readFile(fontFile);
  return Promise.all(
    weights.map((wght) => subsetFont(font, '', { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght } })),
  );
}

let ready: Promise<Uint8Array[]> | null = null;

/** Starts the renderer once. */
function renderer(): Promise<Uint8Array[]> {
  ready ??= (async () => {
    await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return typeCuts();
  })();
  return ready;
}

/** A drawing on a card with its name above. */
function card(drawing: string, name: string): string {
  const room = { width: size.width - 2 * margin.side, height: size.height - margin.top - margin.bottom };
  // The renderer knows weights in hundreds.
  const nested = drawing
    .replaceAll('font-weight="650"', 'font-weight="700"')
    .replace(
      /^<svg([^>]*?) width="[^"]*" height="[^"]*"/,
      (_, attributes: string) =>
        `<svg${attributes} x="${margin.side}" y="${margin.top}" width="${room.width}" height="${room.height}" overflow="visible"`,
    );
  const line = { x: margin.side, 'font-family': 'Inter', fill: lightTheme.ink };
  const parts = [
    element('rect', { ...size, fill: lightTheme.stage }),
    element('text', { ...line, y: 48, 'font-size': 22, 'font-weight': 600, fill: lightTheme.accent }, 'Anagen'),
    element('text', { ...line, y: 90, 'font-size': 34, 'font-weight': 700 }, escapeXml(name)),
    nested,
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  return element('svg', root, parts.join(''));
}

function sceneDrawing(pathway: Pathway, picture: Picture, id: string): { drawing: string; name: string } | null {
  const index = indexPathway(pathway);
  const scene = index.scene.get(id);
  if (!scene) return null;
  const frame = sceneFrame(index, scene, scene.steps.length);
  const drawing = writeSvg(picture, pathway, { theme: lightTheme, refuted: true, frame, view: boundsOf(picture) });
  return { drawing, name: sceneName(scene) };
}

/** Draws a card as PNG, or takes it from the cache when nothing about it has changed. */
async function drawn(svg: string): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(svg)
    .update(await readFile(fontFile));
  const file = new URL(`preview-${key.digest('hex').slice(0, 24)}.png`, cache);
  try {
    return await readFile(file);
  } catch {
    const fontBuffers = await renderer();
    const png = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } }).render().asPng();
    await mkdir(cache, { recursive: true });
    await writeFile(file, png);
    return png;
  }
}

/** The page's icon on a ground of its own, with room around it for whatever shape a system cuts it into: by its size, px. PNG. */
export async function drawIcons(favicon: string): Promise<Map<number, Uint8Array>> {
  const icons = new Map<number, Uint8Array>();
  for (const side of [192, 512]) {
    const room = { x: side * 0.2, y: side * 0.2, width: side * 0.6, height: side * 0.6 };
    const placed = favicon.replace(
      '<svg',
      `<svg x="${room.x}" y="${room.y}" width="${room.width}" height="${room.height}"`,
    );
    const ground = element('rect', { width: side, height: side, fill: lightTheme.node });
    const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${side} ${side}`, width: side, height: side };
    icons.set(side, await drawn(element('svg', root, ground + placed)));
  }
  return icons;
}

/** The pictures that messengers show beside a link: one for the map and one for each scene at its end, by their ids. PNG. */
export async function drawPreviews(press: Press): Promise<Map<string, Uint8Array>> {
  const { pathway, pictures } = (await press.atlas()).atlas;
  const previews = new Map<string, Uint8Array>();
  const afar = await press.overview();
  if (afar) previews.set('map', await drawn(card(afar.alone(lightTheme), pathway.info.title)));
  for (const [id, picture] of Object.entries(pictures)) {
    const scene = sceneDrawing(pathway, picture, id);
    if (scene) previews.set(id, await drawn(card(scene.drawing, scene.name)));
  }
  return previews;
}
