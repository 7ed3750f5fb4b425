import type { Page } from '@playwright/test';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { levelWords } from '../../src/evidence/words.ts';
import type { Scene } from '../../src/model/types.ts';
import { type Frame, sceneFrame } from '../../src/player/frame.ts';
import { stepTime } from '../../src/player/player.ts';
import { index, pathway, picture, scene as sceneOf } from './atlas.ts';
import { colourProbes } from './colourProbes.ts';
import { expect, test } from './journey.ts';
import { look } from './pixels.ts';
import { distanceBetween } from './routes.ts';
import type { StagePage } from './stagePage.ts';
import { plainText } from './words.ts';

/** Every scene, played to its end in a real browser and held against the data step by step. */

const sorted = (list: Iterable<string>) => [...list].sort();

/** The caption, what differs, and how well it is known, as the player prints them. */
async function expectWords(page: Page, scene: Scene, frame: Frame): Promise<void> {
  const player = page.getByRole('region', { name: 'Player' });
  const step = scene.steps[frame.step - 1];
  if (!step) {
    await expect(player.getByRole('heading', { name: scene.title })).toBeVisible();
    await expect(player).toContainText(scene.summary);
    return;
  }
  await expect(player).toContainText(`Step ${frame.step} of ${scene.steps.length}`);
  await expect(player.locator('.caption')).toHaveText(plainText(step.caption));
  await expect(player.locator('.differs')).toHaveCount(step.differs ? 1 : 0);
  if (step.differs) await expect(player.locator('.differs')).toContainText(step.differs);
  const known = player.getByRole('region', { name: 'How well this is known' });
  for (const level of new Set(frame.acting.map(evidenceLevel))) await expect(known).toContainText(levelWords[level]);
  await expect(player.locator('.scrub [aria-current="step"]')).toContainText(step.title);
}

/** What is lit, marked and quiet on the stage: as the overlay and Cytoscape hold it, and in the colours on the screen. */
async function expectPicture(stage: StagePage, frame: Frame): Promise<void> {
  const account = await stage.account();
  expect(sorted(account.lit), 'arrows that are lit').toEqual(sorted(frame.acting.map(({ id }) => id)));
  expect(account.badges, 'badges').toEqual(Object.fromEntries(frame.signs));
  const phases = Object.fromEntries([...frame.entities, ...frame.interactions]);
  expect(account.states, 'phase of each node and arrow').toEqual(phases);
  const probes = colourProbes(index, picture(frame.sceneId), frame, account.camera);
  const { off } = await look(stage.element, probes);
  const wrong = probes.filter((_, at) => (off[at] ?? 442) > 24).map(({ what, token }) => `${what} is not ${token}`);
  expect(wrong, 'colours on the screen').toEqual([]);
}

for (const scene of pathway.scenes) {
  test(`${scene.id} plays as the data says: ${scene.title}`, async ({ page, stage }) => {
    // Steps travel in one figure; in the others they stand at once, as with less motion asked for.
    if (scene.panel !== '2A') await page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.open({ speed: 2 });
    await stage.enter(scene);
    const sums: number[] = [];
    for (const step of [0, ...scene.steps.map((_, at) => at + 1)]) {
      if (step > 0) await page.keyboard.press('ArrowRight');
      await test.step(`step ${step}`, async () => {
        await stage.step(step);
        const frame = sceneFrame(index, scene, step);
        await expectPicture(stage, frame);
        await expectWords(page, scene, frame);
        sums.push((await look(stage.element)).sum);
      });
    }
    await page.keyboard.press('ArrowRight');
    await stage.step(scene.steps.length);

    const drawn = await stage.routes(picture(scene.id).routes.map(({ id }) => id));
    for (const { id, points } of picture(scene.id).routes)
      expect(distanceBetween(drawn[id] ?? [], points), `route of ${id}`).toBeLessThanOrEqual(0.5);

    // However one got there: in the figure with travel, a step looks the same when it is scrubbed to without.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const slider = page.getByRole('slider', { name: 'Step' });
    for (const step of scrubOrder(scene.steps.length).filter((_, at) => at % 4 < 2)) {
      await slider.fill(String(step));
      await stage.step(step);
      await expectWords(page, scene, sceneFrame(index, scene, step));
      expect((await look(stage.element)).sum, `step ${step} by scrubbing`).toBe(sums[step]);
    }
  });
}

/** Every step once, forwards and backwards in leaps: 0, last, 1, last but one, … A journey takes every other pair of these. */
function scrubOrder(count: number): number[] {
  const order = Array.from({ length: count + 1 }, (_, at) => (at % 2 === 0 ? at / 2 : count - (at - 1) / 2));
  return order[0] === count ? order.reverse() : order;
}

test('Figure 2A plays by itself, step by step, at twice the pace', async ({ page, stage }) => {
  const scene = sceneOf('fig-2a');
  await stage.open();
  await stage.enter(scene);
  await page.keyboard.press('End');
  await stage.step(scene.steps.length);
  const { sum } = await look(stage.element);

  await page.getByRole('button', { name: 'Back to the opening' }).click();
  await page.getByRole('button', { name: 'Speed: 1 times' }).click();
  await page.getByRole('menuitemradio', { name: '2×', exact: true }).click();
  await stage.element.evaluate((element) => {
    const seen: { step: string; caption: string; at: number }[] = [];
    Object.assign(window, { seenSteps: seen });
    new MutationObserver(() => {
      const step = element.dataset['step'] ?? '';
      const caption = document.querySelector('.caption')?.textContent ?? '';
      if (seen.at(-1)?.step !== step) seen.push({ step, caption, at: performance.now() });
    }).observe(element, { attributes: true, attributeFilter: ['data-step'] });
  });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play again from the opening' })).toBeVisible({ timeout: 60_000 });
  await stage.step(scene.steps.length);

  const seen = await page.evaluate(
    () => (window as unknown as { seenSteps: { step: string; caption: string; at: number }[] }).seenSteps,
  );
  expect(seen.map(({ step, caption }) => [step, caption])).toEqual(
    scene.steps.map(({ caption }, at) => [String(at + 1), plainText(caption)]),
  );
  for (const [at, { caption }] of scene.steps.slice(0, -1).entries()) {
    const stayed = (seen[at + 1]?.at ?? 0) - (seen[at]?.at ?? 0);
    // The time is taken when a step is seen, which on a busy machine is some frames after it came.
    expect(stayed, `ms on step ${at + 1}`).toBeGreaterThan(0.8 * stepTime(caption, 2));
  }
  // Late or not, the steps together take their time.
  const times = scene.steps.slice(0, -1).map(({ caption }) => stepTime(caption, 2));
  const took = (seen.at(-1)?.at ?? 0) - (seen[0]?.at ?? 0);
  expect(took, 'ms from the first step to the last').toBeGreaterThan(0.95 * times.reduce((sum, each) => sum + each, 0));
  await stage.pointAway();
  expect((await look(stage.element)).sum, 'the end, played').toBe(sum);
});
