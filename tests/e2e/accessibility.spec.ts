import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { evidenceLevel, isContested } from '../../src/evidence/level.ts';
import { must, pathway, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { look } from './pixels.ts';
import type { StagePage } from './stagePage.ts';

/** axe on every surface and state: nothing to find. In the dark only colours can differ, so only they are looked at again. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** `part` is what has changed since the last look, as a selector; the whole page by default. */
async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  await test.step(where, async () => {
    // Colours are measured, so whatever fades must have faded.
    await page.waitForTimeout(300);
    const isDark = (await page.locator('html').getAttribute('data-theme')) === 'dark';
    // Entries of one list are of one make: a hundred are as accessible as a dozen, and take axe far longer.
    const builder = new AxeBuilder({ page }).exclude(':is(li, tr):nth-child(n + 13)');
    const axe = part === undefined ? builder : builder.include(part);
    const { violations } = await (isDark ? axe.withRules(colours) : axe.withTags(tags)).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
    );
    expect.soft(found, where).toEqual([]);
  });
}

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const inspectorTitle = (page: Page) => page.locator('.inspector h2');
/** An arrow that says everything an arrow can say: the sources disagree about it, and the documents slip on it. */
const contested = must(
  pathway.interactions
    .filter(isContested)
    .reduce((most, each) => (each.evidence.length > most.evidence.length ? each : most)),
  'contested arrow',
);
const refuted = pathway.interactions.find((each) => evidenceLevel(each) === 'refuted');

/** Opens an arrow from its source's row. */
async function openArrow(page: Page, { source, target, effect }: typeof contested): Promise<void> {
  const [from, to] = [source, target].map(
    (id) =>
      must(
        pathway.entities.find((each) => each.id === id),
        id,
      ).label,
  );
  await find(page, from ?? '');
  await expect(inspectorTitle(page)).toHaveText(from ?? '');
  const arrows = pathway.interactions.filter((each) => each.source === source && each.target === target);
  const row = page.locator('.onward-arrow[data-side="out"]').filter({ hasText: to ?? '' });
  await row.nth(arrows.findIndex((each) => each.effect === effect)).click();
  await expect(page.locator('.inspector-kicker')).toHaveText('Arrow');
}

