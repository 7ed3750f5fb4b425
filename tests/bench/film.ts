import type { BrowserContext } from '@playwright/test';
import { filmLength, filmPlan } from '../../src/formats/filmPlan.ts';
import { must, scene as sceneOf } from '../e2e/atlas.ts';
import { row } from './table.ts';

/** A long scene: making its video must take less time than watching it. */
const scene = sceneOf('fig-1d');

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Prints how long the video in 1080p of a scene takes to make, beside its own length; true when it is made sooner. */
export async function benchFilm(context: BrowserContext, address: string): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(`${address}/ours/#v1/${scene.id}/1`);
  await page.locator('.stage[data-step="1"]').waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  const button = page.getByRole('button', { name: 'MP4', exact: true });
  await button.waitFor();
  const began = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 300_000 }), button.click()]);
  const took = performance.now() - began;
  must(await download.path(), 'video');
  const length = filmLength(filmPlan(scene, 1, 30));
  row([`the video in 1080p of ${scene.steps.length} steps`, 'made in', 'its length']);
  row(['', seconds(took), seconds(length)]);
  await page.close();
  return took < length;
}
