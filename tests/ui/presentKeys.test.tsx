// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { MirrorState } from '../../src/store/state.ts';
import { usePageKeys } from '../../src/ui/keys/usePageKeys.ts';
import { Curtain } from '../../src/ui/present/Curtain.tsx';
import { JumpDialog } from '../../src/ui/present/JumpDialog.tsx';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

afterEach(cleanup);

function Presented() {
  usePageKeys();
  return (
    <>
      <Curtain />
      <JumpDialog />
    </>
  );
}

function presented(mirror: Partial<MirrorState> = {}) {
  const page = onPage(<Presented />);
  const { actions, state } = page.store;
  act(() => {
    actions.openScene('fig-1a');
    actions.present(true);
    actions.mirror(mirror);
  });
  return { ...page, state, actions, step: () => state.getState().player.step };
}

describe('the keys while presenting', () => {
  test.each(['{PageDown}', '{ArrowRight}', '{ArrowDown}', '{Enter}', ' '])('%s goes on', async (key) => {
    const { user, step } = presented();
    await user.keyboard(key);
    expect(step()).toBe(1);
  });

  test.each(['{PageUp}', '{ArrowLeft}', '{ArrowUp}', '{Backspace}'])('%s goes back', async (key) => {
    const { user, actions, step } = presented();
    act(() => actions.drive({ type: 'seek', step: 2 }));
    await user.keyboard(key);
    expect(step()).toBe(1);
  });

  test('a key that is held down, or bounces, steps once; pressed again it steps again', () => {
    const { step } = presented();
    const press = (timeStamp: number, repeat = false) => {
      const event = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true, repeat });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      fireEvent(document.body, event);
    };
    press(1000);
    press(1040);
    press(1500, true);
    expect(step()).toBe(1);
    press(2000);
    expect(step()).toBe(2);
  });

  test.each([
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ])('%s hangs a %s curtain; any key lifts it and does nothing else', async (key, colour) => {
    const { user, step, state } = presented();
    await user.keyboard(key);
    expect(state.getState().mirror.curtain).toBe(colour);
    expect(
      screen.getByRole('button', { name: `The screen is ${colour}. Any key brings the figure back.` }),
    ).toBeVisible();
    await user.keyboard('{PageDown}');
    expect(state.getState()).toMatchObject({ mirror: { curtain: 'none' }, presenting: true });
    expect(step()).toBe(0);
    await user.keyboard(`${key}{Escape}`);
    expect(state.getState()).toMatchObject({ mirror: { curtain: 'none' }, presenting: true });
    await user.keyboard('{Escape}');
    expect(state.getState().presenting).toBe(false);
  });

  test('F5 presents a figure, and reloads the map as ever', async () => {
    const { user, actions, state } = presented();
    act(() => actions.present(false));
    await user.keyboard('{F5}');
    expect(state.getState().presenting).toBe(true);
    act(() => actions.openScene(null));
    expect(fireEvent.keyDown(document.body, { key: 'F5' })).toBe(true);
  });

  test('a frozen wall stays where it is; the speaker goes on', async () => {
    const wall = presented({ role: 'stage', frozen: true });
    await wall.user.keyboard('{PageDown}');
    expect(wall.step()).toBe(0);
    act(() => wall.actions.mirror({ role: 'speaker' }));
    await wall.user.keyboard('{PageUp}{PageDown}');
    expect(wall.step()).toBe(1);
  });

  test('the end of presenting lifts the curtain and thaws the wall', async () => {
    const { user, state } = presented({ role: 'stage', frozen: true, curtain: 'white' });
    await user.keyboard('{Escape}{Escape}');
    expect(state.getState()).toMatchObject({ presenting: false, mirror: { frozen: false, curtain: 'none' } });
  });

  test('D and H put a pointer on the wall and take it away', async () => {
    const { user, state } = presented();
    await user.keyboard('d');
    expect(state.getState().mirror.pointer).toBe('dot');
    await user.keyboard('h');
    expect(state.getState().mirror.pointer).toBe('spotlight');
    await user.keyboard('h');
    expect(state.getState().mirror.pointer).toBe('none');
  });
});

describe('going to a step or a figure', () => {
  test('by number', async () => {
    const { user, step } = presented();
    await user.keyboard('g');
    await user.type(await screen.findByRole('textbox'), '2{Enter}');
    expect(step()).toBe(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('by words; what there is none of is said', async () => {
    const { user, step } = presented();
    await user.keyboard('g');
    const title = tinyPathway().scenes.find(({ id }) => id === 'fig-1a')?.steps[1]?.title ?? '';
    await user.type(await screen.findByRole('textbox'), 'no such step');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing of that name.');
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), `${title.toUpperCase()}{Enter}`);
    expect(step()).toBe(2);
  });
});
