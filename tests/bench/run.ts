import { type Measurement, measureOverlay } from './overlay.ts';
import { compareRouters } from './routing.ts';

/** Runs every benchmark, prints one table, and fails when a figure misses its limit. */
const { frames, rendersPerStep } = await measureOverlay();
const measured: Measurement[] = [frames];
const row = (cells: readonly string[]) =>
  cells.map((cell, column) => (column === 0 ? cell.padEnd(38) : cell.padStart(10))).join('');
console.log(row(['', 'frames', 'median', 'p95', 'limit']));
for (const { name, frames: count, median, p95, limit } of measured)
  console.log(row([name, String(count), `${median.toFixed(2)} ms`, `${p95.toFixed(2)} ms`, `${limit} ms`]));
console.log(row(['graph renders per step', '', '', rendersPerStep.toFixed(2), '1']));

const scenes = ['fig-1c', 'fig-2a', 'fig-4b', 'adsc-exosomes'];
console.log(`\n${row(['routes of a scene', 'router', 'problems', 'bends', 'length', 'time'])}`);
for (const { picture, router, problems, bends, length, milliseconds } of await compareRouters(scenes))
  console.log(
    row([picture, router, String(problems), String(bends), length.toFixed(0), `${milliseconds.toFixed(0)} ms`]),
  );
const missed = measured.filter(({ p95, limit }) => !(p95 <= limit)).length + (rendersPerStep > 1 ? 1 : 0);
process.exit(missed === 0 ? 0 : 1);
