import type { BrowserContext, Page } from '@playwright/test';
import { must, picture, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { StagePage } from './stagePage.ts';

/** A lecturer with two windows: what is on the wall follows the speaker's window, whatever happens to either. */

const wall = { width: 1920, height: 1080 };

async function speakerOf(context: BrowserContext, stage: Page): Promise<StagePage> {
  const [window] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')]);
  await window.getByRole('complementary', { name: 'For the speaker' }).waitFor();
  return new StagePage(window);
}

const follows = (speaker: StagePage) => speaker.page.getByText('The wall follows this window.');

test('two windows: either drives, curtain and freezing, a reload, a wall that is closed and opened again', async ({
  page,
  stage,
  context,
}) => {
  const scene = sceneOf('fig-2a');
  await page.setViewportSize(wall);
  await page.goto('/#v1/fig-2a/3');
  await stage.step(3);
  await page.keyboard.press('F5');
  await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
  const speaker = await speakerOf(context, page);
  await expect(follows(speaker)).toBeVisible();
  // Neither holds up the other: the browser runs them beside each other, because neither knows the other.
  expect(await speaker.page.evaluate(() => window.opener === null)).toBe(true);
  await speaker.page.keyboard.press('PageDown');
  await stage.step(4);
  // A clicker that sends Enter or the space bar steps in either window, and plays in none.
  await speaker.page.keyboard.press(' ');
  await speaker.page.keyboard.press('PageUp');
  await stage.step(4);
  await page.keyboard.press('Enter');
  await speaker.step(5);
  await expect(speaker.page.getByRole('region', { name: 'Notes' })).toContainText(must(scene.steps[4], 'step 5').notes);

  await speaker.page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toBeHidden();
  await stage.step(5);

  await speaker.page.keyboard.press('f');
  await speaker.page.keyboard.press('PageDown');
  await speaker.step(6);
  await stage.step(5);
  await speaker.page.keyboard.press('f');
  await stage.step(6);

  // What is pointed at in the speaker's window is pointed at on the wall, whose picture is larger.
  await speaker.page.keyboard.press('d');
  const node = must(
    picture('fig-2a').nodes.find(({ id }) => id === 'substance-p'),
    'substance P',
  );
  await speaker.page.mouse.move(...(await speaker.onPage([node.x, node.y])));
  const dot = must(await page.locator('.pointer-mark').boundingBox(), 'dot on the wall');
  const [x, y] = await stage.onPage([node.x, node.y]);
  expect(Math.hypot(dot.x + dot.width / 2 - x, dot.y + dot.height / 2 - y)).toBeLessThan(6);
  await speaker.page.keyboard.press('d');
  await expect(page.locator('.pointer-mark')).toBeHidden();

  const { zoom } = (await stage.account()).camera;
  await speaker.page.keyboard.press('z');
  await expect.poll(async () => (await stage.account()).camera.zoom).toBeGreaterThan(zoom * 1.2);
  await speaker.page.keyboard.press('z');
  await expect.poll(async () => (await stage.account()).camera.zoom).toBeCloseTo(zoom, 3);

  await speaker.page.reload();
  await speaker.step(6);
  await expect(follows(speaker)).toBeVisible();
  await page.close();
  await expect(speaker.page.getByText('No window on the wall.')).toBeVisible();
  await speaker.page.keyboard.press('PageUp');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    speaker.page.getByRole('button', { name: 'Open it again' }).click(),
  ]);
  await new StagePage(again).step(5);
  await expect(again.getByRole('region', { name: 'Presenting' })).toBeVisible();
});

test('a window that is open is not opened twice, and one that is held back is missed', async ({
  page,
  stage,
  context,
}) => {
  await page.goto('/#v1/fig-2a/3');
  await stage.step(3);
  await page.keyboard.press('p');
  const [speaker] = await Promise.all([speakerOf(context, page), page.keyboard.press('s')]);
  await expect(follows(speaker)).toBeVisible();
  expect(context.pages(), 'pressed twice').toHaveLength(2);
  await page.keyboard.press('s');
  await expect(page.getByText('The speaker’s window is open already.')).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  await speaker.page.close();
  await page.evaluate(() => {
    window.open = () => null;
  });
  // A closed window says so itself; until it has, it counts as open.
  await expect(async () => {
    await page.keyboard.press('s');
    await expect(page.getByText('No window has answered.')).toBeVisible({ timeout: 9000 });
  }).toPass();
});

test('presentations at the same time do not mix; the wall is read from the last row', async ({
  page,
  stage,
  context,
}) => {
  await page.setViewportSize(wall);
  await page.goto('/#v1/fig-3a/2');
  await stage.step(2);
  await page.keyboard.press('p');
  const speaker = await speakerOf(context, page);
  const other = new StagePage(await context.newPage());
  await other.page.goto('/#v1/fig-2a/3');
  await other.step(3);
  await other.page.keyboard.press('p');
  const otherSpeaker = await speakerOf(context, other.page);
  await otherSpeaker.page.keyboard.press('PageDown');
  await other.step(4);
  await speaker.page.keyboard.press('PageDown');
  await stage.step(3);
  await expect(other.element).toHaveAttribute('data-step', '4');
  await expect(otherSpeaker.element).toHaveAttribute('data-step', '4');

  // `tests/canvas/restingPlace.test.ts` holds every figure against a stage of this size.
  const { camera } = await stage.account();
  expect(camera.zoom * 15).toBeGreaterThanOrEqual(22);
  const room = must(await stage.element.boundingBox(), 'stage');
  expect(room.width).toBe(wall.width);
  expect(room.height).toBeGreaterThanOrEqual(900);
  const caption = page.locator('.present-caption');
  expect(await caption.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(
    32,
  );
  // No controls in sight until asked.
  await page.mouse.move(600, 300);
  await expect(page.locator('.present-tools')).toHaveCSS('opacity', '0');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
