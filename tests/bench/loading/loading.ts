import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../../src/build/browser.ts';
import { kB, median, ms, row } from '../table.ts';
import { buildFloors } from './floors.ts';
import { findPages, type Visitee } from './pages.ts';
import { serve } from './server.ts';
import { type Means, type Visited, visit } from './visit.ts';

const rounds = 5;

/** A processor of a quarter of this machine's pace; a slow 4G line of 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slowCpu: Means = { name: '4× slowed CPU', cpu: 4, line: null };
const slowLine: Means = { name: 'slow 4G', cpu: 1, line: { down: 200_000, up: 93_750, latency: 150 } };

type Visits = Record<Visitee['name'], Visited[]>;

/** What must be reached: the map beside an empty page's first paint, the first answer beside a bare graph's. */
const limits = { visible: 1.3, interactive: 1.15, scripts: 260, shift: 0, blocking: 300 };

/** The pages in turn, round after round, so that what else the machine does falls on all of them. */
async function visitAll(): Promise<Map<Means, Visits>> {
  const folder = await mkdtemp(join(tmpdir(), 'anagen-floors-'));
  await buildFloors(folder);
  const server = await serve({ ours: 'dist', empty: join(folder, 'empty'), bare: join(folder, 'bare') });
  const browser = await launchBrowser();
  try {
    const pages = await findPages(browser, server.address);
    const found = new Map<Means, Visits>();
    for (const means of [slowCpu, slowLine]) {
      const visits: Visits = { ours: [], empty: [], bare: [] };
      for (let round = 0; round < rounds; round++)
        for (const { name, address, watched } of pages)
          visits[name].push(await visit(browser, address, watched, means));
      found.set(means, visits);
    }
    return found;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

const verdict = (reached: boolean) => (reached ? 'ok' : 'MISSED');

/** One moment of ours beside that of a floor; true when it is near enough. */
function compare(name: string, ours: readonly number[], floor: readonly number[], limit: number): boolean {
  const ratio = median(ours) / median(floor);
  const reached = ratio <= limit;
  row([name, ms(median(ours)), ms(median(floor)), `${ratio.toFixed(2)}×`, `${limit}×`, verdict(reached)]);
  return reached;
}

/** One figure of ours alone; true when it is small enough. */
function hold(name: string, figure: number, limit: number, told: (value: number) => string): boolean {
  const reached = figure <= limit;
  row([name, told(figure), '', '', told(limit), verdict(reached)]);
  return reached;
}

function report(found: Map<Means, Visits>): boolean {
  const of = (means: Means, page: Visitee['name'], figure: keyof Visited) =>
    (found.get(means)?.[page] ?? []).map((each) => each[figure]);
  const both = [slowCpu, slowLine];
  row([`loading, cold cache, median of ${rounds}`, 'ours', 'floor', 'ratio', 'limit']);
  const shift = Math.max(...both.flatMap((means) => of(means, 'ours', 'shift')));
  const outcomes = [
    ...both.map((means) =>
      compare(
        `map visible, ${means.name}`,
        of(means, 'ours', 'visible'),
        of(means, 'empty', 'visible'),
        limits.visible,
      ),
    ),
    ...both.map((means) => {
      const [ours, bare] = [of(means, 'ours', 'interactive'), of(means, 'bare', 'interactive')];
      return compare(`map interactive, ${means.name}`, ours, bare, limits.interactive);
    }),
    hold('scripts before interactive, gzip', median(of(slowLine, 'ours', 'scripts')) / 1000, limits.scripts, kB),
    // Chrome's own rounding: a shift is told to a ten-thousandth.
    hold('layout shift, worst visit', Math.round(shift * 1e4) / 1e4, limits.shift, String),
    hold('total blocking time, 4× slowed CPU', median(of(slowCpu, 'ours', 'blocking')), limits.blocking, ms),
  ];
  const all = (page: Visitee['name']) => kB(median(of(slowLine, page, 'everything')) / 1000);
  row(['everything before interactive', all('ours'), all('bare')]);
  row(['total blocking time of the bare graph', '', ms(median(of(slowCpu, 'bare', 'blocking')))]);
  return outcomes.every(Boolean);
}

/**
 * How soon a first visitor sees the map and can use it, beside floors that are built and measured in the same run: an
 * empty React page, and a bare graph of 60 nodes and 100 arrows in React and Cytoscape. True when every limit is kept.
 */
export async function benchLoading(): Promise<boolean> {
  return report(await visitAll());
}
