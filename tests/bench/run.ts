import { build } from 'vite';
import { measureFirstPaint } from './firstPaint.ts';
import { measureOverlay } from './overlay.ts';
import { compareRouters } from './routing.ts';
import { weigh } from './shipped.ts';

/** `npm run bench`: runs every benchmark, prints their tables, and fails when a figure misses its limit. */
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(40) : cell.padStart(11))).join(''));
const ms = (value: number) => `${value.toFixed(2)} ms`;
const kB = (value: number) => `${value.toFixed(1)} kB`;

await build({ logLevel: 'warn' });

const { frames, rendersPerStep } = await measureOverlay();
row(['the overlay', 'frames', 'median', 'p95', 'limit']);
row([frames.name, String(frames.frames), ms(frames.median), ms(frames.p95), `${frames.limit} ms`]);
row(['Cytoscape renders for a step', '', '', rendersPerStep.toFixed(2), '1']);

console.log();
row(['from navigation, cache empty', 'median']);
const paint = await measureFirstPaint();
row(['an empty page is painted', ms(paint.empty)]);
row(['the page is painted', ms(paint.first)]);
row(['the map stands', ms(paint.map)]);

console.log();
row(['what ships', 'raw', 'gzip']);
const weights = await weigh('dist');
for (const { file, raw, gzip } of weights) row([file, kB(raw), kB(gzip)]);
const total = (of: 'raw' | 'gzip') => kB(weights.reduce((sum, weight) => sum + weight[of], 0));
row(['together', total('raw'), total('gzip')]);

console.log();
row(['routes of a scene', 'router', 'problems', 'bends', 'length', 'time']);
for (const each of await compareRouters(['fig-1c', 'fig-2a', 'fig-4b', 'adsc-exosomes']))
  row([
    each.picture,
    each.router,
    String(each.problems),
    String(each.bends),
    each.length.toFixed(0),
    `${each.milliseconds.toFixed(0)} ms`,
  ]);

process.exit(frames.p95 <= frames.limit && rendersPerStep <= 1 ? 0 : 1);
