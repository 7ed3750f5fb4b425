import { index, must, picture, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { plainText } from './words.ts';

/** Someone who has never seen the page, and has a minute. */

test('finds Figure 2A, plays it to its end within a minute, and checks what an arrow rests on', async ({
  page,
  stage,
}) => {
  const scene = sceneOf('fig-2a');
  const began = Date.now();
  await page.goto('/');
  await page.getByRole('button', { name: 'Play Figure 2A' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(scene.title);
  const last = must(scene.steps.at(-1), 'last step of Figure 2A');
  await expect(page.getByText(`Step ${scene.steps.length} of ${scene.steps.length}`, { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('.caption')).toHaveText(plainText(last.caption));
  await stage.step(scene.steps.length);
  expect(Date.now() - began, 'ms from the first request to the end of the figure').toBeLessThan(60_000);

  // The last arrow of the figure, clicked half way along its longest stretch.
  const acting = must(index.interaction.get(last.interactions[0] ?? ''), 'arrow of the last step');
  const { points } = must(
    picture('fig-2a').routes.find((route) => route.id === acting.id),
    `route of ${acting.id}`,
  );
  const stretches = points.slice(1).map((end, at) => [must(points[at], 'bend'), end] as const);
  const [from, to] = stretches.reduce((longest, each) =>
    Math.hypot(each[1][0] - each[0][0], each[1][1] - each[0][1]) >
    Math.hypot(longest[1][0] - longest[0][0], longest[1][1] - longest[0][1])
      ? each
      : longest,
  );
  await page.mouse.click(...(await stage.onPage([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])));
  const inspector = page.getByRole('complementary');
  await expect(inspector.getByText('Arrow', { exact: true })).toBeVisible();
  const shown = scene.steps.flatMap((step) => step.interactions).flatMap((id) => index.interaction.get(id) ?? []);
  const statement = await inspector.locator('.thing-lead').textContent();
  const clicked = must(
    shown.find((each) => each.statement === statement),
    `arrow that says “${statement}”`,
  );
  await expect(inspector.locator('.evidence-item')).toHaveCount(clicked.evidence.length);
  for (const item of clicked.evidence) await expect(inspector).toContainText(item.statement);

  // On to a reference, and from there to everything that rests on it.
  const reference = must(index.reference.get(clicked.evidence[0]?.reference ?? ''), 'reference of the arrow');
  await inspector.locator('.evidence-item').first().locator('.reference-button').click();
  await expect(inspector.getByText(/^Reference /)).toBeVisible();
  await expect(inspector).toContainText(reference.context);

  // And a node.
  const node = must(
    picture('fig-2a').nodes.find(({ id }) => id === 'substance-p'),
    'substance P',
  );
  await page.mouse.click(...(await stage.onPage([node.x, node.y])));
  await expect(inspector.getByRole('heading', { level: 2, name: 'Substance P' })).toBeVisible();
  await expect(inspector).toContainText(must(index.entity.get('substance-p'), 'substance P').summary);
});

test('sees the map composed for the stage before the page runs, in the type that came with it', async ({
  page,
  faults,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url().replace(/.*\/|-\w+\.woff2/g, ''));
  });
  await page.route('**/boot-*.js', (route) => route.abort());
  for (const [width, height, composed] of [
    [390, 844, '1'],
    [1440, 900, '2'],
    [3840, 2160, '3'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const shown = page.locator('.overview-at:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-at', composed);
    await expect(shown.locator('text').first()).toBeVisible();
  }
  expect(new Set(fonts)).toEqual(new Set(['inter']));
  // That the page itself did not come is wanted here.
  faults.length = 0;
});
