import type { Page } from '@playwright/test';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { index, must, pathway, picture } from './atlas.ts';
import { expect, test } from './journey.ts';
import { look } from './pixels.ts';
import { distanceBetween } from './routes.ts';

/** The map under pointer and keys. */

const map = picture('map');
const nodeOf = (id: string) =>
  must(
    map.nodes.find((node) => node.id === id),
    `${id} on the map`,
  );
const levelButton = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Level of detail' }).getByRole('button', { name, exact: true });

test('what is drawn is what the data says: every node, every arrow, along its route', async ({ page, stage }) => {
  await stage.open();
  await page.keyboard.press('2');
  await stage.settled();
  const { states } = await stage.account();
  const everything = [...pathway.entities, ...pathway.interactions].map(({ id }) => id);
  expect(Object.keys(states).sort()).toEqual(everything.sort());
  expect(map.nodes.map(({ id }) => id).sort()).toEqual(pathway.entities.map(({ id }) => id).sort());

  const drawn = map.routes.filter(({ id }) => evidenceLevel(must(index.interaction.get(id), id)) !== 'refuted');
  const routes = await stage.routes(drawn.map(({ id }) => id));
  const off = drawn.map(({ id, points }) => ({ id, distance: distanceBetween(routes[id] ?? [], points) }));
  expect(off.filter(({ distance }) => distance > 0.5)).toEqual([]);
});

test('three levels, by keys and by buttons', async ({ page, stage }) => {
  await stage.open();
  expect((await stage.account()).level).toBe('systems');
  await expect(levelButton(page, 'Systems')).toHaveAttribute('aria-pressed', 'true');
  for (const [key, level, name] of [
    ['2', 'entities', 'Entities'],
    ['3', 'details', 'Details'],
    ['1', 'systems', 'Systems'],
  ] as const) {
    await page.keyboard.press(key);
    await stage.settled();
    expect((await stage.account()).level, `after ${key}`).toBe(level);
    await expect(levelButton(page, name)).toHaveAttribute('aria-pressed', 'true');
  }
  await levelButton(page, 'Details').click();
  await stage.settled();
  expect((await stage.account()).level).toBe('details');
  await page.getByRole('button', { name: 'Zoom out to the systems' }).or(levelButton(page, 'Systems')).first().click();
  await stage.settled();
  expect((await stage.account()).level).toBe('systems');
});

test('zoom, pan and fit, by keys, buttons, wheel and drag', async ({ page, stage }) => {
  await stage.open();
  const whole = (await stage.account()).camera;
  await stage.element.focus();
  const zoomAfter = async (act: () => Promise<void>) => {
    await act();
    await stage.settled();
    return (await stage.account()).camera;
  };
  const near = await zoomAfter(() => page.keyboard.press('+'));
  expect(near.zoom / whole.zoom).toBeCloseTo(1.25, 2);
  const nearer = await zoomAfter(() => page.getByRole('button', { name: 'Zoom in', exact: true }).click());
  expect(nearer.zoom / near.zoom).toBeCloseTo(1.25, 2);
  const back = await zoomAfter(() => page.getByRole('button', { name: 'Zoom out', exact: true }).click());
  expect(back.zoom).toBeCloseTo(near.zoom, 2);
  await stage.element.focus();
  const left = await zoomAfter(() => page.keyboard.press('Shift+ArrowRight'));
  expect(left.x - back.x).toBeCloseTo(-80, 0);

  const box = must(await stage.element.boundingBox(), 'stage');
  const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  const world = (camera: typeof whole) => [(x - box.x - camera.x) / camera.zoom, (y - box.y - camera.y) / camera.zoom];
  const wheeled = await zoomAfter(() => page.mouse.wheel(0, -200));
  expect(wheeled.zoom).toBeGreaterThan(left.zoom);
  expect(world(wheeled)[0], 'the point under the wheel stays').toBeCloseTo(world(left)[0] ?? 0, 0);
  const dragged = await zoomAfter(async () => {
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 4 });
    await page.mouse.up();
  });
  expect(dragged.x - wheeled.x).toBeCloseTo(30, 0);
  expect(dragged.y - wheeled.y).toBeCloseTo(20, 0);

  const fitted = await zoomAfter(() => page.keyboard.press('0'));
  expect(fitted).toEqual(whole);
  await zoomAfter(() => page.keyboard.press('3'));
  const shown = await zoomAfter(() => page.getByRole('button', { name: 'Show everything', exact: true }).click());
  expect(shown).toEqual(whole);
});

