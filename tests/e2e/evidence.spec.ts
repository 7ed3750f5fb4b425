import { expect, test } from './journey.ts';

/** A reader who doubts an arrow: from the landscape to what it rests on, to both sides, and from a study onto the map. */

test('by keyboard from the landscape to an arrow, and from there to both sides of its disagreement', async ({
  page,
}) => {
  await page.goto('/#v1/evidence/landscape');
  const cell = page.getByRole('button', { name: /, Controlled, in people: .*refutes/ }).last();
  await cell.focus();
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: /Controlled, in people$/ });
  await expect(found.getByRole('heading')).toBeFocused();
  await found
    .getByRole('button', { name: /sources disagree/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Both sides, and what would settle it' }).press('Enter');
  await expect(page).toHaveURL(/evidence\/disagreements\?select=/);
  const entry = page.locator('.disagreement-entry:focus');
  await expect(entry).toContainText('What would settle it');
  await expect(entry).toBeInViewport();
});

test('a study is found, shown on the map, and found again', async ({ page }) => {
  await page.goto('/#v1/evidence/studies');
  await page.getByRole('searchbox', { name: 'Find in the studies' }).fill('rajendran');
  await expect(page.getByText('1 of 21 studies')).toBeVisible();
  await page.getByRole('button', { name: /^Show Rajendran/ }).click();
  const shown = page.getByText('Rajendran et al.: MSC-EVs');
  await expect(shown).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Evidence', level: 1 })).toBeVisible();
});
