import { sceneFrame } from '../../src/player/frame.ts';
import { tracedScene } from '../../src/player/tracedScene.ts';
import { answerTrace, shownRoutes } from '../../src/trace/answer.ts';
import { nothingAsked } from '../../src/trace/ask.ts';
import { index, pathway } from './atlas.ts';
import { expect, test } from './journey.ts';

/** A signal traced in a real browser, by keyboard, in the worker, under the page's policy. */

const ends = { from: 'stress', to: 'mhc-1' } as const;
const answer = answerTrace(pathway, { ...nothingAsked, ...ends });

test('a student traces stress to MHC class I by keyboard, and plays a route to its end', async ({ page, stage }) => {
  await stage.open({ speed: 2 });
  await page.getByRole('navigation', { name: 'Surfaces' }).getByRole('button', { name: 'Trace' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'From' }).focus();
  await page.keyboard.type('stress');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Downstream of Stress' })).toBeVisible();
  await page.getByRole('combobox', { name: 'To' }).focus();
  await page.keyboard.type('mhc class i');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText(answer.headline);
  await expect(page).toHaveTitle(/^Stress to MHC class I · Trace · Anagen$/);
  // The routes stand out on the map, by their entities, even from afar.
  await stage.settled();
  expect((await stage.account()).level).toBe('entities');

  const routes = page.getByRole('region', { name: 'Routes, shortest first' }).getByRole('button');
  await expect(routes).toHaveCount(answer.routes.length);
  const [route] = answer.routes;
  await routes.first().focus();
  await page.keyboard.press('Enter');
  const interactions = route?.interactions ?? [];
  const scene = tracedScene(index, { ...ends, change: 'up', interactions, together: null, summary: null });
  await stage.stands(scene.id);
  await expect(page.getByRole('region', { name: 'Player' })).toContainText(scene.summary);
  await page.keyboard.press('End');
  await stage.step(interactions.length);
  const account = await stage.account();
  expect(account.badges).toEqual(Object.fromEntries(sceneFrame(index, scene, interactions.length).signs));
  expect(account.lit).toEqual(interactions.slice(-1));
  await page.keyboard.press('Escape');
  await stage.stands('map');
  await expect(page.getByRole('region', { name: 'The answer' })).toBeVisible();
});

test('a link plays all routes as one wavefront, at its step; what comes up at its end agrees with the answer', async ({
  page,
  stage,
}) => {
  const routes = shownRoutes(answer);
  const interactions = [...new Set(routes.flatMap((each) => each.interactions))];
  const scene = tracedScene(index, { ...ends, change: 'up', interactions, together: routes.length, summary: '.' });
  await page.goto('/#v1/trace/2?from=stress&to=mhc-1&play=all');
  await stage.stands(scene.id);
  await stage.step(2);
  expect((await stage.account()).lit.sort()).toEqual([...(scene.steps[1]?.interactions ?? [])].sort());
  await page.keyboard.press('End');
  await stage.step(scene.steps.length);
  const { badges } = await stage.account();
  expect(badges).toEqual(Object.fromEntries(sceneFrame(index, scene, scene.steps.length).signs));
  expect(badges['mhc-1']).toBe('ambiguous');
  await expect(page).toHaveURL(new RegExp(`#v1/trace/${scene.steps.length}\\?from=stress&to=mhc-1&play=all$`));
  // Asked from an arrow of it, the routes over that arrow alone are left.
  await page.locator('.known-references button').first().waitFor();
  await page.goto('/#v1/map?select=substance-p--mhc-1');
  await page.getByRole('button', { name: 'Routes through this' }).click();
  await expect(page.getByText('Only over Substance P → MHC class I')).toBeVisible();
});

test('a network of one’s own is dropped, traced in a worker, and refused whole when a line is wrong', async ({
  page,
}) => {
  await page.goto('/#v1/trace');
  const drop = async (name: string, text: string) => {
    const data = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], file ?? ''));
        return transfer;
      },
      [name, text],
    );
    await page.locator('.trace').dispatchEvent('drop', { dataTransfer: data });
  };
  await page.getByRole('heading', { name: 'As the figures ask' }).waitFor();
  await drop('wrong.sif', 'a\tactivates\tb\nb\tmaybe\tc\n');
  await expect(page.getByRole('alert')).toContainText('wrong.sif [F2] line 2');
  const chain = Array.from({ length: 20_000 }, (_, at) => `n${at}\tactivates\tn${at + 1}`);
  await drop('large.sif', [...chain, 'n0\tinhibits\tn3'].join('\n'));
  await expect(page.getByText('20,001 names, 20,001 arrows')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'From' })
    .or(page.getByRole('combobox', { name: 'From' }))
    .fill('n0');
  await page
    .getByRole('textbox', { name: 'To' })
    .or(page.getByRole('combobox', { name: 'To' }))
    .fill('n3');
  await page.getByRole('button', { name: 'Trace', exact: true }).last().click();
  await expect(
    page.getByText('When n0 rises, what happens to n3 is open: 1 route raises it, 1 lowers it.'),
  ).toBeVisible();
  // The two routes are drawn, and the one that is pressed alone stands out, with what it changes.
  const picture = page.getByRole('figure', { name: 'Routes from n0 to n3' });
  await expect(picture.getByRole('img', { name: /4 arrows/ })).toBeVisible();
  await expect(picture.locator('title')).toHaveCount(4);
  const route = page.getByRole('button', { name: /^n0 raises n1/ }).first();
  await route.click();
  await expect(route).toHaveAttribute('aria-pressed', 'true');
  await expect(picture.locator('[data-id="n0\tn3"] path')).toHaveAttribute('stroke', 'var(--ghost)');
  await expect(picture.locator('[data-id="n0\tn1"] path')).toHaveAttribute('stroke', 'var(--act)');
  await picture.getByRole('button', { name: 'Enlarge' }).click();
  await expect(page.getByRole('dialog', { name: 'Routes from n0 to n3' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Asked about another name, what lies around it is drawn, and told as text.
  await page.getByLabel('From', { exact: true }).fill('n4');
  await expect(page.getByRole('heading', { name: 'Around n4' })).toBeVisible();
  await page.getByText('The same as text').click();
  await expect(page.getByText('n4 raises n5')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the map of alopecia areata' }).click();
  await expect(page.getByRole('heading', { name: 'As the figures ask' })).toBeVisible();
});
