// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/ui/announce/Announcer.tsx';
import { Player } from '../../src/ui/player/Player.tsx';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { onPage } from './onPage.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The page's voice beside the player, as React runs it in development: everything twice. */
function listening() {
  const scene = tinyPathway().scenes[0];
  if (!scene) throw new Error('the tiny pathway has a scene');
  const { store, container } = onPage(
    <StrictMode>
      <Announcer />
      <Player scene={scene} />
    </StrictMode>,
  );
  const voice = container.querySelector('[aria-live="polite"]');
  if (!voice) throw new Error('nothing is read aloud');
  const said: string[] = [];
  new MutationObserver(() => said.push(voice.textContent.trim())).observe(voice, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  act(() => store.actions.openScene(scene.id));
  return { ...store, container, said, wait };
}

const second = 'Step 2 of 2. CRF lowers growth. growth falls. Shown in animals or dishes; sources disagree.';

describe('what is read aloud', () => {
  test('is one voice for the whole page', () => {
    const { container } = listening();
    expect(container.querySelectorAll('[aria-live]')).toHaveLength(1);
  });

  test('a step is said once, with its sign and its evidence', async () => {
    const { actions, said, wait } = listening();
    await wait(1000);
    act(() => actions.drive({ type: 'seek', step: 2 }));
    await wait(1000);
    act(() => actions.hover({ kind: 'entity', id: 'crf' }));
    await wait(5000);
    expect(said).toEqual([expect.stringMatching(/^Axis\. 2 steps\./), second]);
  });

  test('steps that are pressed through are said where they rest', async () => {
    const { actions, said, wait } = listening();
    act(() => actions.drive({ type: 'next' }));
    await wait(100);
    act(() => actions.drive({ type: 'next' }));
    await wait(5000);
    expect(said).toEqual([second]);
  });

  test('a scene that plays faster than it can be read is told where the reading has come to', async () => {
    const { actions, said, wait } = listening();
    act(() => actions.drive({ type: 'toggle' }));
    await wait(400);
    expect(said.at(-1)).toMatch(/^Step 1 of 2/);
    act(() => actions.drive({ type: 'elapsed' }));
    await wait(1000);
    expect(said).toHaveLength(1);
    await wait(8000);
    expect(said).toEqual([expect.stringMatching(/^Step 1 of 2/), second]);
  });

  test('a selection is told, with the evidence of an arrow, but not where the inspector is read', async () => {
    const { actions, said, wait } = listening();
    await wait(1000);
    act(() => actions.select({ kind: 'interaction', id: 'crf--growth' }));
    await wait(1000);
    expect(said.at(-1)).toMatch(/^Selected: crf lowers growth; shown in mice.*inspector\.$/);
    const inspector = document.createElement('aside');
    inspector.className = 'inspector';
    inspector.tabIndex = -1;
    document.body.append(inspector);
    inspector.focus();
    act(() => actions.read({ kind: 'entity', id: 'crf' }));
    await wait(1000);
    expect(said.at(-1)).toMatch(/lowers growth/);
    inspector.remove();
  });

  test('the same words again are heard again', async () => {
    const { actions, said, wait } = listening();
    for (let times = 0; times < 2; times++) {
      act(() => actions.say('No arrow leads here.'));
      await wait(1000);
    }
    expect(said).toEqual(['No arrow leads here.', 'No arrow leads here.']);
  });
});
