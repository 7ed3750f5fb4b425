// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { FigureGallery } from '../../src/ui/figures/FigureGallery.tsx';
import { FigureList } from '../../src/ui/figures/FigureList.tsx';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

const pictures = { map: tinyPicture(), 'fig-1a': tinyPicture('fig-1a') };

describe('the list of figures', () => {
  test('opens a figure and marks it; the whole map stands on top', async () => {
    const { user, store } = onPage(<FigureList />, { pictures });
    const map = screen.getByRole('button', { name: 'Whole map' });
    expect(map).toHaveAttribute('aria-current', 'true');
    await user.click(screen.getByRole('button', { name: 'Figure 1A: Axis' }));
    expect(store.state.getState()).toMatchObject({ surface: 'figures', sceneId: 'fig-1a' });
    expect(screen.getByRole('button', { name: 'Figure 1A: Axis' })).toHaveAttribute('aria-current', 'true');
    expect(map).not.toHaveAttribute('aria-current');
    await user.click(map);
    expect(store.state.getState().sceneId).toBeNull();
  });

  test('each figure has a true picture: a dot for each node, a line for each arrow', () => {
    onPage(<FigureList />, { pictures });
    const row = screen.getByRole('button', { name: 'Figure 1A: Axis' });
    const drawn = [...row.querySelectorAll('path')].map((path) => ({
      effect: path.getAttribute('data-effect'),
      count: path.getAttribute('d')?.match(/M/g)?.length,
    }));
    expect(drawn).toEqual([
      { effect: 'activates', count: 1 },
      { effect: 'inhibits', count: 1 },
      { effect: null, count: 3 },
    ]);
  });

  test('a figure whose picture is missing is listed all the same', () => {
    onPage(<FigureList />);
    expect(screen.getByRole('button', { name: 'Figure 1A: Axis' })).toBeVisible();
  });

  test('folds to a rail, and remembers it for the map and for scenes apart', async () => {
    const { user, store } = onPage(<FigureList />, { pictures });
    await user.click(screen.getByRole('button', { name: 'Fold the list of figures' }));
    expect(store.state.getState().preferences.figureListOpen).toBe(false);
    expect(within(screen.getByRole('button', { name: 'Figure 1A: Axis' })).getByText('1A')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Unfold the list of figures' }));
    act(() => store.actions.openScene('fig-1a'));
    await user.click(screen.getByRole('button', { name: 'Unfold the list of figures' }));
    expect(store.state.getState().preferences).toMatchObject({ figureListOpen: true, figureListOpenInScene: true });
  });
});

describe('the gallery', () => {
  test('shows each figure with its summary and length, and opens it', async () => {
    const { user, store } = onPage(<FigureGallery />, { pictures });
    const card = screen.getByRole('button', { name: /1A Axis/ });
    expect(card).toHaveTextContent('It acts.');
    expect(card).toHaveTextContent('2 steps');
    await user.click(card);
    expect(store.state.getState().sceneId).toBe('fig-1a');
  });

  test('a heading without figures is left out', () => {
    const pathway = tinyPathway();
    pathway.info.groups.push({ id: 'later', title: 'Later' });
    onPage(<FigureGallery />, { pathway });
    expect(screen.queryByText('Later')).toBeNull();
  });
});
