import { must, picture, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import type { StagePage } from './stagePage.ts';

/** The page on a phone, used with fingers. */
const upright = { width: 390, height: 844 };
test.use({ viewport: upright, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

const figure = sceneOf('fig-2a');

async function enter(stage: StagePage): Promise<void> {
  const { page } = stage;
  await page.getByRole('button', { name: 'Figures', exact: true }).tap();
  await page.locator('.card', { hasText: figure.title }).tap();
  await stage.stands(figure.id);
}

/** The world point in the middle of the stage. */
async function middle(stage: StagePage): Promise<{ x: number; y: number; zoom: number }> {
  const { camera } = await stage.account();
  const box = must(await stage.element.boundingBox(), 'stage');
  return {
    x: (box.width / 2 - camera.x) / camera.zoom,
    y: (box.height / 2 - camera.y) / camera.zoom,
    zoom: camera.zoom,
  };
}

test('each step is legible without zooming, and the page is no wider than the window', async ({ page, stage }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await stage.open();
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await wider()).toBe(false);
  await page.setViewportSize(upright);
  await enter(stage);
  const player = page.getByRole('region', { name: 'Player' });
  for (const [at] of figure.steps.entries()) {
    await player.getByRole('button', { name: /^Next: / }).tap();
    await stage.step(at + 1);
    const { camera } = await stage.account();
    expect(picture(figure.id).fontSize * camera.zoom, `step ${at + 1}`).toBeGreaterThanOrEqual(11);
  }
  expect(await wider()).toBe(false);
});

test('the sheet is dragged, fingers zoom, and turning the phone keeps the place', async ({ page, stage }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.open();
  await enter(stage);
  await page.getByRole('button', { name: /^Next: / }).tap();
  await stage.step(1);

  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const grabber = page.getByRole('button', { name: /^Height of the player/ });
  const at = must(await grabber.boundingBox(), 'grabber');
  const [x, y] = [at.x + at.width / 2, at.y + 12];
  await send('touchStart', [[x, y]]);
  for (const by of [60, 140, 180]) await send('touchMove', [[x, y + by]]);
  await send('touchEnd', []);
  await expect(page.locator('#player')).toHaveAttribute('data-stop', 'peek');
  await stage.settled();

  const box = must(await stage.element.boundingBox(), 'stage');
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await middle(stage);
  const fingers = (apart: number): [number, number][] => [
    [cx - apart, cy],
    [cx + apart, cy],
  ];
  await send('touchStart', fingers(60));
  for (const apart of [70, 80, 90]) await send('touchMove', fingers(apart));
  await send('touchEnd', []);
  await stage.settled();
  const pinched = await middle(stage);
  expect(pinched.zoom).toBeGreaterThan(before.zoom * 1.2);

  await page.setViewportSize({ width: upright.height, height: upright.width });
  await expect(page.locator('.sheet-grabber')).toBeHidden();
  await page.waitForTimeout(300);
  await stage.settled();
  const turned = await middle(stage);
  expect(turned.zoom).toBeCloseTo(pinched.zoom);
  expect(Math.hypot(turned.x - pinched.x, turned.y - pinched.y)).toBeLessThan(3);
  expect((await stage.account()).step).toBe('1');
});
