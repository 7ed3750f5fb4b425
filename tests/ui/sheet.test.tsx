// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Page } from '../../src/ui/Page.tsx';
import { Sheet } from '../../src/ui/parts/Sheet.tsx';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const put = () =>
  onPage(
    <Sheet id="thing" name="the thing" wished={{ peek: 110, half: 300 }}>
      <p>What it holds.</p>
    </Sheet>,
  );
const grabber = () => screen.getByRole('button', { name: /^Height of the thing/ });
const stop = () => document.getElementById('thing')?.dataset['stop'];

describe('a sheet', () => {
  test('Enter and the space bar lead through its heights, arrow keys up and down, and its name says which', async () => {
    const { user } = put();
    expect(stop()).toBe('half');
    act(() => grabber().focus());
    await user.keyboard('{Enter}');
    expect(stop()).toBe('full');
    expect(grabber()).toHaveAccessibleName('Height of the thing: fully open');
    await user.keyboard(' ');
    expect(stop()).toBe('peek');
    await user.keyboard('{ArrowUp}');
    expect(stop()).toBe('half');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(stop()).toBe('peek');
  });

  test('follows a drag and comes to rest at the nearest height; a press alone goes one further', () => {
    put();
    grabber().setPointerCapture = () => {};
    const send = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', clientY: number) =>
      fireEvent[type](grabber(), { clientY, pointerId: 1 });
    send('pointerDown', 500);
    send('pointerMove', 640);
    expect(document.getElementById('thing')).toHaveAttribute('data-dragged');
    send('pointerMove', 660);
    send('pointerUp', 660);
    expect(stop()).toBe('peek');
    send('pointerDown', 660);
    send('pointerUp', 661);
    expect(stop()).toBe('half');
  });
});

describe('on a small window', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('max-width: 900px'),
      media,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
  });

  test('the inspector takes the player’s place, with a way back to the step', async () => {
    const { user, store } = onPage(<Page />);
    const [scene] = store.index.pathway.scenes;
    act(() => store.actions.openScene(scene?.id ?? '', 1));
    expect(await screen.findByRole('region', { name: 'Player' })).toBeVisible();
    act(() => store.actions.select({ kind: 'entity', id: 'crf' }));
    expect(await screen.findByRole('heading', { name: 'crf' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Player' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Step 1 of/ }));
    expect(store.state.getState().selection).toBeNull();
    expect(screen.getByRole('region', { name: 'Player' })).toBeVisible();
  });

  test('the button for the next step says which it is', async () => {
    const { store } = onPage(<Page />);
    const [scene] = tinyPathway().scenes;
    act(() => store.actions.openScene(scene?.id ?? ''));
    expect(await screen.findByRole('button', { name: `Next: ${scene?.steps[0]?.title}` })).toBeVisible();
  });

  test('Escape in the inspector closes it', async () => {
    const { user, store } = onPage(<Page />);
    act(() => store.actions.select({ kind: 'entity', id: 'crf' }));
    act(() => screen.getByRole('heading', { name: 'crf' }).focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'crf' })).toBeNull();
  });
});
