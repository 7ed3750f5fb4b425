import { describe, expect, test } from 'vitest';
import { answerTo, outdated, storeName } from '../../src/offline/answer.ts';

const root = 'https://example.org/anagen/';
const files = new Set(['index.html', 'assets/boot-1.js', 'manifest.webmanifest']);
const asked = (path: string, over: Partial<Parameters<typeof answerTo>[0]> = {}) =>
  answerTo({ method: 'GET', mode: 'navigate', url: path.includes('://') ? path : root + path, ...over }, root, files);

describe('a site without a network', () => {
  test.each([
    ['', 'index.html'],
    ['#v1/evidence', 'index.html'],
    ['?speaker=1', 'index.html'],
    ['index.html', 'index.html'],
    ['assets/boot-1.js', 'assets/boot-1.js'],
  ])('answers what it keeps itself: %s', (path, kept) => expect(asked(path)).toEqual({ kept }));

  test.each([
    ['figures/fig-2a/', '#v1/fig-2a'],
    ['figures/fig-2a/4/', '#v1/fig-2a/4'],
    ['figures/fig-2a/4/index.html', '#v1/fig-2a/4'],
    ['somewhere/else', ''],
  ])('leads from a page that it does not keep to the same on the front page: %s', (path, view) =>
    expect(asked(path)).toEqual({ kept: null, instead: root + view }),
  );

  test('has nothing instead of a file that it does not keep', () => {
    expect(asked('assets/old-0.js', { mode: 'cors' })).toEqual({ kept: null, instead: null });
  });

  test.each([
    ['https://example.org/other/', {}],
    ['https://elsewhere.org/anagen/', {}],
    ['', { method: 'POST' }],
  ])('leaves alone what is not its own: %s', (path, over) => expect(asked(path, over)).toBeNull());
});

test('stores go once two newer ones stand, and never those of another site at the origin', () => {
  const named = (version: string, at = root) => storeName(at, { version, files: [] });
  const other = named('x', 'https://example.org/');
  const names = [named('a'), other, named('b'), 'foreign', named('c')];
  expect(outdated(names, root, named('c'))).toEqual([named('a')]);
  expect(outdated([named('c')], root, named('c'))).toEqual([]);
  // An edition that comes back is the newest, wherever its store stands.
  expect(outdated([named('c'), named('a'), named('b')], root, named('c'))).toEqual([named('a')]);
});
