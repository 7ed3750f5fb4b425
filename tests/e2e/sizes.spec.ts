import type { Page } from '@playwright/test';
import { must, pathway, picture, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import type { StagePage } from './stagePage.ts';

/** The page from a small laptop to a 4K wall: nothing scrolls away, nothing covers the graph, every label can be read. */

/** With the least size of a label on screen, px, and the figures to look at: the widest and the densest, and some others. */
const some = ['fig-1d', 'fig-2a', 'adsc-exosomes'];
const everyThird = pathway.scenes.filter((_, at) => at % 3 === 0).map(({ id }) => id);
const sizes = [
  { width: 1280, height: 800, label: 10, scenes: [...new Set([...some, ...everyThird])] },
  { width: 1920, height: 1080, label: 11, scenes: some },
  { width: 3840, height: 2160, label: 11, scenes: some },
];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

/** Nothing of the page lies over the stage, and the page itself does not scroll. */
async function expectClear(page: Page, stage: StagePage): Promise<Box> {
  const box = must(await stage.element.boundingBox(), 'stage');
  for (const part of ['.bar', '.figure-list', '.legend', '.minimap', '.zoom-controls', '.player', '.inspector', 'h1'])
    for (const each of await page.locator(part).all()) {
      const other = await each.boundingBox();
      if (other !== null) expect(overlap(box, other), `${part} over the stage`).toBe(false);
    }
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x: scrollWidth > innerWidth, y: scrollHeight > innerHeight };
  });
  expect(scrolls, 'the page scrolls').toEqual({ x: false, y: false });
  return box;
}

/** Every node and area of the picture stands wholly on the stage. */
async function expectWhole(stage: StagePage, id: string, box: Box): Promise<number> {
  const { camera } = await stage.account();
  const { nodes, areas } = picture(id);
  const boxes = [
    ...nodes.map((node) => ({ ...node, x: node.x - node.width / 2, y: node.y - node.height / 2 })),
    ...areas,
  ];
  const outside = boxes.filter(({ x, y, width, height }) => {
    const [left, top] = [x * camera.zoom + camera.x, y * camera.zoom + camera.y];
    const [right, bottom] = [left + width * camera.zoom, top + height * camera.zoom];
    return left < -0.5 || top < -0.5 || right > box.width + 0.5 || bottom > box.height + 0.5;
  });
  expect(
    outside.map((each) => each.id),
    `cut off in ${id}`,
  ).toEqual([]);
  return camera.zoom;
}

for (const { label, scenes, ...size } of sizes)
  test(`${size.width} × ${size.height}: the map and the figures`, async ({ page, stage }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.open();
    const map = await expectClear(page, stage);
    expect(map.width * map.height).toBeGreaterThan(0.35 * size.width * size.height);
    await expectWhole(stage, 'map', map);

    for (const scene of scenes.map(sceneOf)) {
      await stage.enter(scene);
      await page.keyboard.press('End');
      await stage.step(scene.steps.length);
      // The panels unfold at their own pace.
      await page.waitForTimeout(350);
      const box = await expectClear(page, stage);
      const zoom = await expectWhole(stage, scene.id, box);
      expect(picture(scene.id).fontSize * zoom, `px of a label in ${scene.id}`).toBeGreaterThanOrEqual(label);
      const player = must(await page.getByRole('region', { name: 'Player' }).boundingBox(), 'player');
      const caption = must(await page.locator('.caption').boundingBox(), 'caption');
      expect(caption.y + caption.height, `caption of ${scene.id}`).toBeLessThanOrEqual(player.y + player.height);
      expect(player.y + player.height).toBeLessThanOrEqual(size.height + 1);
    }
  });

test('with inspector, notes and list open, nothing covers the figure', async ({ page, stage }) => {
  await stage.open({ notesOpen: true, figureListOpenInScene: true });
  await stage.enter(sceneOf('fig-2a'));
  await page.keyboard.press('2');
  await stage.step(2);
  await page.locator('.known-references button').first().click();
  await expect(page.locator('.inspector h2')).toBeVisible();
  await page.waitForTimeout(350);
  await stage.settled();
  const box = await expectClear(page, stage);
  await expectWhole(stage, 'fig-2a', box);
});

test('enlarged fourfold, 320 × 256: nothing scrolls sideways, is cut off or covers another', async ({
  page,
  stage,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.open();
  const expectApart = async (controls: string) => {
    await expect(page.locator(controls).last()).toBeVisible();
    const boxes = (await Promise.all((await page.locator(controls).all()).map((each) => each.boundingBox()))).filter(
      (box): box is Box => box !== null,
    );
    expect(boxes.length, controls).toBeGreaterThan(2);
    for (const [at, box] of boxes.entries()) {
      expect(box.x >= 0 && box.x + box.width <= 320, `${controls}, ${at}, is in view`).toBe(true);
      for (const other of boxes.slice(at + 1)) expect(overlap(box, other), `${controls}, ${at}`).toBe(false);
    }
  };
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await expectApart('.bar button:not(.skip):visible');
  for (const place of ['evidence', 'figures', 'trace?from=stress&to=hair-loss']) {
    await page.goto(`/#v1/${place}`);
    await expect(page.locator('h1:visible, h2:visible').first()).toBeVisible();
    expect(await sideways(), place).toBe(false);
  }
  await page.goto('/#v1/fig-2a/3');
  await stage.stands('fig-2a');
  expect(await sideways()).toBe(false);
  await expectApart('.scene-title > :is(h1, button:visible)');
  await expectApart('.scrub-titles button');
  const cut = await page.locator('.scene-title h1').evaluate((title) => title.scrollWidth > title.clientWidth);
  expect(cut, 'the title is cut off').toBe(false);
});
