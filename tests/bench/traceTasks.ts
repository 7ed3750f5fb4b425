import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../src/build/browser.ts';
import { serve } from './loading/server.ts';
import { ms, row } from './table.ts';
import { randomNetwork, sifOf } from './traceNetworks.ts';

/** The longest task that may stand in the reader's way while something is traced. Shorter ones browsers do not tell of. ms */
const limit = 50;

interface Observed {
  tasks: number[];
}

/** Something a reader does, and what is seen once it is answered. */
interface Deed {
  what: string;
  act: (page: Page) => Promise<void>;
  seen: (page: Page) => Promise<void>;
}

/** Collects tasks of 50 ms and more on the page's own thread. */
const observe = (page: Page) =>
  page.evaluate(() => {
    const observed: Observed = { tasks: [] };
    Object.assign(window, { observed });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) observed.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The tasks from a deed to the moment at which its answer has been painted and the page has come to rest. */
async function tasksOf(page: Page, { act, seen }: Deed): Promise<number[]> {
  const taken = () => page.evaluate(() => (window as unknown as { observed: Observed }).observed.tasks.splice(0));
  await page.waitForTimeout(1000);
  await taken();
  await act(page);
  await seen(page);
  await page.waitForTimeout(500);
  return taken();
}

const ask = (hash: string) => (page: Page) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor({ timeout: 120_000 });
const fill = (label: string, text: string) => (page: Page) => page.getByLabel(label, { exact: true }).fill(text);

const deeds = (file: string): Deed[] => [
  {
    what: 'map: stress to hair loss, both ways to answer',
    act: ask('v1/trace?from=stress&to=hair-loss'),
    seen: shown('.trace-steady'),
  },
  {
    what: 'map: stress to hair loss, all routes played',
    act: ask('v1/trace/1?from=stress&to=hair-loss&play=all'),
    seen: shown('.player'),
  },
  { what: 'map: back to where nothing is asked', act: ask('v1/trace'), seen: shown('text=As the figures ask') },
  {
    what: 'own 100k/400k: read and indexed',
    act: (page) => page.locator('input[type=file]').setInputFiles(file),
    seen: (page) => page.getByText('400,000 arrows').waitFor({ timeout: 120_000 }),
  },
  { what: 'own 100k/400k: around a name', act: fill('From', 'gene1'), seen: shown('.network-picture-frame svg') },
  {
    what: 'own 100k/400k: traced and drawn',
    act: async (page) => {
      await fill('To', 'gene257')(page);
      await page.getByRole('button', { name: 'Trace', exact: true }).last().click();
      await shown('.trace-headline')(page);
    },
    seen: shown('.network-picture-frame svg'),
  },
];

/**
 * Traces in a real page, on this machine as it is: the longest task on the page's own thread from each question to its
 * answer shown; true when none is longer than 50 ms.
 */
export async function benchTraceTasks(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'anagen-bench-'));
  const file = join(folder, 'bench.sif');
  await writeFile(file, sifOf(randomNetwork(100_000, 400_000)));
  const server = await serve({ anagen: 'dist' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.address}/anagen/#v1/trace`);
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await observe(page);
    row(['tasks while something is traced', 'longest', 'limit', 'over 50 ms']);
    let longest = 0;
    for (const deed of deeds(file)) {
      const tasks = await tasksOf(page, deed);
      const most = Math.max(0, ...tasks);
      longest = Math.max(longest, most);
      row([deed.what, most === 0 ? `< ${limit} ms` : ms(most), `${limit} ms`, String(tasks.length)]);
    }
    return longest <= limit;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}
