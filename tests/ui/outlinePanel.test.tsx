// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Page } from '../../src/ui/Page.tsx';
import { StageContext } from '../../src/ui/stage/StageContext.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

const pictures = { map: tinyPicture(), 'fig-1a': tinyPicture('fig-1a') };

function whole() {
  const mount = (container: HTMLElement) => {
    container.tabIndex = 0;
    return { destroy: () => {} };
  };
  const page = onPage(
    <StageContext value={mount}>
      <Page />
    </StageContext>,
    { pictures },
  );
  return { ...page, preferences: () => page.store.state.getState().preferences };
}

const panel = () => screen.findByRole('region', { name: 'Outline' });
const opener = () => document.querySelector<HTMLElement>('.bar .outline-button');

describe('the outline on the page', () => {
  test('[O10] O opens it in the place of the figures and goes there; Escape goes back; O closes it', async () => {
    const { user, preferences } = whole();
    const from = screen.getByRole('button', { name: 'Play Figure 1A' });
    act(() => from.focus());
    await user.keyboard('o');
    await panel();
    expect(screen.getByRole('treeitem')).toHaveFocus();
    expect(screen.queryByRole('navigation', { name: 'Figures' })).toBeNull();
    expect(screen.getByRole('separator', { name: 'Width of the outline' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(from).toHaveFocus();
    expect(preferences().outlineOpen).toBe(true);
    await user.keyboard('o');
    expect(preferences().outlineOpen).toBe(false);
    expect(screen.getByRole('navigation', { name: 'Figures' })).toBeVisible();
    expect(from).toHaveFocus();
  });

  test('[O10] closed from within, it gives the focus back', async () => {
    const { user } = whole();
    const from = screen.getByRole('button', { name: 'Keys' });
    act(() => from.focus());
    await user.keyboard('o');
    await panel();
    await user.click(screen.getByRole('button', { name: 'Close the outline' }));
    await waitFor(() => expect(from).toHaveFocus());
  });

  test('[O10] its button opens it and keeps the focus', async () => {
    const { user } = whole();
    await user.click(opener() as HTMLElement);
    await panel();
    expect(opener()).toHaveAttribute('aria-pressed', 'true');
    expect(opener()).toHaveFocus();
  });

  test('[O11] alone it stands instead of the picture, heading and disclaimer stay, and it is remembered', async () => {
    const { user, container, preferences } = whole();
    await user.keyboard('o');
    await user.click(await screen.findByRole('button', { name: 'Hide the picture' }));
    expect(container.querySelector('.stage-column')).toHaveAttribute('data-put-away');
    expect(screen.getByRole('treeitem')).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByText('None.')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Figures' })).toBeVisible();
    expect(preferences()).toMatchObject({ outlineOpen: true, outlineAlone: true });
    await user.click(screen.getByRole('button', { name: 'Show the picture' }));
    expect(container.querySelector('.stage-column')).not.toHaveAttribute('data-put-away');
  });

  test('[O12] under a surface or a presentation it waits; opening it there leads to the stage', async () => {
    const { user, store } = whole();
    act(() => store.actions.showSurface('evidence'));
    await user.keyboard('o');
    await panel();
    expect(store.state.getState().surface).toBe('explore');
    act(() => {
      store.actions.openScene('fig-1a');
      store.actions.present(true);
    });
    expect(screen.queryByRole('region', { name: 'Outline' })).toBeNull();
    act(() => store.actions.present(false));
    expect(await panel()).toBeVisible();
  });

  test("[O9] the player's keys work from the list of steps", async () => {
    const { user, store } = whole();
    act(() => store.actions.openScene('fig-1a'));
    await user.keyboard('o');
    await panel();
    expect(within(await panel()).getByRole('button', { name: 'Opening' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(store.state.getState().player.step).toBe(1);
    expect(within(await panel()).getByRole('button', { name: '1 CRF rises', current: 'step' })).toBeInTheDocument();
    await user.keyboard('{End}');
    expect(store.state.getState().player.step).toBe(2);
  });
});
