import { describe, expect, test } from 'vitest';
import { GraphSlot } from '../../src/canvas/graphSlot.ts';
import type { Palette } from '../../src/canvas/palette.ts';

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
