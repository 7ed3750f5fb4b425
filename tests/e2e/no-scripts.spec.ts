import { must, pathway, scene } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Where scripts do not run, the pages still show their picture and say everything. */

test.use({ javaScriptEnabled: false });

test('without scripts: the map and a figure as pictures, and every mechanism as text with its references', async ({
  page,
  faults,
}) => {
  const shown = page.locator('.stage > svg text:visible');
  await page.goto('/');
  await expect(shown.first()).toBeVisible();
  const said = must(
    pathway.interactions.find(({ evidence }) => evidence.length > 0),
    'interaction with evidence',
  );
  const line = page.locator('li', { hasText: said.statement }).first();
  await expect(line).toBeVisible();
  await expect(line.locator('a[href]').first()).toBeVisible();

  await page.goto('/figures/fig-2a/');
  await expect(shown.first()).toBeVisible();
  const caption = must(scene('fig-2a').steps[0], 'step').caption.replaceAll('**', '');
  await expect(page.locator('noscript p', { hasText: caption }).first()).toBeVisible();
  // What the head has asked for ahead is of no use then, and dropped.
  expect(faults.filter((each) => !each.startsWith('failed: '))).toEqual([]);
  faults.length = 0;
});
