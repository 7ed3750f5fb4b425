import type { Browser, Page } from '@playwright/test';
import type { Watched } from './probe.ts';
import { freshPage } from './visit.ts';

/** The pages that are visited, each at a folder of its own. */
export interface Visitee {
  name: 'ours' | 'empty' | 'bare';
  address: string;
  watched: Watched;
}

type Place = [x: number, y: number];

/** The map as it comes with the page, or as the stage has drawn it. */
const mapStands = ['.stage svg[data-first-picture] text', '.stage[data-picture="map"][data-settled="true"]'];
const inspected = '.inspector h2';

/**
 * Finds an outcome on the map: looked for from the foot of the stage upwards, where the cursor says that something can be
 * clicked, and clicked to see that the inspector tells of it. Two places on it, further apart than a double click.
 */
async function placesOnOutcome(page: Page): Promise<Place[]> {
  await page.locator(mapStands[1] ?? '').waitFor();
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('The stage has no box.');
  for (let y = box.y + box.height - 10; y > box.y; y -= 12)
    for (let x = box.x + 10; x < box.x + box.width; x += 24) {
      await page.mouse.move(x, y);
      const cursor = await page.locator('.stage').evaluate((stage: HTMLElement) => stage.style.cursor);
      if (cursor !== 'pointer') continue;
      await page.mouse.click(x, y - 6);
      if (await page.waitForSelector(inspected, { timeout: 1000 }).catch(() => null))
        return [
          [x, y - 6],
          [x + 28, y - 6],
        ];
      await page.keyboard.press('0');
      await page.waitForTimeout(1000);
    }
  throw new Error('No outcome of the map answers a click.');
}

/** Two nodes of the bare page's graph; Cytoscape hangs the graph on its container. */
function placesOnBare(page: Page): Promise<Place[]> {
  interface Graph {
    nodes(): Iterable<{ renderedPosition(): { x: number; y: number } }>;
  }
  return page.locator('.graph').evaluate((graph: HTMLElement & { _cyreg?: { cy: Graph } }) => {
    const { left, top } = graph.getBoundingClientRect();
    const nodes = graph._cyreg?.cy.nodes() ?? [];
    return [...nodes].slice(0, 2).map((node): [number, number] => {
      const { x, y } = node.renderedPosition();
      return [x + left, y + top];
    });
  });
}

async function placesOn(browser: Browser, address: string, find: (page: Page) => Promise<Place[]>): Promise<Place[]> {
  const { context, page } = await freshPage(browser);
  await page.goto(address);
  const places = await find(page);
  await context.close();
  return places;
}

/** The three pages, with places on nodes of each, found in a visit that is not measured. */
export async function findPages(browser: Browser, address: string): Promise<Visitee[]> {
  const [ours, empty, bare] = [`${address}/ours/`, `${address}/empty/`, `${address}/bare/`];
  return [
    {
      name: 'ours',
      address: ours,
      watched: {
        pictures: mapStands,
        places: await placesOn(browser, ours, placesOnOutcome),
        taken: '.panel-right',
        answer: inspected,
      },
    },
    { name: 'empty', address: empty, watched: { pictures: [], places: [], taken: '', answer: '' } },
    {
      name: 'bare',
      address: bare,
      watched: {
        pictures: [],
        places: await placesOn(browser, bare, placesOnBare),
        taken: '.selected',
        answer: '.selected',
      },
    },
  ];
}
