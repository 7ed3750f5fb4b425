import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Probe, type Watched, watch } from './probe.ts';

/** What the visitor has: how much slower the processor is than this machine's, and the line. */
export interface Means {
  name: string;
  cpu: number;
  /** Bytes per second down and up, and ms until an answer begins; null for no limit. */
  line: { down: number; up: number; latency: number } | null;
}

export interface Visited {
  /** ms since the start of navigation. */
  visible: number;
  interactive: number;
  /** Bytes that came over the line before the page was interactive, headers included: of scripts, and of everything. */
  scripts: number;
  everything: number;
  /** Sum of all layout shifts but those within half a second after the click that was taken, up to the end of the watch. */
  shift: number;
  /** ms beyond the first 50 of every task after the first paint, up to the end of the watch. */
  blocking: number;
}

/** How long a page is watched on after it was interactive, ms. */
const watchedOn = 3000;
const patience = 60_000;
const never = Number.POSITIVE_INFINITY;
export const viewport = { width: 1440, height: 900 };

interface Loaded {
  /** Seconds, on the browser's own clock. */
  at: number;
  bytes: number;
  script: boolean;
}

/** Notes what comes over the line. The first request is the page itself, and starts the clock. */
function noteLoads(session: CDPSession): { began: () => number; loads: Loaded[] } {
  let began: number | null = null;
  const scripts = new Set<string>();
  const loads: Loaded[] = [];
  session.on('Network.requestWillBeSent', ({ timestamp }) => (began ??= timestamp));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    loads.push({ at: timestamp, bytes: encodedDataLength, script: scripts.has(requestId) }),
  );
  return { began: () => began ?? Number.NaN, loads };
}

async function slowDown(session: CDPSession, { cpu, line }: Means): Promise<void> {
  await session.send('Network.enable');
  if (line)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down,
      uploadThroughput: line.up,
    });
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** A fresh context, so that nothing is cached, with a page in it. The caller closes the context. */
export async function freshPage(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport });
  // What runs in the page is compiled so that functions keep their names, by a call that the page does not know.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return { context, page: await context.newPage() };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The probe's moments as figures. A page without picture is visible when it paints; one with a picture not before that stands. */
function figuresOf(probe: Probe, { pictures }: Watched, { began, loads }: ReturnType<typeof noteLoads>): Visited {
  const { paint, picture, taken, answered } = probe;
  const interactive = answered ?? never;
  const before = loads.filter(({ at }) => (at - began()) * 1000 <= interactive);
  // A script's click is no input to the browser, which would leave out what follows an input within half a second.
  const clicked = taken ?? never;
  const own = probe.shifts.filter(({ at }) => at < clicked || at > clicked + 500);
  const long = probe.longTasks.map(({ at, duration }) => at + duration - Math.max(at, paint ?? 0));
  return {
    visible: Math.max(paint ?? never, pictures.length > 0 ? (picture ?? never) : 0),
    interactive,
    scripts: sum(before.filter(({ script }) => script).map(({ bytes }) => bytes)),
    everything: sum(before.map(({ bytes }) => bytes)),
    shift: sum(own.map(({ value }) => value)),
    blocking: sum(long.map((duration) => Math.max(0, duration - 50))),
  };
}

/** Visits a page with an empty cache and the means given, and watches it until three seconds after it is interactive. */
export async function visit(browser: Browser, address: string, watched: Watched, means: Means): Promise<Visited> {
  const { context, page } = await freshPage(browser);
  try {
    await page.addInitScript(watch, watched);
    const session = await context.newCDPSession(page);
    const noted = noteLoads(session);
    await slowDown(session, means);
    await page.goto(address, { waitUntil: 'commit', timeout: patience });
    const clicked = watched.places.length > 0;
    const waits = { answered: clicked, picture: watched.pictures.length > 0 };
    // A page that does not get there is told by its figures.
    await page
      .waitForFunction(
        ({ answered, picture }) => {
          const { probe } = window;
          return probe.paint !== null && !(answered && probe.answered === null) && !(picture && probe.picture === null);
        },
        waits,
        { timeout: patience, polling: 250 },
      )
      .catch(() => null);
    if (clicked) await page.waitForTimeout(watchedOn);
    return figuresOf(await page.evaluate(() => window.probe), watched, noted);
  } finally {
    await context.close();
  }
}
