import { openStagePages, stands } from '../canvas/stagePage.ts';
import { ms, row } from './table.ts';

/** One line of the benchmark's table. Times in ms. */
interface Measurement {
  name: string;
  frames: number;
  median: number;
  p95: number;
  /** What it must not exceed at its 95th percentile. */
  limit: number;
}

interface Measured {
  frameCosts: number[];
}

const stage = { width: 1920, height: 1080 };
const steps = 9;
const rounds = 3;

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * What a frame of the overlay costs while a scene of sixty nodes plays at 1080p, and how often Cytoscape renders in that
 * time. Each frame is timed from the start of its work to the end of its rasterising, which is forced by reading a pixel
 * back: without that only the recording of the drawing would be measured. Of several rounds the quietest counts, because
 * whatever else the machine does can only add to a frame.
 */
async function measureOverlay(): Promise<{ frames: Measurement; rendersPerStep: number }> {
  const pages = await openStagePages();
  try {
    const page = await pages.open('?step=0', stage);
    await page.evaluate(() => {
      const frames: number[] = [];
      const request = window.requestAnimationFrame.bind(window);
      const overlay = document.querySelector<HTMLCanvasElement>('.anagen-overlay');
      const context = overlay?.getContext('2d');
      window.requestAnimationFrame = (callback) =>
        request((now) => {
          const before = window.stage.handle.stats().frames;
          const began = performance.now();
          callback(now);
          if (window.stage.handle.stats().frames === before) return;
          context?.getImageData(0, 0, 1, 1);
          frames.push(performance.now() - began);
        });
      Object.assign(window, { frameCosts: frames });
    });
    const renders = () => page.evaluate(() => window.stage.handle.stats().renders);
    const before = await renders();
    const played: number[][] = [];
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(() => (window as unknown as Measured).frameCosts.splice(0));
      for (let step = 0; step <= steps; step++) {
        await page.evaluate((at) => window.stage.store.actions.drive({ type: 'seek', step: at }), step);
        await stands(page);
        await page.waitForTimeout(250);
      }
      played.push(await page.evaluate(() => [...(window as unknown as Measured).frameCosts]));
    }
    const after = await renders();
    const [costs = []] = played.sort((a, b) => percentile(a, 0.95) - percentile(b, 0.95));
    return {
      frames: {
        name: 'overlay frame, 60-node scene, 1080p',
        frames: costs.length,
        median: percentile(costs, 0.5),
        p95: percentile(costs, 0.95),
        limit: 8,
      },
      rendersPerStep: (after - before) / (rounds * (steps + 1) - 1),
    };
  } finally {
    await pages.close();
  }
}

/** Prints what a frame of the overlay costs; true when the limits are kept. */
export async function benchOverlay(): Promise<boolean> {
  const { frames, rendersPerStep } = await measureOverlay();
  row(['the overlay', 'frames', 'median', 'p95', 'limit']);
  row([frames.name, String(frames.frames), ms(frames.median), ms(frames.p95), `${frames.limit} ms`]);
  row(['Cytoscape renders for a step', '', '', rendersPerStep.toFixed(2), '1']);
  return frames.p95 <= frames.limit && rendersPerStep <= 1;
}
