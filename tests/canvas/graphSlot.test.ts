import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Graph } from '../../src/canvas/graph.ts';
import { GraphSlot } from '../../src/canvas/graphSlot.ts';
import type { Palette } from '../../src/canvas/palette.ts';
import type { Scenery } from '../../src/canvas/scenery.ts';

/** A slot whose graph cannot be loaded, and what it has told of that. */
function slotWithoutGraph() {
  const told: string[] = [];
  const slot = new GraphSlot({
    container: {} as HTMLElement,
    palette: () => ({}) as Palette,
    load: () => Promise.reject(new Error('The line is down.')),
    arrived: () => {},
    failed: ({ message }) => told.push(message),
  });
  return { slot, told, tried: () => slot.come().catch(() => {}) };
}

const camera = { x: 0, y: 0, zoom: 1 };

describe('a graph that cannot be loaded', () => {
  test('is not missed while nobody looks at it, and told when somebody does', async () => {
    const { slot, told, tried } = slotWithoutGraph();
    await tried();
    expect(told).toEqual([]);
    slot.look(camera);
    expect(told).toEqual([expect.stringContaining('The line is down.')]);
  });

  test('is told at once where it is waited for', async () => {
    const { slot, told, tried } = slotWithoutGraph();
    slot.look(camera);
    expect(told).toEqual([]);
    await tried();
    expect(told).toHaveLength(1);
  });

  test('rejects for those who cannot do without it', async () => {
    await expect(slotWithoutGraph().slot.come()).rejects.toThrow('The line is down.');
  });
});

describe('a graph that takes a picture in pieces', () => {
  let frames: (() => void)[] = [];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('window', { requestIdleCallback: (act: () => void) => act() });
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  });
  afterEach(() => vi.unstubAllGlobals());

  /** Lets everything run that waits for no frame, and then one frame. */
  const frame = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    for (const draw of frames.splice(0)) draw();
    await new Promise((resolve) => setTimeout(resolve));
  };

  /** A slot with a graph that writes down what it is given: three pieces of every picture. */
  function slotWithGraph() {
    const given: string[] = [];
    class Written {
      *load({ id }: Scenery) {
        for (const piece of [1, 2, 3]) {
          given.push(`${id} ${piece}`);
          yield;
        }
      }
      mount = () => {};
      look = () => given.push('looked at');
    }
    const slot = new GraphSlot({
      container: {} as HTMLElement,
      palette: () => ({}) as Palette,
      load: () => Promise.resolve({ Graph: Written as unknown as typeof Graph }),
      arrived: () => {},
      failed: () => {},
    });
    const want = (id: string) => slot.load({ id } as Scenery, new Map());
    return { slot, given, want };
  }

  test('takes one piece a frame while nobody looks, and stands when it has all', async () => {
    const { slot, given, want } = slotWithGraph();
    want('map');
    slot.comeLater();
    await frame();
    expect(given).toEqual(['map 1', 'map 2']);
    expect(slot.stands).toBe(false);
    await frame();
    await frame();
    expect(given).toEqual(['map 1', 'map 2', 'map 3']);
    expect(slot.stands).toBe(true);
  });

  test('takes at once what is still missing when somebody looks', async () => {
    const { slot, given, want } = slotWithGraph();
    want('map');
    slot.comeLater();
    await frame();
    slot.look(camera);
    expect(given).toEqual(['map 1', 'map 2', 'map 3', 'looked at']);
    expect(slot.stands).toBe(true);
  });

  test('goes on with no picture that another has taken the place of', async () => {
    const { slot, given, want } = slotWithGraph();
    want('map');
    slot.comeLater();
    await frame();
    want('fig-1a');
    for (let time = 0; time < 4; time++) await frame();
    expect(given).toEqual(['map 1', 'map 2']);
    slot.look(camera);
    expect(given.slice(2)).toEqual(['fig-1a 1', 'fig-1a 2', 'fig-1a 3', 'looked at']);
  });

  test('takes a piece a frame while it is covered, even when it is looked at, and stands at once when it is uncovered', async () => {
    const { slot, given, want } = slotWithGraph();
    slot.cover(true);
    want('map');
    slot.look(camera);
    await frame();
    expect(given).toEqual(['map 1', 'map 2']);
    slot.look(camera);
    expect(given).toHaveLength(2);
    slot.cover(false);
    expect(given).toEqual(['map 1', 'map 2', 'map 3', 'looked at']);
    expect(slot.stands).toBe(true);
  });
});
