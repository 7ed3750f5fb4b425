import { describe, expect, test, vi } from 'vitest';
import { embeddedPreferences, embeddingOf, readOnly } from '../../src/app/embed.ts';

describe('the wishes of a page that embeds', () => {
  test.each([
    ['', null],
    ['?stage=abc', null],
    ['?embed', { theme: 'system', plays: false }],
    ['?embed=&theme=dark&play', { theme: 'dark', plays: true }],
    ['?embed&theme=pink&loop=9', { theme: 'system', plays: false }],
  ])('%s', (query, wishes) => expect(embeddingOf(query)).toEqual(wishes));

  test('stored preferences are not looked at', () => {
    expect(embeddedPreferences({ theme: 'dark', plays: false })).toMatchObject({
      theme: 'dark',
      figureListOpen: false,
    });
  });

  test('a window that is only read hears its address, and writes none', () => {
    const pushState = vi.fn();
    const listen = vi.fn();
    const page = {
      location: { hash: '#v1/fig-2a' },
      history: { pushState, replaceState: pushState },
      addEventListener: listen,
      removeEventListener: vi.fn(),
      setTimeout: vi.fn(),
      clearTimeout: vi.fn(),
    } as unknown as Window;
    const frame = readOnly(page);
    frame.history.pushState(null, '', '#v1/map');
    frame.history.replaceState(null, '', '#v1/map');
    expect(pushState).not.toHaveBeenCalled();
    expect(frame.location.hash).toBe('#v1/fig-2a');
    frame.addEventListener('popstate', () => {});
    expect(listen).toHaveBeenCalledOnce();
  });
});
