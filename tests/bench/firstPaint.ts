import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { launchBrowser } from '../../src/build/browser.ts';

/** From the start of navigation, ms; the median of several visits with an empty cache. */
export interface FirstPaint {
  /** Until a page with one word and nothing else is painted: what the browser takes in any case. */
  empty: number;
  /** Until the page shows anything. */
  first: number;
  /** Until the whole map stands. */
  map: number;
}

const visits = 7;
const emptyPage =
  '<!doctype html><html lang="en"><head><title>Empty</title><link rel="icon" href="data:,"></head><body>Empty</body></html>';

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function visit(browser: Browser, address: string, empty: boolean): Promise<{ first: number; map: number }> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  if (empty) await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: emptyPage }));
  // Not waiting for the load event: the map may stand before it.
  await page.goto(address, { waitUntil: 'commit' });
  const measured = await page.evaluate(
    (waits) =>
      new Promise<{ first: number; map: number }>((done) => {
        const timer = setInterval(() => {
          const { picture, settled } = document.querySelector<HTMLElement>('.stage')?.dataset ?? {};
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          if (!paint || (waits && !(picture === 'map' && settled === 'true'))) return;
          clearInterval(timer);
          done({ first: paint.startTime, map: performance.now() });
        });
      }),
    !empty,
  );
  await page.close();
  return measured;
}

/** Visits the built page in `dist`, and an empty one beside it, in turn. */
export async function measureFirstPaint(): Promise<FirstPaint> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    const empty: number[] = [];
    const page: { first: number; map: number }[] = [];
    for (let round = 0; round < visits; round++) {
      empty.push((await visit(browser, address, true)).first);
      page.push(await visit(browser, address, false));
    }
    return {
      empty: median(empty),
      first: median(page.map(({ first }) => first)),
      map: median(page.map(({ map }) => map)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
