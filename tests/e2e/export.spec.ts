import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { filmLength, filmPlan } from '../../src/formats/filmPlan.ts';
import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { plainText } from './words.ts';

/** What a lecturer takes along: each file is made by the page as it runs, and read by another program. */

const scene = sceneOf('fig-2a');
const step = must(scene.steps[2], 'step 3');

async function exporting(page: Page, view = 'fig-2a/3'): Promise<void> {
  await page.goto(`/#v1/${view}`);
  await page.locator(`.stage[data-step="${view.split('/')[1]}"]`).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a step as SVG and PNG, the figure as slides and captions', async ({ page, context }) => {
  await exporting(page);
  const svg = await saved(page, 'SVG');
  expect(svg.name).toBe('anagen-fig-2a-3.svg');
  // Chromium alone, without the page: the text is text, and it is named and described.
  const alone = await context.newPage();
  await alone.setContent(svg.bytes.toString('utf8'));
  await expect(alone.locator('svg > title')).toHaveText(/Figure 2A.*step 3 of 8/);
  await expect(alone.locator('svg > desc')).toHaveText(plainText(step.caption));
  await expect(alone.locator('svg text', { hasText: 'TNF-α' })).toBeVisible();
  await alone.close();

  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: '3×' }).check();
  const png = await saved(page, 'PNG');
  expect(png.name).toBe('anagen-fig-2a-3.png');
  const size = /width="([\d.]+)" height="([\d.]+)"/.exec(svg.bytes.toString('utf8'));
  expect(png.bytes.readUInt32BE(16)).toBe(Math.round(Number(size?.[1]) * 3));
  expect(png.bytes.readUInt32BE(20)).toBe(Math.round(Number(size?.[2]) * 3));

  const slides = await saved(page, 'PowerPoint');
  expect(slides.name).toBe('anagen-fig-2a.pptx');
  expect(slides.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByRole('dialog').getByText('Saved')).toHaveCount(3);
  const captions = await saved(page, 'Captions');
  expect(captions.bytes.toString('utf8')).toContain(plainText(step.caption));
});

test('a PDF is saved by a button, without a print dialog, and can be called off', async ({ page }) => {
  await exporting(page);
  const type: string[] = [];
  page.on('request', (request) => request.url().endsWith('.ttf') && type.push(request.url()));
  // Called off before its type has arrived: no file, and the button is there again.
  await page.route('**/*.ttf', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.getByRole('button', { name: 'PDF handout' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'PDF handout' })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Saved')).toHaveCount(0);
  expect(type).toHaveLength(2);

  const handout = await saved(page, 'PDF handout');
  expect(handout.name).toBe('anagen-fig-2a-handout.pdf');
  expect(handout.bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  const pages = await saved(page, 'PDF pages');
  expect(pages.name).toBe('anagen-fig-2a.pdf');
  expect(pages.bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(scene.steps.length + 1);
});

test('the handout is what is printed, and nothing of it stays', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await exporting(page);
  await page.getByRole('button', { name: 'Print handout' }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#root')).toBeHidden();
  const handout = page.locator('.handout');
  for (const { caption, notes } of scene.steps) {
    await expect(handout).toContainText(plainText(caption));
    await expect(handout).toContainText(notes);
  }
  await expect(handout.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(handout.locator('svg')).toHaveCount(scene.steps.length);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(handout).toHaveCount(0);

  // One page a step, without the notes, and the references behind them.
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Print pages' }).click();
  await handout.locator('.handout-caption').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(handout.locator('.handout-caption', { hasText: plainText(step.caption) })).toBeVisible();
  await expect(handout.getByText(step.notes)).toBeHidden();
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pages.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(scene.steps.length);
  expect(pages.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(scene.steps.length + 3);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(handout).toHaveCount(0);
});

test('what is seen is printed: without controls, in light, and no further than its content', async ({
  page,
  stage,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const printed = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  };
  await page.goto('/#v1/fig-2a/3');
  await stage.step(3);
  expect(await printed(), 'a step').toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.caption')).toBeVisible();
  for (const control of ['.bar', '.zoom-controls', '.player-controls', '.figure-list'])
    await expect(page.locator(`${control}:visible`), control).toHaveCount(0);
  const luminous = (await page.locator('.caption').evaluate((text) => getComputedStyle(text).color)).match(/\d+/g);
  expect(Math.max(...(luminous ?? []).map(Number)), 'ink').toBeLessThan(100);
  await page.emulateMedia({ media: null });
  await page.goto('/#v1/evidence/treatments');
  await expect(page.locator('.table-pane').first()).toBeVisible();
  // What scrolls on screen runs on over the pages.
  expect(await printed(), 'the treatments').toBeGreaterThan(1);
});

test('a figure as it plays: video and GIF, as long as the player plays it', async ({ page, context }) => {
  const { id, steps } = sceneOf('fig-1c');
  await exporting(page, `${id}/1`);
  const frames = filmPlan(sceneOf(id), 1, 30);
  const seconds = filmLength(frames) / 1000;
  expect(seconds).toBeGreaterThan(steps.length * 2.6);
  const film = await saved(page, 'WebM');
  // Another reader of the format, in a page of its own.
  const alone = await context.newPage();
  await alone.setContent(`<video src="data:video/webm;base64,${film.bytes.toString('base64')}"></video>`);
  const video = alone.locator('video');
  await expect.poll(() => video.evaluate((each: HTMLVideoElement) => each.readyState)).toBeGreaterThan(0);
  const read = await video.evaluate(({ duration, videoWidth, videoHeight }: HTMLVideoElement) => ({
    duration,
    videoWidth,
    videoHeight,
  }));
  expect(read).toMatchObject({ videoWidth: 1920, videoHeight: 1080 });
  expect(Math.abs(read.duration - seconds)).toBeLessThan(0.2);
  await alone.close();

  const gif = await saved(page, 'GIF');
  expect(gif.bytes.subarray(0, 6).toString('latin1')).toBe('GIF89a');
  expect(gif.bytes.readUInt16LE(6)).toBe(960);

  // Called off: no file, and the button is there again.
  await page.getByRole('button', { name: 'MP4', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'MP4', exact: true })).toBeVisible();
});
