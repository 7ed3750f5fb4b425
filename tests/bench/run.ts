import { build } from 'vite';
import { measureFirstPaint } from './firstPaint.ts';
import { measureOverlay } from './overlay.ts';
import { compareRouters } from './routing.ts';
import { weigh } from './shipped.ts';
import { checkSoundness } from './soundness.ts';
import { measureSteadyState } from './steady.ts';
import { compareTraces } from './trace.ts';

/** `npm run bench`: runs every benchmark, prints their tables, and fails when a figure misses its limit. `npm run bench -- trace`
 * runs that of the trace alone, beside its peers; `npm run bench -- soundness` holds answers at steady state against stable systems. */
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(40) : cell.padStart(11))).join(''));
const ms = (value: number) => `${value.toFixed(2)} ms`;
const kB = (value: number) => `${value.toFixed(1)} kB`;

if (process.argv[2] === 'trace') {
  const wide = (cells: readonly string[]) =>
    console.log(cells.map((cell, column) => cell.padEnd([42, 26, 12, 13, 9, 9][column] ?? 0)).join(''));
  wide(['the trace', 'peer', 'ours', 'peer', 'times', 'wanted', 'found']);
  for (const { what, peer, own, other, wanted, note } of await compareTraces())
    wide([
      what,
      peer,
      ms(own),
      Number.isNaN(other) ? 'fails' : ms(other),
      `${(other / own).toFixed(0)} ×`,
      `${wanted} ×`,
      note,
    ]);
  const { name, changes, median, p95, max, limit } = measureSteadyState();
  console.log();
  row(['one change, after loading', 'changes', 'median', 'p95', 'longest', 'limit']);
  row([name, String(changes), ms(median), ms(p95), ms(max), `${limit} ms`]);
  process.exit(0);
}

if (process.argv[2] === 'soundness') {
  const { systems, answers, contradictions } = checkSoundness();
  console.log(`${systems} stable systems, ${answers} determined answers, ${contradictions.length} contradictions`);
  for (const each of contradictions.slice(0, 10)) console.log(each);
  process.exit(contradictions.length === 0 ? 0 : 1);
}

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
