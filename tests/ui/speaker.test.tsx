// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SpeakerPanel } from '../../src/ui/speaker/SpeakerPanel.tsx';
import { clockFrom, elapsed, leftWords, timeWords, toggled, unstarted } from '../../src/ui/speaker/talkClock.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the clock of a talk', () => {
  test('counts while it runs, and keeps what has passed while it pauses', () => {
    const running = toggled(unstarted, 1000);
    expect(elapsed(running, 61_000)).toBe(60_000);
    const paused = toggled(running, 61_000);
    expect(elapsed(paused, 500_000)).toBe(60_000);
    expect(elapsed(toggled(paused, 500_000), 501_000)).toBe(61_000);
  });

  test('never runs backwards, whatever the device does to its clock', () => {
    expect(elapsed(toggled(unstarted, 9000), 1000)).toBe(0);
  });

  test('speaks as people read a clock', () => {
    expect([0, 65_000, 3_725_000].map(timeWords)).toEqual(['0:00', '1:05', '1:02:05']);
    expect(leftWords(60_000, 20)).toBe('19:00 left');
    expect(leftWords(20 * 60_000 + 5000, 20)).toBe('0:05 over');
  });

  test.each([null, '', '{}', '[]', 'null', '{"since":"now","before":0}', '{"since":null,"before":-1}'])(
    'what was stored and is no clock is none: %s',
    (text) => expect(clockFrom(text)).toBeNull(),
  );

  test('goes on after a reload', () => {
    const clock = toggled(unstarted, 1000);
    expect(clockFrom(JSON.stringify(clock))).toEqual(clock);
  });
});

describe('the speaker’s panel', () => {
  function spoken() {
    const page = onPage(<SpeakerPanel />);
    act(() => {
      page.store.actions.mirror({ role: 'speaker' });
      page.store.actions.openScene('fig-1a');
    });
    return page;
  }

  test('shows the notes of the step and the caption of the next, to the end', async () => {
    const { store } = spoken();
    const steps = tinyPathway().scenes.find(({ id }) => id === 'fig-1a')?.steps ?? [];
    const panel = await screen.findByRole('complementary', { name: 'For the speaker' });
    const next = () => within(panel).getByRole('region', { name: 'Next' });
    expect(next()).toHaveTextContent(`Next: 1 of ${steps.length}`);
    act(() => store.actions.drive({ type: 'next' }));
    expect(within(panel).getByRole('region', { name: 'Notes' })).toHaveTextContent(steps[0]?.notes ?? 'no notes');
    act(() => store.actions.drive({ type: 'seek', step: steps.length }));
    expect(next()).toHaveTextContent('The end of this figure');
  });

  test('the time starts with the first step', async () => {
    const { store } = spoken();
    expect(await screen.findByRole('button', { name: 'Start the time' })).toBeVisible();
    act(() => store.actions.drive({ type: 'next' }));
    expect(screen.getByRole('button', { name: 'Pause the time' })).toBeVisible();
  });

  test('curtains and freezing are switches; a missing wall is said, and can be opened again', async () => {
    const { store, user } = spoken();
    const mirror = () => store.state.getState().mirror;
    expect(await screen.findByText('No window on the wall.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open it again' }));
    expect(mirror().wanted).toBe(1);
    act(() => store.actions.mirror({ met: true }));
    expect(screen.getByText('The wall follows this window.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Black' }));
    expect(mirror().curtain).toBe('black');
    expect(screen.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Freeze' }));
    expect(mirror().frozen).toBe(true);
  });

  test('notes grow and shrink within bounds, and the length of the talk is kept', async () => {
    const { store, user } = spoken();
    const larger = await screen.findByRole('button', { name: 'Larger notes' });
    for (let press = 0; press < 9; press++) await user.click(larger);
    expect(store.state.getState().preferences.notesScale).toBe(2.5);
    const length = screen.getByRole('spinbutton', { name: 'Length of the talk, minutes' });
    await user.clear(length);
    await user.type(length, '45');
    expect(store.state.getState().preferences.talkMinutes).toBe(45);
    await user.clear(length);
    await user.type(length, '999');
    expect(store.state.getState().preferences.talkMinutes).toBe(99);
  });
});
