import { expect, test } from 'vitest';
import { linksFrom } from '../../src/app/links.ts';
import { mapView, plainView } from '../../src/link/view.ts';

const step4 = plainView({ surface: 'figures', scene: 'fig-2a', step: 4 });
const opening = plainView({ surface: 'figures', scene: 'fig-2a', step: 0 });
const studies = plainView({ surface: 'evidence', page: 'studies' });

test.each([
  ['https://example.org/anagen/?from=mail#v1/map', './'],
  ['https://example.org/anagen/index.html', './'],
  ['https://example.org/anagen/figures/fig-3a/#v1/fig-3a/2', '../../'],
])('[L19] a copied link leads to the page of its figure, from %s', (href, root) => {
  const linkTo = linksFrom({ href, root });
  expect(linkTo(step4)).toBe('https://example.org/anagen/figures/fig-2a/4/');
  expect(linkTo(opening)).toBe('https://example.org/anagen/figures/fig-2a/');
  expect(linkTo(studies)).toBe('https://example.org/anagen/#v1/evidence/studies');
  expect(linkTo(mapView)).toBe('https://example.org/anagen/');
});

test('[L19] where figures have no pages, or the page is a file, it links to itself', () => {
  const alone = linksFrom({ href: 'http://127.0.0.1:5173/#v1/map', root: undefined });
  expect(alone(step4)).toBe('http://127.0.0.1:5173/#v1/fig-2a/4');
  const file = linksFrom({ href: 'file:///media/stick/anagen/index.html#v1/map', root: './' });
  expect(file(step4)).toBe('file:///media/stick/anagen/index.html#v1/fig-2a/4');
  expect(file(mapView)).toBe('file:///media/stick/anagen/index.html#v1/map');
});
