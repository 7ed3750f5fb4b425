import type { Page } from '@playwright/test';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { kindWords } from '../../src/evidence/words.ts';
import type { Interaction } from '../../src/model/types.ts';
import { index, must, pathway } from './atlas.ts';
import { expect, test } from './journey.ts';
import type { StagePage } from './stagePage.ts';

/** What the filters leave in view, worked out here from the data and held against what Cytoscape draws. */

const { entities, interactions } = pathway;
const isRefuted = (each: Interaction) => evidenceLevel(each) === 'refuted';
const drawnAtRest = interactions.filter((each) => !isRefuted(each));

async function openFilters(page: Page) {
  await page.getByRole('button', { name: /^Filter the map/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter the map' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function expectDrawn(
  stage: StagePage,
  nodes: readonly { id: string }[],
  arrows: readonly { id: string }[],
): Promise<void> {
  await stage.settled();
  // From afar the map stands before the graph does.
  await expect.poll(async () => Object.keys((await stage.account()).states).length).toBeGreaterThan(0);
  const { states } = await stage.account();
  const shown = Object.keys(states).filter((id) => states[id] === 'rest');
  const isArrow = (id: string) => index.interaction.has(id);
  expect(shown.filter(isArrow).sort()).toEqual(arrows.map(({ id }) => id).sort());
  expect(shown.filter((id) => !isArrow(id)).sort()).toEqual(nodes.map(({ id }) => id).sort());
}

test('a kind: its nodes, and the arrows among them', async ({ page, stage }) => {
  await stage.open();
  await page.keyboard.press('2');
  await stage.settled();
  await expectDrawn(stage, entities, drawnAtRest);
  const dialog = await openFilters(page);
  await dialog.getByRole('checkbox', { name: kindWords.hormone, exact: true }).check();
  const hormones = entities.filter((each) => each.kind === 'hormone');
  const ids = new Set(hormones.map((each) => each.id));
  const among = drawnAtRest.filter((each) => ids.has(each.source) && ids.has(each.target));
  await expectDrawn(stage, hormones, among);
  await expect(dialog.getByRole('status').first()).toHaveText(
    `${hormones.length} of ${entities.length} nodes, ${among.length} of ${interactions.length} arrows`,
  );
  await dialog.getByRole('button', { name: 'Clear all' }).click();
  await expectDrawn(stage, entities, drawnAtRest);
});

test('a mechanism: its arrows, and the nodes they join', async ({ page, stage }) => {
  await stage.open();
  const file = must(
    pathway.mechanismFiles.find((each) => each.id === 'wnt'),
    'mechanism wnt',
  );
  const dialog = await openFilters(page);
  await dialog
    .getByRole('group', { name: 'Mechanism' })
    .getByRole('checkbox', { name: file.title, exact: true })
    .check();
  const arrows = drawnAtRest.filter((each) => each.mechanismFile === file.id);
  const ends = new Set(arrows.flatMap((each) => [each.source, each.target]));
  await expectDrawn(
    stage,
    entities.filter((each) => ends.has(each.id)),
    arrows,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filter the map: 1 filter' })).toBeVisible();
  await expect(page.getByText('The filters hide a part of the map.')).toBeVisible();
});

test('a place holds whatever lies inside it', async ({ page, stage }) => {
  await stage.open();
  const inside = (compartment: string | null): boolean =>
    compartment !== null &&
    (compartment === 'hair-follicle' || inside(index.compartment.get(compartment)?.parent ?? null));
  const nodes = entities.filter((each) => inside(each.compartment));
  const ids = new Set(nodes.map((each) => each.id));
  expect(nodes.some((each) => each.compartment !== 'hair-follicle')).toBe(true);
  const label = must(index.compartment.get('hair-follicle'), 'hair follicle').label;
  const dialog = await openFilters(page);
  await dialog.getByRole('group', { name: 'Place' }).getByRole('checkbox', { name: label, exact: true }).check();
  await expectDrawn(
    stage,
    nodes,
    drawnAtRest.filter((each) => ids.has(each.source) && ids.has(each.target)),
  );
});

test('refuted arrows are drawn on request only', async ({ page, stage }) => {
  const refuted = interactions.filter(isRefuted);
  await stage.open();
  const dialog = await openFilters(page);
  await dialog.getByRole('checkbox', { name: 'Show refuted arrows too' }).check();
  await expectDrawn(stage, entities, interactions);
  const routes = await stage.routes(refuted.map(({ id }) => id));
  for (const { id } of refuted) expect(routes[id]?.length ?? 0, id).toBeGreaterThan(1);
});

test('a search for what a filter hides lifts the filter and says so', async ({ page, stage }) => {
  await stage.open();
  const dialog = await openFilters(page);
  await dialog.getByRole('checkbox', { name: kindWords.cell, exact: true }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('TNF-α');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The filters hid TNF-α; they have been cleared.')).toBeVisible();
  await expectDrawn(stage, entities, drawnAtRest);
});
