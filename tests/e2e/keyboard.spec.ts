import type { Page } from '@playwright/test';
import { interactionSentence } from '../../src/evidence/sentence.ts';
import { index, must, scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { plainText } from './words.ts';

/** By keyboard alone, from the loaded page to the end of a figure, over its picture, to the paper behind an arrow. */

async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to “${String(name)}”.`);
}

/** What the accessibility tree of the browser says of the stop that the focus is on. */
async function heard(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const id = await page.locator('#stage').getAttribute('aria-activedescendant');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const { result } = await cdp.send('Runtime.evaluate', { expression: `document.getElementById('${id}')` });
  const { node } = await cdp.send('DOM.describeNode', { objectId: must(result.objectId, 'stop') });
  return String(nodes.find((each) => each.backendDOMNodeId === node.backendNodeId)?.name?.value ?? '');
}

test('from the loaded page to the end of Figure 2A, along its arrows and to a paper, by keyboard alone', async ({
  page,
  stage,
}) => {
  const scene = sceneOf('fig-2a');
  const voice = page.locator('[data-voice]');
  await stage.open();
  await tabTo(page, /^Play Figure 2A/);
  await page.keyboard.press('Enter');
  await stage.stands(scene.id);
  for (const [at, step] of scene.steps.entries()) {
    if ((await stage.account()).step !== String(at + 1)) await page.keyboard.press('PageDown');
    await stage.step(at + 1);
    await expect(voice).toContainText(`Step ${at + 1} of ${scene.steps.length}. ${plainText(step.caption)}`);
  }

  await tabTo(page, new RegExp(`^Figure 2A: ${scene.title}`), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  const acting = index.interaction.get(scene.steps.at(-1)?.interactions[0] ?? '');
  const arrow = must(acting, 'last arrow');
  expect(await heard(page)).toBe(`${interactionSentence(index, arrow)}. Acts now.`);
  await page.keyboard.press('ArrowRight');
  expect(await heard(page)).toMatch(new RegExp(`^${must(index.entity.get(arrow.target), 'target').label}.*\\. \\w`));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('#inspector-title')).toBeFocused();
  await tabTo(page, /opens in a new tab/);
  await expect(page.locator(':focus')).toHaveAttribute('href', /^https:\/\//);

  await page.keyboard.press('Escape');
  await expect(stage.element).toBeFocused();
  expect(await heard(page), 'the same stop').toBe(`${interactionSentence(index, arrow)}. Acts now.`);
  for (let times = 0; times < 2; times++) await page.keyboard.press('Escape');
  await stage.stands('map');
});
