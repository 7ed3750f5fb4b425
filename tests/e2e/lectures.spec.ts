import { readFile } from 'node:fs/promises';
import { lectureFragment } from '../../src/lecture/lectureLink.ts';
import { lectureFromFile } from '../../src/lecture/readLecture.ts';
import { must, pathway, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Next year's lecture: from the one that comes along to one's own, held, saved, sent and taken in. */

const shipped = must(pathway.lectures[0], 'lecture');

test('the lecture that comes along, from its first card to its last', async ({ page, stage }) => {
  await page.goto('/#v1/figures');
  await page.getByRole('button', { name: `Present ${shipped.title}` }).click();
  const card = page.getByRole('region', { name: 'Title card' });
  const first = must(shipped.parts[0], 'first part');
  await expect(card).toContainText('card' in first ? first.card : '');
  const scene = sceneOf('fig-1a');
  for (let step = 0; step <= scene.steps.length; step++) {
    await page.keyboard.press(step % 2 === 0 ? 'PageDown' : ' ');
    await stage.step(step);
  }
  await expect(card).toBeHidden();
  // On from its last step: the next figure, in the same stream of presses.
  await page.keyboard.press('Enter');
  await stage.stands('fig-1b');
  await page.keyboard.press('PageUp');
  await stage.stands('fig-1a');
  await stage.step(scene.steps.length);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeHidden();
});

test('a lecture is begun at any of its parts, by keyboard alone', async ({ page, stage }) => {
  await page.goto('/#v1/figures');
  const at = shipped.parts.findIndex((part) => 'scene' in part && part.scene === 'fig-1b');
  const parts = page.getByText(`Parts of ${shipped.title}`);
  await parts.focus();
  await page.keyboard.press('Enter');
  const name = new RegExp(`^Present from here part ${at + 1}: Figure 1B: `);
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
  await stage.stands('fig-1b');
  // It is the lecture that goes on: back from its first step stands what comes before in it.
  await page.keyboard.press('PageUp');
  await stage.stands('fig-1a');
  await page.keyboard.press('Escape');
});

test('one’s own: made from a copy, kept over a reload, saved, sent as a link, and a wrong file loses nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/#v1/figures');
  await page.getByRole('button', { name: `Edit a copy: ${shipped.title}` }).click();
  const editor = page.getByRole('dialog', { name: 'Edit a lecture' });
  await editor.getByLabel('Title', { exact: true }).fill('Dermatology, week 3');
  await editor
    .getByRole('button', { name: /^Down: / })
    .first()
    .click();
  await editor.getByRole('button', { name: 'Add a title card' }).click();
  await editor.getByLabel('Large').last().fill('Questions?');
  await editor.getByRole('button', { name: 'Save' }).click();
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: 'Dermatology, week 3' });
  await expect(row).toContainText(`${shipped.parts.length + 1} parts`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('button', { name: /^Save as a file/ }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('Questions?');

  const field = page.getByLabel('File of a lecture');
  await field.setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByText('“holiday.json” was not taken in. The file is no lecture of Anagen.')).toBeVisible();
  await expect(row).toHaveCount(1);

  const fresh = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), serviceWorkers: 'block' });
  const other = await fresh.newPage();
  const lecture = must(lectureFromFile(file).lecture, 'lecture of the file');
  await other.goto(`/#${lectureFragment(lecture)}`);
  await expect(other.getByText('“Dermatology, week 3” was added to your lectures')).toBeVisible();
  await other.getByRole('button', { name: 'Present Dermatology, week 3' }).click();
  await expect(other.locator('.stage[data-picture="fig-1a"]')).toBeVisible();
  await fresh.close();
});
