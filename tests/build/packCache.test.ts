import { expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { readPack } from '../../src/build/readPack.ts';

it('a pack from the cache is the pack that was read', { timeout: 30_000 }, async () => {
  await readPackCached('.');
  expect(await readPackCached('.')).toEqual(await readPack('.'));
});