test('the small map moves the view, by pointer and by keys', async ({ page, stage }) => {
  await stage.open();
  await page.keyboard.press('3');
  await stage.settled();
  const small = page.getByRole('button', { name: /^Small map/ });
  const box = must(await small.boundingBox(), 'small map');
  const middle = async () => {
    await stage.settled();
    const [{ camera }, size] = [await stage.account(), must(await stage.element.boundingBox(), 'stage')];
    return { x: (size.width / 2 - camera.x) / camera.zoom, y: (size.height / 2 - camera.y) / camera.zoom };
  };
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.5);
  const pointed = await middle();
  expect(pointed.x / map.width).toBeCloseTo(0.3, 1);
  expect(pointed.y / map.height).toBeCloseTo(0.5, 1);
  await small.focus();
  await page.keyboard.press('ArrowRight');
  expect((await middle()).x).toBeGreaterThan(pointed.x);
  expect(await small.getAttribute('aria-label')).toMatch(/In view: \d+ % of its width/);
  await page.keyboard.press('Enter');
  await stage.settled();
  expect((await stage.account()).level).toBe('systems');
});

test('a node under the pointer shows its neighbours, and lets them go', async ({ page, stage }) => {
  await stage.open();
  await page.keyboard.press('2');
  await stage.settled();
  const { camera } = await stage.account();
  const size = must(await stage.element.boundingBox(), 'stage');
  const onStage = ([x, y]: readonly [number, number]) => ({
    x: x * camera.zoom + camera.x,
    y: y * camera.zoom + camera.y,
  });
  const inside = ({ x, y }: { x: number; y: number }) =>
    x > 30 && y > 30 && x < size.width - 30 && y < size.height - 30;
  // The node in sight with most arrows whose heads are in sight too.
  const heads = map.routes.flatMap(({ id, points }) => {
    const arrow = must(index.interaction.get(id), id);
    const tip = onStage(points.at(-1) as [number, number]);
    return arrow.effect === 'activates' && evidenceLevel(arrow) !== 'refuted' && inside(tip) ? [{ arrow, tip }] : [];
  });
  const touching = (id: string) => heads.filter(({ arrow }) => arrow.source === id || arrow.target === id);
  const node = map.nodes
    .filter(({ x, y }) => inside(onStage([x, y])))
    .reduce((most, each) => (touching(each.id).length > touching(most.id).length ? each : most));
  const near = touching(node.id);
  expect(near.length).toBeGreaterThan(2);
  const probes = near.map(({ tip }) => ({ ...tip, radius: 6 * camera.zoom, token: 'actp' }));

  const before = await look(stage.element, probes, ['overlay']);
  await page.mouse.move(...(await stage.onPage([node.x, node.y])));
  await page.waitForTimeout(300);
  const lit = await look(stage.element, probes, ['overlay']);
  expect(
    before.off.every((off) => off > 24),
    'arrows at rest',
  ).toBe(true);
  expect(
    lit.off.map((off) => off <= 24),
    'arrows of the node',
  ).toEqual(near.map(() => true));
  await expect(page.locator('.anagen-graph')).toHaveAttribute('data-quiet', '');
  await stage.pointAway();
  await expect(page.locator('.anagen-graph')).not.toHaveAttribute('data-quiet', '');
  await page.waitForTimeout(300);
  expect((await look(stage.element, [], ['overlay'])).sum).toBe(before.sum);
});

test('a click on a node or an arrow opens it, and everything in it leads on', async ({ page, stage }) => {
  await stage.open();
  const inspector = page.getByRole('complementary');
  await page.keyboard.press('/');
  await page.keyboard.type('substance p');
  await page.keyboard.press('Enter');
  const entity = must(index.entity.get('substance-p'), 'substance P');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(entity.label);
  await expect(inspector).toContainText(entity.summary);
  const [into, out] = [index.incoming.get(entity.id) ?? [], index.outgoing.get(entity.id) ?? []];
  await expect(inspector.locator('.onward-arrow[data-side="in"]')).toHaveCount(into.length);
  await expect(inspector.locator('.onward-arrow[data-side="out"]')).toHaveCount(out.length);

  await inspector.getByRole('button', { name: 'Close' }).click();
  await expect(inspector).toHaveCount(0);
  await page.keyboard.press('2');
  await stage.settled();
  const node = nodeOf('substance-p');
  await page.mouse.click(...(await stage.onPage([node.x, node.y])));
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(entity.label);

  await inspector.locator('.onward-arrow[data-side="out"]').first().click();
  await expect(inspector.getByText('Arrow', { exact: true })).toBeVisible();
  const target = inspector.locator('.title-button').nth(1);
  const label = await target.textContent();
  await target.click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(label ?? '');
  await page.keyboard.press('Escape');
  await expect(inspector).toHaveCount(0);
});

test('from afar, a click on a system goes into it', async ({ page, stage }) => {
  await stage.open();
  const area = must(
    map.areas.find((each) => each.id === 'dermal-papilla'),
    'the dermal papilla on the map',
  );
  await page.mouse.click(...(await stage.onPage([area.x + area.width / 2, area.y + area.height / 2])));
  await stage.settled();
  const { level } = await stage.account();
  expect(level).not.toBe('systems');
});
