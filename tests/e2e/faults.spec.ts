import type { Page } from '@playwright/test';
import { preferencesKey } from '../../src/app/storage.ts';
import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** What fails, fails in its place: it is said there, the rest goes on, nothing is lost, and it can be tried again. */

const scene = sceneOf('fig-2a');
const captionOf = (step: number) => must(scene.steps[step - 1], 'step').caption.replaceAll('**', '');
const caption = (page: Page) => page.getByRole('region', { name: 'Player' }).locator('.caption');
const fault = (page: Page, name: string) =>
  page.getByRole('alert').filter({ hasText: `${name} failed; the rest works.` });
const tryAgain = (page: Page, name: string) => fault(page, name).getByRole('button', { name: 'Try again' });

/** A file of the page that cannot be fetched for as long as the line is down. */
async function cut(page: Page, file: RegExp): Promise<{ down: boolean }> {
  const line = { down: true };
  await page.route(file, (route) => (line.down ? route.abort() : route.continue()));
  return line;
}

/** Takes those faults that a journey has made itself from the account; any other still counts. */
function forgive(faults: string[], made: RegExp): void {
  expect(faults.filter((each) => !made.test(each))).toEqual([]);
  faults.length = 0;
}

const unfetched = /ERR_FAILED|failed: |Failed to fetch|could not be loaded/;

test('storage that is full: said once, and what was chosen holds', async ({ page, stage }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await stage.stands('map');
  const notice = page.getByText('Your preferences could not be stored');
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark', exact: true }).click();
  await expect(notice).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate((key) => localStorage.getItem(key), preferencesKey)).toBeNull();
});

test('an inspector that cannot be loaded, and one that fails: the player goes on, the selection stays', async ({
  page,
  stage,
  faults,
}) => {
  const line = await cut(page, /InspectorPanel-[^/]*\.js/);
  await page.goto('/#v1/fig-2a/3?select=substance-p');
  await stage.stands('fig-2a');
  await expect(fault(page, 'The inspector')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await stage.step(4);
  await expect(caption(page)).toHaveText(captionOf(4));
  line.down = false;
  await tryAgain(page, 'The inspector').click();
  await expect(page.locator('#inspector').getByRole('heading', { name: 'Substance P', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#v1\/fig-2a\/4\?select=substance-p$/);
  forgive(faults, unfetched);

  await page.route(/InspectorPanel-[^/]*\.js/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function InspectorPanel() { throw new Error("A slip of the code."); }',
    }),
  );
  await page.reload();
  await stage.stands('fig-2a');
  await expect(fault(page, 'The inspector')).toContainText('A slip of the code.');
  await page.keyboard.press('ArrowRight');
  await stage.step(5);
  await expect(caption(page)).toHaveText(captionOf(5));
  forgive(faults, /A slip of the code/);
});

test('a browser that cannot draw: said in place of the stage; player, outline and inspector work', async ({
  page,
  faults,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/#v1/fig-2a/1');
  await expect(fault(page, 'The stage')).toContainText('cannot draw pictures on a canvas');
  await page.keyboard.press('ArrowRight');
  await expect(caption(page)).toHaveText(captionOf(2));
  await page.keyboard.press('o');
  const outline = page.getByRole('region', { name: 'Outline' });
  await expect(outline.locator('[aria-current="step"]')).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '#v1/map?select=substance-p';
  });
  await expect(page.locator('#inspector').getByRole('heading', { name: 'Substance P', exact: true })).toBeVisible();
  await expect(fault(page, 'The stage')).toBeVisible();
  forgive(faults, /cannot draw pictures|getContext/);
});

test('a graph and scenes that cannot be loaded: the map stands from afar; elsewhere, or pressed, it is tried again', async ({
  page,
  stage,
  faults,
}) => {
  const graph = await cut(page, /\/graph-[^/]*\.js/);
  const scenes = await cut(page, /\/scenes-[^/]*\.js/);
  await page.goto('/');
  await stage.stands('map');
  await expect(fault(page, 'The stage')).toHaveCount(0);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(fault(page, 'The stage')).toContainText('What draws the map from near could not be loaded');
  graph.down = false;
  await tryAgain(page, 'The stage').click();
  await stage.stands('map');

  await page.getByRole('button', { name: /^Figure 2A/ }).click();
  await expect(fault(page, 'The stage')).toContainText('The picture could not be loaded');
  await expect(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await page.keyboard.press('Escape');
  await stage.stands('map');
  scenes.down = false;
  await page.getByRole('button', { name: /^Figure 2A/ }).click();
  await stage.stands('fig-2a');
  forgive(faults, unfetched);
});

test('texts that cannot be loaded are said in the player; a page that cannot start says so over its still picture', async ({
  page,
  stage,
  faults,
}) => {
  const texts = await cut(page, /\/pathway-[^/]*\.js/);
  await page.goto('/figures/fig-2a/4/');
  await expect(fault(page, 'The player')).toBeVisible();
  await stage.stands('fig-2a');
  texts.down = false;
  await tryAgain(page, 'The player').click();
  await expect(caption(page)).toHaveText(captionOf(4));
  forgive(faults, unfetched);

  await cut(page, /\/skeleton-[^/]*\.js/);
  await page.goto('/figures/fig-2a/4/');
  await expect(page.getByText('Anagen could not start.')).toBeVisible();
  await expect(page.locator('.stage > svg text').first()).toBeVisible();
  forgive(faults, unfetched);
});
