import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser } from '../../src/build/browser.ts';
import { benchFilm } from './film.ts';
import { heldBy } from './heap.ts';
import { serve } from './loading/server.ts';
import { freshPage } from './loading/visit.ts';
import { ms, row } from './table.ts';

/** Two windows of one presentation on this machine: how soon the wall follows, and what a loop of hours leaves behind; and a film. */

const presses = 60;
const loopSteps = 10_000;
/** From the key in the speaker's window to the step painted on the wall, ms; what the loop may leave, bytes and listeners. */
const limits = { p95: 50, heap: 5e6, listeners: 0 };
const scene = { id: 'fig-2a', steps: 8 };

interface Told {
  times: number[];
}

/** Notes on the wall's page when each new step has been painted, in ms since the epoch. */
async function watch(wall: Page): Promise<void> {
  await wall.evaluate(() => {
    const told: Told = { times: [] };
    Object.assign(window, { told });
    const stage = document.querySelector('.stage');
    if (!stage) throw new Error('No stage.');
    // The stage says its step in the frame that draws it; a message posted then is heard once that frame is painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => told.times.push(performance.timeOrigin + performance.now());
    new MutationObserver(() => painted.port2.postMessage(null)).observe(stage, { attributeFilter: ['data-step'] });
  });
}

const paintedAt = (wall: Page) => wall.evaluate(() => (window as unknown as { told: Told }).told.times.splice(0));

/** Presses a key in the speaker's window; the time of it, ms since the epoch. */
const pressIn = (speaker: Page, key: string) =>
  speaker.evaluate((name) => {
    const pressed = performance.timeOrigin + performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    return pressed;
  }, key);

/** From a key in one window to the step painted on the wall, ms, in order; the peer is a key on the wall itself. */
async function followTimes(wall: Page, speaker: Page): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press++) {
    const forward = Math.floor(press / scene.steps) % 2 === 0;
    const pressed = await pressIn(speaker, forward ? 'PageDown' : 'PageUp');
    await wall.waitForTimeout(300);
    const [painted] = await paintedAt(wall);
    if (painted !== undefined) times.push(painted - pressed);
  }
  return times.sort((a, b) => a - b);
}

/** Steps round and round on the wall, one step a frame. */
async function loop(wall: Page): Promise<void> {
  await wall.evaluate(
    async ([count, steps]) => {
      const frame = () => new Promise(requestAnimationFrame);
      const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (let at = 0; at < count; at++) {
        if (at % (steps + 1) === steps) press('Home');
        // Two keys in turn: the same one within a tenth of a second would be taken for a bounce.
        else press(at % 2 === 0 ? 'PageDown' : 'ArrowRight');
        await frame();
      }
    },
    [loopSteps, scene.steps] as const,
  );
}

async function presented(context: BrowserContext, wall: Page, address: string): Promise<Page> {
  await wall.goto(`${address}/ours/#v1/${scene.id}`);
  await wall.locator(`.stage[data-picture="${scene.id}"][data-settled="true"]`).waitFor();
  await wall.keyboard.press('p');
  const [speaker] = await Promise.all([context.waitForEvent('page'), wall.keyboard.press('s')]);
  await speaker.getByText('The wall follows this window.').waitFor();
  return speaker;
}

/** Prints how soon the wall follows, what the loop leaves and how long a film takes to make; true within the limits. */
export async function benchHall(): Promise<boolean> {
  const server = await serve({ ours: 'dist' });
  const browser = await launchBrowser();
  try {
    const { context, page: wall } = await freshPage(browser);
    const speaker = await presented(context, wall, server.address);
    await watch(wall);
    const [own, times] = [await followTimes(wall, wall), await followTimes(wall, speaker)];
    const at = (list: readonly number[], share: number) => list[Math.floor(list.length * share)] ?? Number.NaN;
    const p95 = at(times, 0.95);
    row([`a step is painted, ${presses} presses`, 'median', 'p95', 'limit p95']);
    row(['after a key on the wall itself', ms(at(own, 0.5)), ms(at(own, 0.95))]);
    row(['after a key in the speaker’s window', ms(at(times, 0.5)), ms(p95), ms(limits.p95)]);
    await speaker.close();
    const session = await context.newCDPSession(wall);
    await loop(wall);
    const before = await heldBy(session);
    await loop(wall);
    const later = await heldBy(session);
    const grown = { heap: later.heap - before.heap, listeners: later.listeners - before.listeners };
    row([`left by ${loopSteps} more steps`, 'heap', 'limit', 'listeners']);
    row(['', `${(grown.heap / 1e6).toFixed(2)} MB`, `${limits.heap / 1e6} MB`, String(grown.listeners)]);
    const filmed = await benchFilm(context, server.address);
    return filmed && p95 <= limits.p95 && grown.heap <= limits.heap && grown.listeners <= limits.listeners;
  } finally {
    await browser.close();
    await server.close();
  }
}