async function everywhere(page: Page, stage: StagePage): Promise<void> {
  for (const [key, level] of [
    ['1', 'systems'],
    ['2', 'entities'],
    ['3', 'details'],
  ] as const) {
    await page.keyboard.press(key);
    await stage.settled();
    expect((await stage.account()).level).toBe(level);
    await expectAccessible(page, `the map, ${level}`);
  }
  await page.getByRole('button', { name: 'Fold the list of figures' }).click();
  await expectAccessible(page, 'the list of figures, folded');
  await page.getByRole('button', { name: 'Unfold the list of figures' }).click();
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test.beforeEach(async ({ page, stage }) => {
      await stage.open();
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    });

    test('the map at its three levels', async ({ page, stage }) => {
      await everywhere(page, stage);
    });

    test('search, filters, keys, theme', async ({ page }) => {
      await page.keyboard.press('/');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'search, where to begin');
      await page.keyboard.type('wnt');
      await expect(page.getByRole('option').filter({ hasText: 'Wnt3a' })).toHaveCount(1);
      await expectAccessible(page, 'search, with results');
      await page.keyboard.type('qqqq');
      await expect(page.getByText(/Nothing on the map is called/)).toBeVisible();
      await expectAccessible(page, 'search, nothing found');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Filter the map/ }).click();
      await page.getByRole('checkbox').first().check();
      await expectAccessible(page, 'filters');
      await page.keyboard.press('Escape');
      await expectAccessible(page, 'the map, filtered');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      await expectAccessible(page, 'keys');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Light or dark' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'theme');
    });

    test('the inspector: node, arrow, reference, treatment', async ({ page }) => {
      await find(page, 'substance p');
      await expect(inspectorTitle(page)).toHaveText('Substance P');
      await expectAccessible(page, 'a node');
      await openArrow(page, contested);
      await expectAccessible(page, 'a contested arrow');
      await page.locator('.inspector .reference-button').first().click();
      await expect(page.locator('.inspector-kicker')).toHaveText(/^Reference/);
      await expectAccessible(page, 'a reference');
      if (refuted) {
        await openArrow(page, refuted);
        await expectAccessible(page, 'a refuted arrow');
      }
      const treatment = must(
        pathway.treatments.find((each) => each.approval && each.remarks.length > 0),
        'treatment with approval and remarks',
      );
      await page.keyboard.press('/');
      await page.keyboard.type(treatment.label);
      await page
        .getByRole('option')
        .filter({ hasText: treatment.label })
        .filter({ hasText: 'Treatment' })
        .first()
        .click();
      await expect(inspectorTitle(page)).toHaveText(treatment.label);
      await expectAccessible(page, 'a treatment');
    });

    test('figures: the gallery, a scene at its opening and in its midst, with notes, presenting', async ({
      page,
      stage,
    }) => {
      await page.getByRole('navigation', { name: 'Surfaces' }).getByRole('button', { name: 'Figures' }).click();
      await expect(page.getByRole('heading', { name: 'Figures that play' })).toBeVisible();
      await expectAccessible(page, 'the gallery');
      const scene = sceneOf('fig-2a');
      await page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(scene.title) })
        .click();
      await stage.stands(scene.id);
      await expectAccessible(page, 'a scene, its opening');
      const differs = scene.steps.findIndex((step) => step.differs) + 1;
      await page.keyboard.press(String(differs));
      await stage.step(differs);
      await page.keyboard.press('n');
      await expect(page.getByRole('complementary', { name: 'Speaker notes' })).toBeVisible();
      await expectAccessible(page, `a scene, step ${differs} with notes`);
      await page.locator('.known-references button').first().click();
      await expectAccessible(page, 'a scene with the inspector');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Speed/ }).click();
      await expectAccessible(page, 'speed');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
      await expectAccessible(page, 'export', '.export');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Present', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Presenting' })).toBeVisible();
      await expectAccessible(page, 'presenting');
      await page.keyboard.press('g');
      await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
      await expectAccessible(page, 'going to a step', '.jump');
      await page.keyboard.press('Escape');
      await page.keyboard.press('q');
      await expect(page.getByText('This step on your phone')).toBeVisible();
      await expectAccessible(page, 'the code', '.curtain');
      await page.keyboard.press('q');
      const [window] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
      await expect(window.getByText('The wall follows this window.')).toBeVisible();
      await expectAccessible(window, 'the speaker’s window');
      await window.close();
    });

    test('trace: before, between and after both ends are chosen, and each list', async ({ page, stage }) => {
      await page.goto('/#v1/trace');
      await expect(page.getByRole('heading', { name: 'As the figures ask' })).toBeVisible();
      await expectAccessible(page, 'trace, nothing asked');
      await page.goto('/#v1/trace?from=stress');
      await expect(page.getByRole('heading', { name: 'Downstream of Stress' })).toBeVisible();
      await expectAccessible(page, 'trace, one end');
      await page.goto('/#v1/trace?from=stress&to=hair-loss&system=people,human-tissue');
      await expect(page.getByRole('region', { name: 'Routes, shortest first' })).toBeVisible();
      await stage.settled();
      await expectAccessible(page, 'trace, answered');
      await page.getByRole('radio', { name: 'Loops' }).check();
      await expect(page.getByRole('heading', { name: 'Feedback loops through Stress' })).toBeVisible();
      await expectAccessible(page, 'trace, loops');
      await page.getByRole('radio', { name: 'Where to intervene' }).check();
      await expect(page.getByRole('heading', { name: 'Arrows that cut every route' })).toBeVisible();
      await expectAccessible(page, 'trace, cuts');
    });

    test('evidence: each of its tabs', async ({ page }) => {
      await page.getByRole('navigation', { name: 'Surfaces' }).getByRole('button', { name: 'Evidence' }).click();
      const tabs = page.getByRole('tab');
      await expect(tabs.first()).toBeVisible();
      await expectAccessible(page, 'evidence');
      for (const tab of await tabs.all()) {
        await tab.click();
        await expect(tab).toHaveAttribute('aria-selected', 'true');
        await expectAccessible(page, `evidence, ${(await tab.textContent()) ?? ''}`, '.surface-over');
      }
    });

    test('a notice', async ({ page }) => {
      await page.getByRole('button', { name: /^Filter the map/ }).click();
      await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').last().check();
      await page.keyboard.press('Escape');
      await find(page, 'TNF-α');
      await expect(page.getByText(/The filters hid/)).toBeVisible();
      await expectAccessible(page, 'a notice');
    });
  });

