// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { afterEach, describe, expect, test } from 'vitest';
import { linksFrom } from '../../src/app/links.ts';
import { LinkContext } from '../../src/ui/link/LinkContext.ts';
import { codePath, isReachable, StepCode } from '../../src/ui/present/StepCode.tsx';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

/** The pixels of a path of unit squares, as a camera would see them. */
function pixelsOf(path: string, size: number, scale: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(size * scale * size * scale * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++)
        pixels.fill(
          0,
          ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4,
          ((Number(y) * scale + dy) * size * scale + Number(x) * scale + dx) * 4 + 3,
        );
  return pixels;
}

describe('the code for phones', () => {
  test('another reader of codes finds the address of the very step', () => {
    const linkTo = linksFrom({ href: 'https://hall.example/anagen/', root: './' });
    const { store, container } = onPage(
      <LinkContext value={linkTo}>
        <StepCode />
      </LinkContext>,
    );
    act(() => store.actions.openScene('fig-1a', 2));
    const address = 'https://hall.example/anagen/figures/fig-1a/2/';
    expect(screen.getByRole('img', { name: `A code that leads to ${address}` })).toBeVisible();
    expect(screen.queryByText(/stands on this machine alone/)).toBeNull();
    const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
    const drawn = container.querySelector('path')?.getAttribute('d') ?? '';
    expect(jsQR(pixelsOf(drawn, size, 4), size * 4, size * 4)?.data).toBe(address);
    expect(drawn).toBe(codePath(encode(address, { ecc: 'M', border: 4 }).data));
  });

  test.each([
    ['https://hall.example/anagen/', true],
    ['http://192.168.0.4:4173/', true],
    ['http://127.0.0.1:4173/', false],
    ['http://localhost:4173/', false],
    ['file:///media/stick/anagen.html', false],
  ])('%s can be reached from a phone: %s', (address, reached) => {
    expect(isReachable(address)).toBe(reached);
  });
});
