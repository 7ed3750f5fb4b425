import type { Page } from '@playwright/test';
import { preferencesKey, unreadableKey } from '../../src/app/storage.ts';
import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** What the page remembers, and how it behaves where it cannot. */

const root = (page: Page) => page.locator('html');
const ground = (page: Page) => page.locator('.stage').evaluate((stage) => getComputedStyle(stage).backgroundColor);

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click();
}

test('light, dark, or as the system says: remembered over a reload', async ({ page, stage }) => {
  await page.goto('/');
  await stage.stands('map');
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  const light = await ground(page);

  await choose(page, 'Dark');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await page.reload();
  await stage.stands('map');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  expect(await ground(page)).toBe(dark);

  await choose(page, 'As the system');
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await choose(page, 'Light');
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
});

test('the speed, the notes and the folded list are remembered', async ({ page, stage }) => {
  const scene = sceneOf('fig-2a');
  await page.goto('/');
  await stage.stands('map');
  await page.getByRole('button', { name: 'Fold the list of figures' }).click();
  await page.getByRole('button', { name: /^Figure 2A/ }).click();
  await stage.stands('fig-2a');
  await page.getByRole('button', { name: 'Speed: 1 times' }).click();
  await page.getByRole('menuitemradio', { name: '1.5×', exact: true }).click();
  await page.getByRole('button', { name: 'Speaker notes' }).click();
  await page.getByRole('button', { name: 'Next step' }).click();
  const notes = page.getByRole('complementary', { name: 'Speaker notes' });
  await expect(notes).toHaveText(must(scene.steps[0], 'first step').notes);

  await page.goto('/');
  await stage.stands('map');
  await expect(page.getByRole('button', { name: 'Unfold the list of figures' })).toBeVisible();
  await stage.enter(scene);
  await expect(page.getByRole('button', { name: 'Speed: 1.5 times' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes).toBeVisible();
});

test('preferences that cannot be read are put aside, said so, and the page works', async ({ page, stage }) => {
  await page.addInitScript(
    ([key]) => localStorage.setItem(key as string, '{"theme": "dark", broken'),
    [preferencesKey],
  );
  await page.goto('/');
  await stage.stands('map');
  await expect(page.getByText('Your stored preferences could not be read; the usual ones are used.')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), unreadableKey)).toBe('{"theme": "dark", broken');
  await stage.enter(sceneOf('fig-1b'));
  await page.keyboard.press('ArrowRight');
  await stage.step(1);
});

test('preferences of the wrong kind fall back one by one', async ({ page, stage }) => {
  await page.addInitScript(
    ([key]) =>
      localStorage.setItem(
        key as string,
        '{"theme": "dark", "speed": -3, "legendOpen": "yes", "sizes": {"figures": null, "player": 1e308}}',
      ),
    [preferencesKey],
  );
  await page.goto('/');
  await stage.stands('map');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await stage.enter(sceneOf('fig-1b'));
  await expect(page.getByRole('button', { name: 'Speed: 1 times' })).toBeVisible();
  const player = must(await page.getByRole('region', { name: 'Player' }).boundingBox(), 'player');
  expect(player.height).toBeLessThan(600);
});

test('a browser that blocks storage is told of, and everything else works', async ({ page, stage }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await stage.stands('map');
  await expect(page.getByText('This browser does not let the page store preferences')).toBeVisible();
  await choose(page, 'Dark');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await stage.enter(sceneOf('fig-1b'));
  await page.keyboard.press('ArrowRight');
  await stage.step(1);
});
