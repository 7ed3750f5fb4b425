import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFile } from '../../src/build/singleFile.ts';
import { scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { plainText } from './words.ts';

/** One file on a stick: opened by a double click, without a network and without a server. */

test('the single file is small, and all of it works by itself', async ({ page, context, stage, faults }) => {
  const document = await singleFile(new URL('../../', import.meta.url).pathname);
  expect(Buffer.byteLength(document)).toBeLessThanOrEqual(3_000_000);
  const folder = await mkdtemp(join(tmpdir(), 'anagen-single-'));
  try {
    const file = join(folder, 'anagen.html');
    await writeFile(file, document);
    await context.setOffline(true);
    await page.goto(pathToFileURL(file).href);
    await stage.stands('map');
    await page.getByRole('button', { name: 'Play Figure 2A' }).click();
    await stage.stands('fig-2a');
    await page.keyboard.press('End');
    const scene = sceneOf('fig-2a');
    await stage.step(scene.steps.length);
    await expect(page.locator('.caption')).toHaveText(plainText(scene.steps.at(-1)?.caption ?? ''));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Export' })
        .click()
        .then(() => page.getByRole('button', { name: 'PowerPoint' }).click()),
    ]);
    expect(download.suggestedFilename()).toBe('anagen-fig-2a.pptx');
    // The type of a PDF is in the file as well.
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF handout' }).click(),
    ]);
    expect((await readFile(await paper.path())).length).toBeGreaterThan(50_000);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
    // Two windows cannot speak from a file; the notes are the next best.
    await page.keyboard.press('s');
    await expect(page.getByText(/two windows cannot speak with each other/)).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toBeVisible();
    await page.goto(`${pathToFileURL(file).href}#v1/trace?from=stress&to=hair-loss`);
    await expect(page.getByRole('region', { name: 'Routes, shortest first' })).toBeVisible();
    // Only the file itself was asked for.
    expect(faults.filter((each) => each !== `elsewhere: ${pathToFileURL(file).href}`)).toEqual([]);
    faults.length = 0;
  } finally {
    await rm(folder, { recursive: true });
  }
});
