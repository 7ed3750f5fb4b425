import type { Page } from '@playwright/test';
import { index, must, pathway, picture } from './atlas.ts';
import { expect, test } from './journey.ts';
import type { StagePage } from './stagePage.ts';

/** Search over names, synonyms, ids and identifiers. */

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a node, synonym or identifier' });
const entity = (id: string) => must(index.entity.get(id), id);

/** The entity is selected, told by the inspector, and in the middle part of the stage. */
async function expectFlownTo(page: Page, stage: StagePage, id: string): Promise<void> {
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(entity(id).label);
  await stage.settled();
  const { level } = await stage.account();
  expect(level).not.toBe('systems');
  const node = must(
    picture('map').nodes.find((each) => each.id === id),
    `${id} on the map`,
  );
  const [x, y] = await stage.onPage([node.x, node.y]);
  const box = must(await stage.element.boundingBox(), 'stage');
  expect(x).toBeGreaterThan(box.x + 40);
  expect(x).toBeLessThan(box.x + box.width - 40);
  expect(y).toBeGreaterThan(box.y + 20);
  expect(y).toBeLessThan(box.y + box.height - 20);
}

const withIdentifier = pathway.entities.filter((each) => each.identifiers.some((curie) => curie.startsWith('HGNC:')));
const known = must(withIdentifier[0], 'entity with an HGNC identifier');
const hgnc = must(
  known.identifiers.find((curie) => curie.startsWith('HGNC:')),
  'HGNC identifier',
);

const questions = [
  { typed: 'tnf alpha', id: 'tnf-alpha', why: 'a Greek letter spelled out' },
  { typed: 'CRH', id: 'crf', why: 'a synonym' },
  { typed: 'b-catenin', id: 'beta-catenin', why: 'a Greek letter as it is typed' },
  { typed: hgnc, id: known.id, why: 'an identifier' },
];

test('names, synonyms, Greek letters spelled out or as they are typed, and identifiers lead to their entity', async ({
  page,
  stage,
}) => {
  await stage.open();
  for (const { typed, id, why } of questions)
    await test.step(`“${typed}”: ${why}`, async () => {
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(typed);
      const best = page.getByRole('option').first();
      await expect(best).toContainText(entity(id).label);
      await expect(best).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(field(page)).toHaveValue('');
      await expectFlownTo(page, stage, id);
    });
});

test('results come with each letter, by arrow keys and by pointer, and can be cleared', async ({ page, stage }) => {
  await stage.open();
  await field(page).click();
  await expect(page.getByRole('option').first(), 'where to begin').toBeVisible();
  await page.keyboard.type('wnt');
  await expect(page.getByRole('option').filter({ hasText: 'Wnt3a' })).toHaveCount(1);
  const options = page.getByRole('option');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    must(await options.nth(1).getAttribute('id'), 'id'),
  );
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(field(page)).toHaveValue('');
  await field(page).fill('wnt3a');
  await page.getByRole('option').filter({ hasText: 'Wnt3a' }).first().click();
  await expectFlownTo(page, stage, 'wnt3a');
});

test('a misspelling is answered with names that are spelled nearly so', async ({ page, stage }) => {
  await stage.open();
  await field(page).fill('cortizol');
  await expect(page.getByText('Did you mean one of these?')).toBeVisible();
  await expect(
    page
      .getByRole('option')
      .filter({ hasText: entity('cortisol').label })
      .first(),
  ).toBeVisible();
  await field(page).fill('qqqqqq');
  await expect(page.getByText(/Nothing on the map is called/)).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('a figure and a treatment are found too', async ({ page, stage }) => {
  await stage.open();
  await field(page).fill('figure 3b');
  await page.keyboard.press('Enter');
  await stage.stands('fig-3b');
  const treatment = must(pathway.treatments[0], 'treatment');
  await field(page).fill(treatment.label);
  await page.getByRole('option').filter({ hasText: treatment.label }).filter({ hasText: 'Treatment' }).first().click();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(treatment.label);
});
