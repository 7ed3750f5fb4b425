import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './journey.ts';

/** A hall without a network: what was visited once is there whole, and a newer version waits until it is wanted. */

const dist = new URL('../../dist/', import.meta.url).pathname;
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the built site from a folder below a root, until it is closed; `edition` is what its service worker ends in. */
async function serve() {
  const site = { edition: '', close: () => {}, address: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.replace(/^\/anagen\//, '').replace(/(^|\/)$/, '$1index.html');
    readFile(join(dist, path)).then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(path === 'sw.js' ? `${body.toString()}//${site.edition}` : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/anagen/`;
  site.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}

const test = base.extend<{ site: Awaited<ReturnType<typeof serve>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  site: async ({}, hand) => {
    const site = await serve();
    await hand(site);
    site.close();
  },
  baseURL: async ({ site }, hand) => hand(site.address),
  serviceWorkers: 'allow',
});

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);

test('all of it without a network, after one visit', async ({ page, faults, site }) => {
  await page.goto(site.address);
  await expect.poll(() => isKept(page)).toBe('activated');
  faults.length = 0;
  site.close();
  await page.goto(`${site.address}figures/fig-2a/3/`);
  await expect(page.getByText('Step 3 of')).toBeVisible();
  await page
    .getByRole('link', { name: 'Evidence' })
    .or(page.getByRole('button', { name: 'Evidence' }))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site.address}#v1/trace?from=stress&to=hair-loss`);
  await expect(page.getByText(/\d+ routes of at most/)).toBeVisible();
});

test('a newer version is offered, but not while a scene is presented', async ({ page, faults, site }) => {
  await page.goto(`${site.address}#v1/fig-2a`);
  await expect.poll(() => isKept(page)).toBe('activated');
  site.edition = 'newer';
  await page.reload();
  await page.getByRole('button', { name: 'Present' }).click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
    .toBe('installed');
  const offer = page.getByRole('button', { name: 'Reload with it' });
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await offer.click();
  // Asked while the page is being reloaded, it cannot answer.
  const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting).catch(() => undefined);
  await expect.poll(waiting).toBeNull();
  await expect(
    page
      .getByText('Step 0 of')
      .or(page.getByText(/Figure 2A/))
      .first(),
  ).toBeVisible();
  await expect(offer).toHaveCount(0);
  // What the reload cut off is no fault.
  expect(faults.filter((each) => !each.startsWith('failed: '))).toEqual([]);
  faults.length = 0;
});
