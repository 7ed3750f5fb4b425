import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { filmLength, filmPlan } from '../../src/formats/filmPlan.ts';
import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { missingJudges } from './judges.ts';
import { plainText } from './words.ts';

/** What is taken along, judged by programs that others have written. */

const scene = sceneOf('fig-2a');
const step = must(scene.steps[2], 'step 3');
const running = promisify(execFile);
let folder = '';

async function run(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await running(program, args, { cwd: folder, maxBuffer: 1e8 });
  return stdout;
}

/** A text in one line, as programs that break lines elsewhere give it. */
const inLine = (text: string) => text.replace(/\s+/g, ' ');

test.beforeEach(async () => {
  expect(missingJudges()).toBe('');
  folder = await mkdtemp(join(tmpdir(), 'anagen-judged-'));
});
test.afterEach(async () => rm(folder, { recursive: true, force: true }));

async function exporting(page: Page, view = 'fig-2a/3'): Promise<void> {
  await page.goto(`/#v1/${view}`);
  await page.locator(`.stage[data-step="${view.split('/')[1]}"]`).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
}

/** Saves a file by its button into the folder; gives its name. */
async function save(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await download.saveAs(join(folder, download.suggestedFilename()));
  return download.suggestedFilename();
}

/** The share of a picture, a PPM, that is clearly darker than paper, within a box given in shares of its size. */
async function inkIn(name: string, box: { left: number; top: number; right: number; bottom: number }): Promise<number> {
  const bytes = await readFile(join(folder, name));
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  let [dark, all] = [0, 0];
  for (let y = Math.round(box.top * height); y < box.bottom * height; y++)
    for (let x = Math.round(box.left * width); x < box.right * width; x++) {
      all++;
      if ((bytes[(head?.[0].length ?? 0) + 3 * (y * width + x) + 1] ?? 255) < 140) dark++;
    }
  return dark / all;
}

test('PDF: poppler finds the words and the letters, the type embedded, and ink where the figure stands', async ({
  page,
}) => {
  await exporting(page);
  const pages = await save(page, 'PDF pages');
  expect(await run('pdfinfo', pages)).toMatch(/Title: +Figure 2A.*\n(?:.*\n)*Tagged: +yes\n/);
  const texts = (await run('pdftotext', pages, '-')).split('\f').map(inLine);
  for (const [at, { caption }] of scene.steps.entries()) expect(texts[at]).toContain(plainText(caption));
  expect(texts[scene.steps.length]).toMatch(/^References 1\. /);
  expect(texts[0]).toContain('TNF-α');
  // A rim behind a name is no second name.
  expect(texts[0]?.match(/PERIFOLLICULAR DERMIS/g)).toHaveLength(1);
  const fonts = (await run('pdffonts', pages)).trim().split('\n').slice(2);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/^ANAGEN\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes /);
  await run('pdftoppm', '-r', '50', '-f', '3', '-l', '3', '-singlefile', pages, 'page');
  expect(await inkIn('page.ppm', { left: 0.05, top: 0.1, right: 0.95, bottom: 0.65 })).toBeGreaterThan(0.004);
  expect(await inkIn('page.ppm', { left: 0, top: 0, right: 0.035, bottom: 1 })).toBe(0);

  const handout = await save(page, 'PDF handout');
  const told = inLine(await run('pdftotext', handout, '-'));
  for (const { caption, notes } of scene.steps) {
    expect(told).toContain(plainText(caption));
    expect(told).toContain(inLine(notes));
  }
  expect(told).toContain(inLine(must(step.differs, 'a difference')));
});

test('SVG: librsvg draws it in its own size', async ({ page }) => {
  await exporting(page);
  const svg = await save(page, 'SVG');
  const text = await readFile(join(folder, svg), 'utf8');
  const [width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(text)?.slice(1).map(Number) ?? [];
  await run('rsvg-convert', '-f', 'pdf', '-o', 'drawn.pdf', svg);
  const size = /Page size: +([\d.]+) x ([\d.]+) pts/
    .exec(await run('pdfinfo', 'drawn.pdf'))
    ?.slice(1)
    .map(Number);
  // CSS px are three quarters of a point.
  expect(size?.[0]).toBeCloseTo((width ?? 0) * 0.75, 0);
  expect(size?.[1]).toBeCloseTo((height ?? 0) * 0.75, 0);
  await run('pdftoppm', '-r', '72', '-singlefile', 'drawn.pdf', 'drawn');
  expect(await inkIn('drawn.ppm', { left: 0, top: 0, right: 0.5, bottom: 0.5 })).toBeGreaterThan(0.004);
});

test('slides: LibreOffice opens them, with notes, groups and words', async ({ page }) => {
  await exporting(page);
  const slides = await save(page, 'PowerPoint');
  const own = `-env:UserInstallation=file://${join(folder, 'office')}`;
  await run('soffice', '--headless', own, '--convert-to', 'fodp', slides);
  const text = await readFile(join(folder, 'anagen-fig-2a.fodp'), 'utf8');
  const found = text.split('<draw:page ').slice(1);
  expect(found.length).toBeGreaterThan(scene.steps.length + 1);
  for (const [at, { caption, notes }] of scene.steps.entries()) {
    const words = inLine(
      (found[at + 1] ?? '')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&apos;', "'")
        .replaceAll('&quot;', '"'),
    );
    expect(words).toContain(plainText(caption));
    expect(words).toContain(inLine(notes));
    expect(found[at + 1]?.match(/<draw:g draw:name="The figure">/g)).toHaveLength(1);
  }
  expect(found[3]).toContain('<svg:desc>Substance P, has risen</svg:desc>');
});

test('video: ffprobe finds the format, the size and the length of the plan', async ({ page }) => {
  const short = sceneOf('fig-1c');
  await page.goto(`/#v1/${short.id}/1`);
  await page.locator('.stage[data-step="1"]').waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const film = await save(page, 'MP4');
  const shown = ['-show_entries', 'stream=codec_name,width,height:format=duration', '-of', 'json'];
  const { streams, format } = JSON.parse(await run('ffprobe', '-v', 'error', ...shown, film)) as {
    streams: { codec_name: string; width: number; height: number }[];
    format: { duration: string };
  };
  expect(streams).toEqual([{ codec_name: expect.stringMatching(/^(h264|av1|vp9)$/), width: 1920, height: 1080 }]);
  const seconds = filmLength(filmPlan(short, 1, 30)) / 1000;
  expect(Math.abs(Number(format.duration) - seconds)).toBeLessThan(0.2);
});

test('the code on the wall: zbarimg reads the link of the very step', async ({ page, baseURL }) => {
  await page.goto('/#v1/fig-2a/3');
  await page.locator('.stage[data-step="3"]').waitFor();
  await page.keyboard.press('p');
  await page.keyboard.press('q');
  await page.getByRole('img', { name: /^A code that leads to/ }).screenshot({ path: join(folder, 'code.png') });
  const read = (await run('zbarimg', '--quiet', '--raw', 'code.png')).trim();
  expect(read).toBe(`${baseURL}figures/fig-2a/3/`);
});
