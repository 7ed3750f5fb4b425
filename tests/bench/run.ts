import { build } from 'vite';
import { benchHall } from './hall.ts';
import { benchHeap } from './heap.ts';
import { benchLoading } from './loading/loading.ts';
import { benchOverlay } from './overlay.ts';
import { benchRouting } from './routing.ts';
import { benchShipped } from './shipped.ts';
import { benchSoundness } from './soundnessTable.ts';
import { benchTrace } from './traceTable.ts';
import { benchTraceTasks } from './traceTasks.ts';

/**
 * `npm run bench`: builds the page, runs every benchmark or those that are named behind `--`, prints their tables, and
 * fails when a figure misses its limit.
 */
const benchmarks: Record<string, () => Promise<boolean>> = {
  overlay: benchOverlay,
  loading: benchLoading,
  heap: benchHeap,
  hall: benchHall,
  shipped: benchShipped,
  routing: benchRouting,
  trace: benchTrace,
  'trace-tasks': benchTraceTasks,
  soundness: benchSoundness,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(2);
}

await build({ logLevel: 'warn' });
let reached = true;
for (const [name, bench] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  reached = (await bench()) && reached;
  console.log();
}
process.exit(reached ? 0 : 1);
