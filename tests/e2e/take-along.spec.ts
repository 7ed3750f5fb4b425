import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './journey.ts';

/** References leave as a file and as text, without a network, by keyboard, from an accessible menu. */
test('a reader takes the references of a node and the view along', async ({ page, context, faults }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#v1/map?select=crf');
  const cite = page.getByRole('button', { name: 'Cite the references of CRF' });
  await cite.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=menu]:focus, [role=menu] :focus')).toBeVisible();
  await page.waitForTimeout(300);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();

  await context.setOffline(true);
  await cite.click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'BibTeX' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('anagen-crf.bib');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^@article\{anagen-/);

  await page.getByRole('button', { name: 'Cite this view' }).click();
  await page.getByRole('menuitem', { name: 'APA' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^The Anagen authors\. \(\d{4}, \w+ \d+\)\. CRF\. Anagen: .*version .*#v1\/map\?select=crf$/);
  expect(faults).toEqual([]);
});
