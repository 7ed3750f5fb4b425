import { describe, expect, test } from 'vitest';
import { createPictures } from '../../src/app/pictures.ts';
import type { Picture } from '../../src/model/geometry.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';

const map = tinyPicture();
const scene = tinyPicture('fig-1a');

describe('the pictures', () => {
  test('the map is there at once; scenes are loaded once, when first wanted, and tell those who wait', async () => {
    let loads = 0;
    let told = 0;
    const load = () => Promise.resolve({ 'fig-1a': scene }).finally(() => loads++);
    const pictures = createPictures(map, load, () => {});
    pictures.subscribe(() => told++);
    expect(pictures.get('map')).toBe(map);
    expect(pictures.get('fig-1a')).toBeNull();
    pictures.want();
    pictures.want();
    expect(await pictures.load('fig-1a')).toBe(scene);
    expect(pictures.get('fig-1a')).toBe(scene);
    expect([loads, told]).toEqual([1, 1]);
  });

  test('a scene without a picture is refused, not shown as something else', async () => {
    const pictures = createPictures(
      map,
      () => Promise.resolve({}),
      () => {},
    );
    await expect(pictures.load('fig-9z')).rejects.toThrow('fig-9z');
  });

  test('a failed load is told, and tried again with the next wish', async () => {
    const answers: (() => Promise<Record<string, Picture>>)[] = [
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve({ 'fig-1a': scene }),
    ];
    let faults = 0;
    const pictures = createPictures(
      map,
      () => (answers.shift() ?? (() => Promise.resolve({})))(),
      () => faults++,
    );
    await expect(pictures.load('fig-1a')).rejects.toThrow('offline');
    expect(faults).toBe(1);
    expect(await pictures.load('fig-1a')).toBe(scene);
  });
});
