import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser } from '../../src/build/browser.ts';
import { readPackCached } from '../../src/build/packCache.ts';
import { serve } from './loading/server.ts';
import { freshPage } from './loading/visit.ts';
import { row } from './table.ts';

const rounds = 20;
/** What may be left over after the last round that was not there after the first: bytes, nodes of the page, listeners. */
const limits = { heap: 2e6, nodes: 0, listeners: 0 };

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

interface Played {
  id: string;
  steps: number;
}

/** Plays every scene from its opening to its end by the keys of the page, one step a few frames after the other, and leaves. */
function playAll(page: Page, scenes: readonly Played[]): Promise<void> {
  return page.evaluate(async (all) => {
    const stage = document.querySelector<HTMLElement>('.stage');
    const frame = () => new Promise(requestAnimationFrame);
    const shows = async (told: Record<string, string>) => {
      while (Object.entries(told).some(([name, value]) => stage?.dataset[name] !== value)) await frame();
      await frame();
    };
    const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (const { id, steps } of all) {
      window.location.hash = `#v1/${id}/0`;
      await shows({ picture: id, step: '0' });
      for (let step = 1; step <= steps; step++) {
        press('ArrowRight');
        await shows({ step: String(step) });
      }
    }
    window.location.hash = '#v1/map';
    await shows({ picture: 'map', settled: 'true' });
  }, scenes);
}

/** What the page holds once all that can be let go has been. */
export async function heldBy(session: CDPSession): Promise<Held> {
  // What finalisers let go is collected the second time.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

async function playRounds(scenes: readonly Played[]): Promise<Held[]> {
  const server = await serve({ ours: 'dist' });
  const browser = await launchBrowser();
  try {
    const { context, page } = await freshPage(browser);
    const session = await context.newCDPSession(page);
    await page.goto(`${server.address}/ours/`);
    await page.locator('.stage[data-picture="map"][data-settled="true"]').waitFor();
    const held: Held[] = [];
    for (let round = 0; round < rounds; round++) {
      await playAll(page, scenes);
      held.push(await heldBy(session));
    }
    return held;
  } finally {
    await browser.close();
    await server.close();
  }
}

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Prints what the page holds after every scene was played once, and again and again; true when it does not grow. */
export async function benchHeap(): Promise<boolean> {
  const { pathway } = await readPackCached(fileURLToPath(new URL('../../', import.meta.url)));
  const held = await playRounds(pathway.scenes.map(({ id, steps }) => ({ id, steps: steps.length })));
  row([`held after playing all ${pathway.scenes.length} scenes`, 'heap', 'nodes', 'listeners']);
  for (const [at, { heap, nodes, listeners }] of held.entries())
    if ([1, 2, 5, 10, rounds].includes(at + 1)) row([`${at + 1} times`, MB(heap), String(nodes), String(listeners)]);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return false;
  const grown = {
    heap: last.heap - first.heap,
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
  };
  row(['grown since the first', MB(grown.heap), String(grown.nodes), String(grown.listeners)]);
  row(['limit', MB(limits.heap), String(limits.nodes), String(limits.listeners)]);
  return grown.heap <= limits.heap && grown.nodes <= limits.nodes && grown.listeners <= limits.listeners;
}