test('more contrast and forced colours, asked for meanwhile, reach the picture and what is chosen', async ({
  page,
  stage,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stage.open();
  await stage.enter(sceneOf('fig-2a'));
  await page.keyboard.press('3');
  await stage.step(3);
  const drawn = async () => (await look(stage.element)).sum;
  const usual = await drawn();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(drawn, 'the picture with more contrast').not.toBe(usual);
  const strong = await drawn();
  await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
  await expect.poll(drawn, 'the picture in forced colours').not.toBe(usual);
  expect(await drawn()).not.toBe(strong);
  const phases = ['past', 'now', 'future'].map((phase) =>
    page
      .locator(`.scrub-part[data-phase="${phase}"]`)
      .first()
      .evaluate((part) => getComputedStyle(part).backgroundColor),
  );
  expect(new Set(await Promise.all(phases)).size, 'past, now and to come').toBe(3);

  await page.goto('/#v1/trace?from=stress&to=hair-loss');
  const lines = (which: string) =>
    page
      .locator(`.choice-option:${which}`)
      .first()
      .evaluate((option) => getComputedStyle(option).outlineStyle);
  await expect.poll(() => lines('has(:checked)')).toBe('solid');
  expect(await lines('not(:has(:checked))')).toBe('none');
  const mark = page.locator('.sign-mark[data-mark="up"]').first();
  const ground = await mark.evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(ground, 'the ground of ↑').not.toBe(await mark.evaluate((each) => getComputedStyle(each).color));
  expect(ground).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});

test('every control is reached by the tab key, and shows that it has the focus', async ({ page, stage }) => {
  await stage.open();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const seen: string[] = [];
  for (let at = 0; at < 120; at++) {
    await page.keyboard.press('Tab');
    // What shows the focus may fade in.
    if (await page.locator('[role="separator"]:focus').count()) await page.waitForTimeout(300);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A splitter is a hair's breadth: the line in its middle takes the accent.
      const line = getComputedStyle(element, '::after').backgroundColor;
      const style = getComputedStyle(element);
      const shown =
        style.outlineStyle !== 'none' ||
        style.boxShadow !== 'none' ||
        (element.matches('[role="separator"]') && line !== 'rgba(0, 0, 0, 0)');
      const box = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
        shown: shown || element.matches('input[type="range"], input[role="combobox"]'),
        inView: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
      };
    });
    if (focused === null) break;
    expect(focused.shown, `focus on “${focused.name}” is seen`).toBe(true);
    expect(focused.inView, `“${focused.name}” is in view`).toBe(true);
    seen.push(focused.name);
  }
  const expected = [
    'Anagen, to the whole map',
    'Explore',
    'Trace',
    'Figures',
    'Evidence',
    'Find a node, synonym or identifier',
    'Light or dark',
    'Keys',
    'Whole map',
    ...pathway.scenes.map(({ panel, shortTitle }) => (panel ? `Figure ${panel}: ${shortTitle}` : shortTitle)),
    'Map of the pathway',
    'Zoom in',
    'Zoom out',
    'Show everything',
  ];
  for (const name of expected) expect(seen).toContain(name);
});
