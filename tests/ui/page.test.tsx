// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Page } from '../../src/ui/Page.tsx';
import { StageContext } from '../../src/ui/stage/StageContext.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

const pictures = { map: tinyPicture(), 'fig-1a': tinyPicture('fig-1a') };

/** A page whose stage counts how often it is put up and taken down. */
function whole() {
  const stage = { mounted: 0, destroyed: 0 };
  const mount = (container: HTMLElement) => {
    stage.mounted++;
    container.tabIndex = 0;
    return { destroy: () => void stage.destroyed++ };
  };
  const page = onPage(
    <StageContext value={mount}>
      <Page />
    </StageContext>,
    { pictures },
  );
  return { ...page, stage };
}

describe('the page', () => {
  test('opens on the map with its question, a way to begin and the disclaimer', async () => {
    const { user, store } = whole();
    expect(screen.getByRole('heading', { level: 1, name: 'Tiny' })).toBeVisible();
    expect(screen.getByText('None.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Play Figure 1A' }));
    expect(store.state.getState()).toMatchObject({ sceneId: 'fig-1a', player: { step: 1, playing: true } });
    expect(await screen.findByRole('button', { name: 'Pause' })).toHaveFocus();
  });

  test('the call to zoom turns with the level', async () => {
    const { user, store } = whole();
    await user.click(screen.getByRole('button', { name: 'Zoom in to the entities' }));
    expect(store.state.getState().camera).toMatchObject({ type: 'level', level: 'entities' });
    act(() => store.actions.reportView({ ...store.state.getState().view, level: 'entities' }));
    expect(screen.getByRole('button', { name: 'Zoom out to the systems' })).toBeVisible();
    expect(screen.getByText(/3 nodes, 2 arrows/)).toBeVisible();
  });

  test('the stage stays up under every surface', async () => {
    const { user, stage } = whole();
    await user.click(screen.getByRole('button', { name: 'Figures' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Figures that play' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Explore' }));
    expect(stage).toEqual({ mounted: 1, destroyed: 0 });
  });

  test('from elsewhere Figures leads back to the running scene; within it, to all figures', async () => {
    const { user, store } = whole();
    act(() => store.actions.openScene('fig-1a', 1));
    await user.click(screen.getByRole('button', { name: 'Evidence' }));
    await user.click(screen.getByRole('button', { name: 'Figures' }));
    expect(store.state.getState()).toMatchObject({ surface: 'figures', sceneId: 'fig-1a', player: { step: 1 } });
    await user.click(screen.getByRole('button', { name: 'Figures' }));
    expect(store.state.getState()).toMatchObject({ surface: 'figures', sceneId: null });
  });

  test('leaving a scene hands the focus to the stage, and the first thing on the page skips to it', async () => {
    const { user, container } = whole();
    await user.click(screen.getByRole('button', { name: 'Play Figure 1A' }));
    await user.click(screen.getByRole('button', { name: 'Map' }));
    const stage = container.querySelector('#stage');
    expect(stage).toHaveFocus();
    act(() => (document.activeElement as HTMLElement).blur());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Skip to the stage' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(stage).toHaveFocus();
  });

  test('presenting leaves figure and caption alone, and gives the page back', async () => {
    const { user, store, stage } = whole();
    act(() => store.actions.openScene('fig-1a', 2));
    await user.click(screen.getByRole('button', { name: 'Present' }));
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await screen.findByRole('region', { name: 'Presenting' })).toHaveTextContent('CRF lowers growth.');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('region', { name: 'Presenting' })).toHaveTextContent('Stress raises CRF.');
    await user.click(screen.getByRole('button', { name: 'End presenting' }));
    expect(screen.getByRole('navigation', { name: 'Surfaces' })).toBeVisible();
    expect(stage).toEqual({ mounted: 1, destroyed: 0 });
  });

  test('the inspector comes with a selection and goes with it', async () => {
    const { user, store } = whole();
    act(() => store.actions.goTo({ kind: 'entity', id: 'crf' }));
    expect(await screen.findByRole('complementary')).toBeVisible();
    expect(screen.getByRole('separator', { name: 'Width of the inspector' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('the theme is chosen from a menu', async () => {
    const { user, store } = whole();
    await user.click(screen.getByRole('button', { name: 'Light or dark' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    expect(store.state.getState().preferences.theme).toBe('dark');
  });
});
