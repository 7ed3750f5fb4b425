import type { Page } from '@playwright/test';
import { scene as sceneOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** What is left is let go: however often scenes are entered and left, the page holds no more than after the first time. */

const scenes = ['fig-1a', 'fig-2a'].map(sceneOf);

/** Enters each scene, makes a step, opens what acts there, and goes back to the map, by address and keys, as fast as it goes. */
async function visitAll(page: Page): Promise<void> {
  await page.evaluate(
    async (all) => {
      const stage = document.querySelector<HTMLElement>('.stage');
      const frame = () => new Promise(requestAnimationFrame);
      const shows = async (picture: string, step: string) => {
        while (stage?.dataset['picture'] !== picture || stage.dataset['step'] !== step) await frame();
        await frame();
      };
      for (const { id, acting } of all) {
        window.location.hash = `#v1/${id}/0`;
        await shows(id, '0');
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        await shows(id, '1');
        window.location.hash = `#v1/${id}/1?select=${acting}`;
        while (!document.querySelector('.inspector h2')) await frame();
        window.location.hash = '#v1/map';
        await shows('map', '');
      }
    },
    scenes.map(({ id, steps }) => ({ id, acting: steps[0]?.interactions[0] })),
  );
}

test('scenes entered and left again and again leave no nodes and no listeners behind', async ({ page, stage }) => {
  await stage.open();
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await stage.stands('map');
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  };
  await visitAll(page);
  const before = await held();
  for (let time = 0; time < 2; time++) await visitAll(page);
  const after = await held();
  // What a visit leaves behind comes again with every visit; what the browser itself keeps for a while does not.
  const visits = 2 * scenes.length;
  expect(after.nodes, 'nodes of the page').toBeLessThan(before.nodes + visits);
  expect(after.listeners, 'listeners').toBeLessThan(before.listeners + visits);
});
