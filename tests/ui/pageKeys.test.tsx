// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { KeysButton } from '../../src/ui/bar/KeysButton.tsx';
import { keyList } from '../../src/ui/keys/keyList.ts';
import { usePageKeys } from '../../src/ui/keys/usePageKeys.ts';
import { SearchBox } from '../../src/ui/search/SearchBox.tsx';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

function Keyed() {
  usePageKeys();
  return (
    <>
      <SearchBox />
      <button type="button">Elsewhere</button>
      <input type="range" aria-label="Slider" />
      <KeysButton />
    </>
  );
}

function inScene() {
  const page = onPage(<Keyed />);
  act(() => page.store.actions.openScene('fig-1a'));
  return { ...page, step: () => page.store.state.getState().player.step };
}

describe('the keys of the page', () => {
  test.each([
    ['{ArrowRight}', 0, 1],
    ['{PageDown}', 1, 2],
    ['{ArrowLeft}', 2, 1],
    ['{PageUp}', 2, 1],
    ['{Home}', 2, 0],
    ['{End}', 0, 2],
    ['2', 0, 2],
    ['9', 0, 2],
  ])('%s leads from step %i to step %i', async (key, from, to) => {
    const { user, store, step } = inScene();
    act(() => store.actions.drive({ type: 'seek', step: from }));
    await user.keyboard(key);
    expect(step()).toBe(to);
  });

  test('T leads to the trace, and from a figure that is left for it', async () => {
    const { user, store } = inScene();
    await user.keyboard('t');
    expect(store.state.getState()).toMatchObject({ surface: 'trace', sceneId: null });
  });

  test('the space bar plays and pauses, but presses a button that has the focus', async () => {
    const { user, store } = inScene();
    await user.keyboard(' ');
    expect(store.state.getState().player.playing).toBe(true);
    await user.keyboard(' ');
    expect(store.state.getState().player.playing).toBe(false);
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
    await user.keyboard(' ');
    expect(store.state.getState().player.playing).toBe(false);
  });

  test('keys rest while typing, and on a slider that has arrows of its own', async () => {
    const { user, step } = inScene();
    await user.keyboard('/');
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.keyboard('2{ArrowRight}n');
    expect(step()).toBe(0);
    act(() => screen.getByRole('slider', { name: 'Slider' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(step()).toBe(0);
  });

  test('Escape leads out by one step: presenting, selection, scene', async () => {
    const { user, store } = inScene();
    act(() => {
      store.actions.present(true);
      store.actions.select({ kind: 'entity', id: 'crf' });
    });
    await user.keyboard('{Escape}');
    expect(store.state.getState()).toMatchObject({ presenting: false, selection: { id: 'crf' }, sceneId: 'fig-1a' });
    await user.keyboard('{Escape}');
    expect(store.state.getState()).toMatchObject({ selection: null, sceneId: 'fig-1a' });
    await user.keyboard('{Escape}');
    expect(store.state.getState().sceneId).toBeNull();
  });

  test('on the map digits choose the level, and zero shows everything', async () => {
    const { user, store } = onPage(<Keyed />);
    await user.keyboard('2');
    expect(store.state.getState().camera).toMatchObject({ type: 'level', level: 'entities' });
    await user.keyboard('0');
    expect(store.state.getState().camera.type).toBe('fit');
    await user.keyboard('+');
    expect(store.state.getState().camera).toMatchObject({ type: 'zoom', factor: 1.25 });
  });

  test('a modifier leaves the key to the browser', async () => {
    const { user, step } = inScene();
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(step()).toBe(0);
  });

  test('? opens the list of keys, and the page rests under it', async () => {
    const { user, step } = inScene();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    for (const { keys } of keyList) for (const { does } of keys) expect(dialog).toHaveTextContent(does);
    await user.keyboard('{ArrowRight}');
    expect(step()).toBe(0);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(step()).toBe(0);
  });

  test('single characters can be turned off and on in the list of keys; arrows, space and Escape stay', async () => {
    const { user, store, step } = inScene();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(screen.getByRole('checkbox', { name: /^Keys that are single letters/ }));
    await user.keyboard('{Escape}');
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
    await user.keyboard('2n/?p');
    expect(step()).toBe(0);
    expect(store.state.getState()).toMatchObject({ presenting: false, preferences: { notesOpen: false } });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('combobox')).not.toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(step()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(screen.getByRole('checkbox', { name: /^Keys that are single letters/ }));
    await user.keyboard('{Escape}2');
    expect(step()).toBe(2);
  });
});
