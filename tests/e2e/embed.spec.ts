import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** A course page of somebody else, on another origin, with a figure in it by one line each. */
let host: Server;
let address = '';

test.beforeAll(async ({ baseURL }) => {
  const anagen = baseURL ?? '';
  const page = `<!doctype html><title>A course</title><script src="${anagen}embed.js"></script>
    <button>Before</button>
    <iframe title="By hand" width="800" height="600" src="${anagen}?embed&theme=dark#v1/fig-2a/3"></iframe>
    <anagen-figure figure="fig-3a" step="2" title="By element" style="width:640px;height:520px"></anagen-figure>
    <button>After</button><p style="height:2000px">More of the course.</p>`;
  host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => host.once('listening', resolve));
  address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  host.close();
});

test('a figure in a frame: plays by key, leads out, and leaves its host alone', async ({ page, faults }) => {
  await page.goto(address);
  const byHand = page.frameLocator('iframe[title="By hand"]');
  const byElement = page.frameLocator('iframe[title="By element"]');
  await byHand.locator('.stage[data-step="3"]').waitFor();
  await byElement.locator('.stage[data-picture="fig-3a"][data-step="2"]').waitFor();
  await expect(byHand.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(byHand.getByRole('banner').getByRole('navigation')).toHaveCount(0);
  await expect(byHand.getByRole('link', { name: 'Open in Anagen' })).toHaveAttribute('href', /figures\/fig-2a\/3\/$/);
  await expect(byHand.locator('.caption')).toContainText(
    must(sceneOf('fig-2a').steps[2], 'step').caption.split('**')[0] ?? '',
  );
  await byHand.locator('.stage').focus();
  await page.keyboard.press('PageDown');
  await byHand.locator('.stage[data-step="4"]').waitFor();
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('PageDown');
  await byHand.locator('.stage[data-step="5"]').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  // The keyboard is not trapped: Tab goes on to what comes after both frames.
  for (let at = 0; at < 80; at++) {
    await page.keyboard.press('Tab');
    if ((await page.locator('button:focus').count()) > 0) break;
  }
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  // The wheel over the figure scrolls the course.
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const own = faults.filter((each) => !each.startsWith(`elsewhere: ${address}`));
  expect(own).toEqual([]);
  faults.length = 0;
});
