import { AxeBuilder } from '@axe-core/playwright';
import { interactionSentence } from '../../src/evidence/sentence.ts';
import { index, must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

test('[O3] [O4] [O9] the outline by keyboard: to an interaction and its evidence, and along a running scene', async ({
  page,
  stage,
}) => {
  await stage.open();
  const outline = page.getByRole('region', { name: 'Outline' });
  const accessible = async () => {
    const { violations } = await new AxeBuilder({ page }).include('.outline').withTags(tags).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  };
  await page.keyboard.press('o');
  await expect(outline.getByRole('treeitem').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('stress');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const row = outline.locator('[role="treeitem"]:focus');
  await expect(row).toHaveAttribute('data-type', 'out');
  const name = must(await row.getAttribute('aria-label'), 'name of the row');
  const interaction = must(
    index.outgoing.get('stress')?.find((each) => interactionSentence(index, each) === name),
    'arrow that is said so',
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('.inspector-kicker')).toHaveText('Arrow');
  await expect(page.locator('.inspector')).toContainText(interaction.statement);
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await accessible();

  const scene = sceneOf('fig-2a');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Play Figure 2A' }).click();
  await stage.stands(scene.id);
  const now = outline.locator('[aria-current="step"]');
  await page.keyboard.press('Home');
  await expect(now).toHaveText('Opening');
  await page.keyboard.press('ArrowRight');
  await expect(now).toContainText(must(scene.steps[0], 'first step').title);
  await expect(now).toBeInViewport();
  await accessible();
});
