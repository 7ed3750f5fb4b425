import type { Page } from '@playwright/test';
import { preferencesKey } from '../../src/app/storage.ts';
import { index, must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Someone who is quicker than the page: what is done to the still picture is done once the page can answer. */

/** Opens a page whose code is held back, until the returned function lets it come. */
async function openHeld(page: Page, path: string): Promise<() => void> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/assets/boot-*.js', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'early' in window && !('incomplete' in document.documentElement.dataset));
  return letCome;
}

const isKept = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-kept');

test('the last button that was pressed', async ({ page, stage }) => {
  const letCome = await openHeld(page, '/');
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await page.getByRole('button', { name: 'Play Figure 2A' }).click();
  await isKept(page);
  letCome();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sceneOf('fig-2a').title);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await stage.stands('fig-2a');
  await expect(page.locator('html')).not.toHaveAttribute('data-kept');
});

test('a button of a menu that comes later', async ({ page }) => {
  const letCome = await openHeld(page, '/');
  await page.getByRole('button', { name: 'Export' }).click();
  letCome();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('an outcome on the map', async ({ page }) => {
  const letCome = await openHeld(page, '/');
  const outcome = must(index.entity.get('hair-loss'), 'hair loss');
  const label = page.locator('#stage').getByText(outcome.label, { exact: true }).locator('visible=true');
  const box = must(await label.boundingBox(), 'label of hair loss');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await isKept(page);
  letCome();
  await expect(page.getByRole('complementary')).toContainText(outcome.label);
});

test('a key, but none that is the browser’s', async ({ page }) => {
  const letCome = await openHeld(page, '/');
  await page.keyboard.press('Control+a');
  await expect(page.locator('html')).not.toHaveAttribute('data-kept');
  await page.keyboard.press('o');
  await isKept(page);
  letCome();
  await expect(page.getByRole('tree').first()).toBeVisible();
});

for (const [drawn, stored] of [
  ['taken over', {}],
  ['drawn anew', { figureListOpen: false }],
] as const)
  test(`words in the search, and Enter, on a page that is ${drawn}`, async ({ page }) => {
    await page.addInitScript(({ key, text }) => localStorage.setItem(key, text), {
      key: preferencesKey,
      text: JSON.stringify(stored),
    });
    const letCome = await openHeld(page, '/');
    await page.getByLabel('Find a node, synonym or identifier').click();
    await page.keyboard.type('IGF-1');
    await page.keyboard.press('Enter');
    letCome();
    await expect(page.getByRole('complementary')).toContainText('IGF-1');
  });

test('the next step of a figure that a link leads to', async ({ page, stage }) => {
  const figure = sceneOf('fig-2a');
  const letCome = await openHeld(page, `/figures/${figure.id}/1/`);
  await page.keyboard.press('ArrowRight');
  await isKept(page);
  letCome();
  await stage.step(2);
});
