import type { StageHandle } from '../../src/canvas/stage.ts';
import { sceneFrame } from '../../src/player/frame.ts';
import { travelTime } from '../../src/player/player.ts';
import { index, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { look } from './pixels.ts';
import type { StagePage } from './stagePage.ts';

/** Motion is drawn on the overlay alone, and not at all when the reader asks for less of it. */

interface Tick {
  /** ms since the key was pressed. */
  at: number;
  renders: number;
  frames: number;
  settled: boolean;
}

/** Does something and notes on every frame of the browser how often the layers have drawn, for a while. */
async function ticksAfter(stage: StagePage, act: () => Promise<void>, ms: number): Promise<Tick[]> {
  await stage.element.evaluate((element) => {
    const ticks: Tick[] = [];
    Object.assign(window, { notedTicks: ticks });
    const note = () => {
      const { renders, frames } = (element as HTMLElement & { anagenStage: StageHandle }).anagenStage.stats();
      ticks.push({ at: performance.now(), renders, frames, settled: element.dataset['settled'] === 'true' });
      if ('notedTicks' in window && window.notedTicks === ticks) requestAnimationFrame(note);
    };
    note();
  });
  const began = await stage.page.evaluate(() => performance.now());
  await act();
  await stage.page.waitForTimeout(ms);
  const ticks = await stage.page.evaluate(() => {
    const noted = (window as unknown as { notedTicks: Tick[] }).notedTicks;
    Object.assign(window, { notedTicks: null });
    return noted;
  });
  return ticks.map((tick) => ({ ...tick, at: tick.at - began }));
}

/** Does something and tells how long the stage was in motion after it, ms. */
async function unrestOf(stage: StagePage, act: () => Promise<void>): Promise<number> {
  await stage.element.evaluate((element) => {
    const unrest = { from: Number.NaN, to: Number.NaN };
    Object.assign(window, { notedUnrest: unrest });
    new MutationObserver(() => {
      const moves = element.dataset['settled'] === 'false';
      if (moves && Number.isNaN(unrest.from)) unrest.from = performance.now();
      if (!moves && !Number.isNaN(unrest.from)) unrest.to = performance.now();
    }).observe(element, { attributes: true, attributeFilter: ['data-settled'] });
  });
  await act();
  await stage.page.waitForTimeout(600);
  await stage.settled();
  return stage.page.evaluate(() => {
    const { from, to } = (window as unknown as { notedUnrest: { from: number; to: number } }).notedUnrest;
    return Number.isNaN(to) ? 0 : to - from;
  });
}

const drawnBy = (ticks: readonly Tick[], layer: 'renders' | 'frames') =>
  (ticks.at(-1)?.[layer] ?? 0) - (ticks[0]?.[layer] ?? 0);

test('Cytoscape renders nothing while tokens travel', async ({ page, stage }) => {
  const scene = sceneOf('fig-2a');
  await stage.open({ speed: 0.5 });
  await stage.enter(scene);
  for (const [at] of scene.steps.entries()) {
    const ticks = await ticksAfter(stage, () => page.keyboard.press('ArrowRight'), travelTime / 0.5 + 400);
    // The change of step itself is drawn at once, as one change; from then on the overlay is alone.
    const travelling = ticks.slice(ticks.findIndex((tick) => !tick.settled) + 3);
    expect(drawnBy(travelling, 'renders'), `renders while step ${at + 1} moves`).toBe(0);
    expect(drawnBy(ticks, 'renders'), `renders for step ${at + 1}`).toBeLessThanOrEqual(2);
    expect(drawnBy(travelling, 'frames'), `frames of the overlay in step ${at + 1}`).toBeGreaterThan(10);
    await stage.step(at + 1);
  }
});

test('a scene at rest draws nothing', async ({ stage }) => {
  await stage.open();
  await stage.enter(sceneOf('fig-2a'));
  await stage.page.keyboard.press('End');
  await stage.step(sceneOf('fig-2a').steps.length);
  // The legend follows the view a moment later, and the stage with it.
  await stage.page.waitForTimeout(600);
  const before = await stage.stats();
  await stage.page.waitForTimeout(1500);
  expect(await stage.stats()).toEqual(before);
});

test('nodes travel from the map to their places in a scene and back, and the map comes back as it was', async ({
  page,
  stage,
}) => {
  await stage.open();
  await page.keyboard.press('2');
  await stage.settled();
  const { sum } = await look(stage.element);
  const ways = [
    { to: 'fig-2a', go: () => page.getByRole('button', { name: /^Figure 2A/ }).click() },
    { to: 'map', go: () => page.getByRole('button', { name: 'Map', exact: true }).click() },
  ];
  for (const { to, go } of ways) {
    // 520 ms of travel, of which a busy machine may show the first part late.
    expect(await unrestOf(stage, go), `ms of travel to ${to}`).toBeGreaterThan(250);
    expect((await stage.account()).picture).toBe(to);
  }
  await stage.pointAway();
  await page.waitForTimeout(300);
  expect((await look(stage.element)).sum).toBe(sum);
});

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing travels: a step stands at once, with its token, badges and arrows', async ({ page, stage }) => {
    const scene = sceneOf('fig-2a');
    await stage.open();
    await stage.enter(scene);
    for (const [at] of scene.steps.entries()) {
      const ticks = await ticksAfter(stage, () => page.keyboard.press('ArrowRight'), 900);
      expect(drawnBy(ticks, 'frames'), `frames of step ${at + 1}`).toBeLessThanOrEqual(4);
      // One frame may still say that the change is under way; the next one stands.
      expect(ticks.filter((tick) => !tick.settled).length).toBeLessThanOrEqual(2);
      const { badges } = await stage.account();
      expect(badges).toEqual(Object.fromEntries(sceneFrame(index, scene, at + 1).signs));
    }
  });

  test('entering a scene, zooming and flying are at once', async ({ page, stage }) => {
    await stage.open();
    for (const key of ['2', '+', '0']) {
      const zoom = (await stage.account()).camera.zoom;
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const arrived = (await stage.account()).camera.zoom;
      expect(arrived, `zoom after ${key}`).not.toBe(zoom);
      await page.waitForTimeout(400);
      expect((await stage.account()).camera.zoom).toBe(arrived);
    }
    const { sum } = await look(stage.element);
    await page.getByRole('button', { name: /^Figure 1B/ }).click();
    await stage.stands('fig-1b');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.stage[data-picture="map"]').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.locator('.stage').getAttribute('data-settled'), 'the map stands').toBe('true');
    // The list of figures unfolds at its own pace; then the map is as it was.
    await page.waitForTimeout(500);
    await stage.pointAway();
    expect((await look(stage.element)).sum).toBe(sum);
  });
});
