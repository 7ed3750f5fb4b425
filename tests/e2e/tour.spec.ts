import { contentSecurityPolicy } from '../../src/build/csp.ts';
import { pathway } from './atlas.ts';
import { expect, test } from './journey.ts';

/** A whole tour under the strict content security policy. The journey's own watch counts errors and requests. */
test('a whole tour: nothing inline, nothing from elsewhere, no error', async ({ page, stage, baseURL }) => {
  test.setTimeout(180_000);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await stage.open({ speed: 2 });
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', contentSecurityPolicy);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);

  for (const key of ['2', '3', '1', '+', '-', '0', '?', 'Escape']) await page.keyboard.press(key);
  await stage.settled();
  // Every scene has a journey of its own, which is watched in the same way.
  for (const scene of pathway.scenes.slice(0, 3)) {
    await stage.enter(scene);
    await page.keyboard.press('End');
    await stage.step(scene.steps.length);
  }
  await page.keyboard.press('p');
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
  await page.keyboard.press('Escape');
  const surfaces = page.getByRole('navigation', { name: 'Surfaces' });
  await surfaces.getByRole('button', { name: 'Evidence' }).click();
  for (const tab of await page.getByRole('tab').all()) await tab.click();
  await surfaces.getByRole('button', { name: 'Figures' }).click();
  await surfaces.getByRole('button', { name: 'Explore' }).click();
  await page.getByRole('button', { name: /^Filter the map/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('wnt3a');
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector h2')).toHaveText('Wnt3a');
  await surfaces.getByRole('button', { name: 'Trace' }).click();
  await expect(page.getByRole('heading', { name: 'Trace a signal' })).toBeVisible();

  const foreign = [...asked].filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'));
  expect(foreign).toEqual([]);
  const fonts = await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length);
  expect(fonts, 'the bundled font is loaded').toBeGreaterThan(0);
  const inline = await page.evaluate(() => document.querySelectorAll('style, script:not([src])').length);
  expect(inline, 'inline scripts and styles').toBe(0);
});

test('the built page is one that any static server can serve from any folder', async ({ page }) => {
  const response = await page.goto('/');
  const text = (await response?.text()) ?? '';
  const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(2);
  // Everything that the page loads lies beside it; beyond that it points into itself and at papers.
  for (const address of addresses) expect(address).toMatch(/^(\.\/|#|https?:\/\/)/);
  for (const [, source] of text.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"]+)"/g))
    expect(source).toMatch(/^\.\//);
  expect(text).toContain('<html lang="en-GB"');
  expect(text).toMatch(/<meta\s+name="description"/);
  await expect(page).toHaveTitle(/Anagen/);
});
