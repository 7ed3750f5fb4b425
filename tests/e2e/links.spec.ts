import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** The address as a reader uses it: opened, walked, mistyped, copied. */

const scene = sceneOf('fig-2a');

test('a link to a step and a node opens just that; back and forward walk the views', async ({ page, stage }) => {
  await page.goto('/#v1/fig-2a/4?select=substance-p');
  await stage.stands('fig-2a');
  await stage.step(4);
  await expect(page.locator('.inspector h2')).toHaveText('Substance P');
  await expect(page).toHaveTitle(`Substance P · Step 4 · Figure 2A: ${scene.title} · Anagen`);

  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await stage.step(6);
  await page.getByRole('navigation', { name: 'Surfaces' }).getByRole('button', { name: 'Evidence' }).click();
  await page.getByRole('tab', { name: 'Studies' }).click();
  await expect(page).toHaveURL(/#v1\/evidence\/studies$/);

  await page.goBack();
  await expect(page).toHaveURL(/#v1\/evidence$/);
  await page.goBack();
  await stage.step(6);
  await expect(page.locator('.inspector')).toHaveCount(0);
  await page.goBack();
  await stage.step(4);
  await expect(page.locator('.inspector h2')).toHaveText('Substance P');
  await page.goForward();
  await stage.step(6);
  await page.reload();
  await stage.stands('fig-2a');
  await stage.step(6);
});

test('a link that is wrong opens the nearest view and says what was wrong; one edited by hand is followed', async ({
  page,
  stage,
}) => {
  await page.goto('/#v1/fig-9z/3?select=nobody');
  await stage.stands('map');
  const notice = page.getByRole('status').filter({ hasText: 'The link' });
  await expect(notice).toContainText('“fig-9z”, that does not exist; the map is shown');
  await expect(notice).toContainText('“nobody”');
  await page.evaluate(() => {
    location.hash = '#v1/fig-1b/99';
  });
  await stage.stands('fig-1b');
  await stage.step(sceneOf('fig-1b').steps.length);
  await expect(page.getByText(/step “99” of Figure 1B/)).toBeVisible();
});

test('a copied link opens the same view on another device', async ({ page, stage, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stage.open();
  await stage.enter(scene);
  await page.keyboard.press('3');
  await stage.step(3);
  await page.keyboard.press('l');
  await expect(page.getByText('Link copied')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // The page of that very step.
  expect(link).toMatch(/\/figures\/fig-2a\/3\/$/);

  const browser = must(context.browser(), 'browser');
  const elsewhere = await browser.newContext({ viewport: { width: 1024, height: 700 } });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await other.locator('.stage[data-picture="fig-2a"][data-step="3"]').waitFor();
  await expect(other).toHaveTitle(`Step 3 · Figure 2A: ${scene.title} · Anagen`);
  await elsewhere.close();
});
