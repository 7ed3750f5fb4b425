import { readFile } from 'node:fs/promises';
import { deflateSync, inflateSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { makeAtlas } from '../../../src/build/atlas.ts';
import { paperCuts } from '../../../src/build/font.ts';
import { readTrueType, type TrueType } from '../../../src/formats/pdf/trueType.ts';
import { stepDescription } from '../../../src/formats/stepDescription.ts';
import type { Picture } from '../../../src/model/geometry.ts';
import { indexPathway } from '../../../src/model/pathwayIndex.ts';
import type { Scene } from '../../../src/model/types.ts';
import { writePdf } from '../../../src/ui/export/pdf.ts';
import type { PaperLayout } from '../../../src/ui/export/printScene.tsx';

const { atlas } = await makeAtlas(new URL('../../../', import.meta.url).pathname);
const index = indexPathway(atlas.pathway);
const [regular, bold] = (await Promise.all(paperCuts.map(async ({ file }) => readTrueType(await readFile(file))))) as [
  TrueType,
  TrueType,
];
const { DOMParser } = new JSDOM().window;
const means = {
  cuts: { regular, bold },
  author: 'The authors',
  deflate: (bytes: Uint8Array) => Promise.resolve(new Uint8Array(deflateSync(bytes))),
  parsed: (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
};
const unhurried = { signal: new AbortController().signal, told: () => {} };

async function written(scene: Scene, layout: PaperLayout): Promise<string> {
  const picture = atlas.pictures[scene.id] as Picture;
  const file = await writePdf({ index, picture, scene }, layout, means, unhurried);
  return Buffer.from(await file.arrayBuffer()).toString('latin1');
}

/** What is drawn on each page of a file, as its operators. */
function contentsOf(file: string): string[] {
  return [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, ref]) => {
    const start = file.indexOf('stream\n', file.indexOf(`\n${ref} 0 obj`)) + 7;
    return inflateSync(Buffer.from(file.slice(start, file.indexOf('\nendstream', start)), 'latin1')).toString('latin1');
  });
}

interface Line {
  right: number;
  y: number;
  glyphs: string;
}

/** The lines of text on a page that do not belong to a picture. */
function linesOf(content: string): Line[] {
  let depth = 0;
  return content.split('\n').flatMap((operators) => {
    if (operators === 'q') depth++;
    if (operators === 'Q') depth--;
    const set = /\/Inter-(\w+) ([\d.]+) Tf .* ([\d.]+) ([\d.]+) Tm <(.*)> Tj/.exec(operators);
    if (depth > 0 || !set) return [];
    const [, cut, size, x, y, glyphs = ''] = set;
    const { advances } = cut === 'Bold' ? bold : regular;
    const width = (glyphs.match(/.{4}/g) ?? []).reduce(
      (sum, each) => sum + (advances[Number.parseInt(each, 16)] ?? 0),
      0,
    );
    return [{ right: Number(x) + (width * Number(size)) / 1000, y: Number(y), glyphs }];
  });
}

const text = (words: string) =>
  `<feff${Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;

describe.each(['handout', 'pages'] as const)('a figure as a PDF: %s', (layout) => {
  test.each(atlas.pathway.scenes.map((scene) => [scene.id, scene] as const))(
    '%s stays on its paper',
    async (_, scene) => {
      const file = await written(scene, layout);
      const [width = 0, height = 0] = /\/MediaBox \[0 0 (\d+) (\d+)\]/.exec(file)?.slice(1).map(Number) ?? [];
      const pages = contentsOf(file);
      expect(pages.length).toBeGreaterThan(layout === 'pages' ? scene.steps.length : 1);
      for (const line of pages.flatMap(linesOf)) {
        expect(line.right).toBeLessThanOrEqual(width - 30);
        expect(line.y).toBeLessThanOrEqual(height - 15);
        // No empty box stands for a letter that the type does not have.
        expect(line.glyphs.match(/.{4}/g)).not.toContain('0000');
      }
    },
  );

  test('it names itself, its language and author, its steps in the outline, and what each picture shows', async () => {
    const scene = index.scene.get('fig-2a') as Scene;
    const file = await written(scene, layout);
    expect(file).toContain(`/Title ${text('Figure 2A: Mast cells, substance P and lost privilege')}`);
    expect(file).toContain(`/Author ${text('The authors')}`);
    expect(file).toContain('/Lang (en-GB)');
    scene.steps.forEach((step, at) => {
      expect(file).toContain(`/Title ${text(`${at + 1}. ${step.title}`)}`);
      expect(file).toContain(`/Alt ${text(stepDescription(index, scene, at + 1))}`);
    });
  });

  test('called off, it makes nothing', async () => {
    const controller = new AbortController();
    const scene = index.scene.get('fig-2a') as Scene;
    const pace = { signal: controller.signal, told: (share: number) => share > 0.3 && controller.abort() };
    const picture = atlas.pictures['fig-2a'] as Picture;
    await expect(writePdf({ index, picture, scene }, layout, means, pace)).rejects.toThrow(/abort/i);
  });
});

test('one large page a step has each step on its own page, and the references behind', async () => {
  const scene = index.scene.get('fig-2a') as Scene;
  const file = await written(scene, 'pages');
  expect(contentsOf(file)).toHaveLength(scene.steps.length + 1);
});

test('the description of a step says what acts and what has changed, and no caption twice', () => {
  const scene = index.scene.get('fig-2a') as Scene;
  const first = stepDescription(index, scene, 1);
  expect(first).toMatch(/^Step 1 of 8\. .*Risen: Stress, CRF\.$/);
  for (const id of scene.steps[0]?.interactions ?? []) expect(first).toContain(index.interaction.get(id)?.statement);
  expect(stepDescription(index, scene, 0)).toMatch(/^The opening, before 8 steps\. Drawn: .*Substance P/);
  expect(stepDescription(index, scene, 5)).toContain('Fallen: Immune privilege.');
});
