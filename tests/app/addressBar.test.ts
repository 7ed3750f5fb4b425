import { describe, expect, test } from 'vitest';
import { bindAddress } from '../../src/app/addressBar.ts';
import { refusedRest, rest } from '../../src/app/historyWriter.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { FakeWindow } from './fakeWindow.ts';

const crf = { kind: 'entity', id: 'crf' } as const;

function opened(fragment = '', { scene, step = 0, notice }: { scene?: string; step?: number; notice?: string } = {}) {
  const store = createAnagenStore(indexPathway(tinyPathway()));
  if (notice) store.actions.notify(notice);
  const page = new FakeWindow(`https://example.org/anagen/${fragment && `#${fragment}`}`);
  const leave = bindAddress(store, page.window, scene === undefined ? undefined : { scene, step });
  /** Does what the reader does in one go, then gives the page time to follow. */
  const act = async (...acts: (() => void)[]) => {
    for (const each of acts) each();
    await Promise.resolve();
  };
  /** The same, with a pause of the reader after it. */
  const slowly = async (...acts: (() => void)[]) => {
    for (const each of acts) {
      await act(each);
      page.wait(rest);
    }
  };
  return { ...store, now: () => store.state.getState(), page, act, slowly, leave };
}

describe('a link that is opened', () => {
  test('[L13] nothing in the address is the map, and stays nothing', () => {
    const { now, page } = opened();
    expect(now()).toMatchObject({ surface: 'explore', sceneId: null, notice: null });
    expect(page).toMatchObject({ calls: 0, entries: ['https://example.org/anagen/'] });
  });

  test('[L13] nothing in the address of a figure is its opening', () => {
    expect(opened('', { scene: 'fig-1a' }).now()).toMatchObject({ sceneId: 'fig-1a', player: { step: 0 } });
    expect(opened('v1/map', { scene: 'fig-1a' }).now()).toMatchObject({ sceneId: null });
    expect(opened('', { scene: 'gone' }).now()).toMatchObject({ sceneId: null });
  });

  test('shows scene, step, selection, search and filters before anything is drawn', () => {
    const { now } = opened('v1/fig-1a/2?select=crf&q=ax&level=human');
    expect(now()).toMatchObject({
      surface: 'figures',
      sceneId: 'fig-1a',
      player: { step: 2, playing: false },
      selection: crf,
      query: 'ax',
      filters: { levels: ['human'] },
      camera: { type: 'fly', target: crf },
    });
  });

  test('[L17] one in which something is wrong is said, and stays until the reader moves on', async () => {
    const { now, page, slowly, actions } = opened('v1/fig-1a/9?select=nobody', { notice: 'No storage.' });
    expect(now().player.step).toBe(2);
    expect(now().notice).toMatch(/^No storage\. .*step “9” of Figure 1A, which has 2; .*“nobody”/);
    expect(page.fragment).toBe('v1/fig-1a/9?select=nobody');
    await slowly(() => actions.drive({ type: 'back' }));
    expect(page.fragments).toEqual(['v1/fig-1a/1']);
  });

  test('[L17] one that is right but old is written as it is said now', () => {
    expect(opened('scene=fig-1a&step=1').page.fragments).toEqual(['v1/fig-1a/1']);
    expect(opened('v1/map').page.fragments).toEqual(['']);
  });

  test('[L5] a great many faults are told in few words', () => {
    const { now } = opened(
      `v1/map?${'x'
        .repeat(9)
        .split('')
        .map((x, at) => x + at)
        .join('&')}`,
    );
    expect(now().notice).toMatch(/“x0”.*“x2”.* And 6 more of the kind\.$/);
  });
});

describe('the history', () => {
  test('[L14] going elsewhere makes an entry, looking differently does not', async () => {
    const { page, slowly, actions } = opened();
    await slowly(
      () => actions.openScene('fig-1a'),
      () => actions.drive({ type: 'next' }),
      () => actions.drive({ type: 'next' }),
      () => actions.select(crf),
      () => actions.showEvidencePage('studies'),
      () => actions.select(null),
      () => actions.search('w'),
      () => actions.search('wn'),
      () => actions.filter({ kinds: ['process'] }),
    );
    expect(page.fragments).toEqual([
      '',
      'v1/fig-1a/2',
      'v1/fig-1a/2?select=crf',
      'v1/evidence/studies?select=crf',
      'v1/evidence/studies?q=wn&kind=process',
    ]);
  });

  test('[L14] a figure that plays is one entry; back leads to where the reader came from', async () => {
    const { page, slowly, actions, now } = opened();
    await slowly(
      () => actions.openScene('fig-1a'),
      () => actions.drive({ type: 'toggle' }),
      () => actions.drive({ type: 'elapsed' }),
    );
    expect(page.fragments).toEqual(['', 'v1/fig-1a/2']);
    page.go(-1);
    expect(now()).toMatchObject({ surface: 'explore', sceneId: null });
    page.go(1);
    expect(now()).toMatchObject({ sceneId: 'fig-1a', player: { step: 2, playing: false } });
  });

  test('[L15] what one press does in several actions is one entry', async () => {
    const { page, act, actions } = opened();
    await act(
      () => actions.openScene('fig-1a'),
      () => actions.openScene(null),
      () => actions.showSurface('figures'),
    );
    expect(page.fragments).toEqual(['', 'v1/figures']);
  });

  test('[L16] back and forward walk the views as they were left, and write nothing', async () => {
    const { page, slowly, actions, now } = opened();
    await slowly(
      () => actions.filter({ levels: ['human'] }),
      () => actions.select(crf),
      () => actions.clearFilters(),
      () => actions.openScene('fig-1a', 1),
    );
    const { fragments, calls } = page;
    page.go(-1);
    expect(now()).toMatchObject({ sceneId: null, selection: crf, filters: { levels: [] } });
    page.go(-1);
    expect(now()).toMatchObject({ selection: null, filters: { levels: ['human'] } });
    page.go(2);
    expect(now()).toMatchObject({ sceneId: 'fig-1a', player: { step: 1 } });
    await slowly(() => {});
    expect(page).toMatchObject({ fragments, calls });
  });

  test('[L16] a fragment edited by hand is shown; its message goes with it', () => {
    const { page, now } = opened();
    page.type('v1/fig-9z');
    expect(now().notice).toContain('“fig-9z”');
    page.type('v1/fig-1a/1');
    expect(now()).toMatchObject({ sceneId: 'fig-1a', player: { step: 1 }, notice: null });
    expect(page.fragments).toEqual(['', 'v1/fig-9z', 'v1/fig-1a/1']);
  });

  test('[L16] what was not written yet is not written over the entry that the reader goes to', async () => {
    const { page, act, slowly, actions } = opened();
    await slowly(() => actions.openScene('fig-1a'));
    await act(() => actions.drive({ type: 'next' }));
    await act(() => actions.drive({ type: 'next' }));
    page.go(-1);
    page.wait(10 * rest);
    expect(page.fragments[0]).toBe('');
  });

  test('[L18] a scrubbed line or a typed word is written at its own pace, the last one for sure', async () => {
    const { page, act, actions } = opened();
    for (let press = 0; press < 300; press++) {
      await act(() => actions.search('x'.repeat(press + 1)));
      page.wait(10);
    }
    expect(page.calls).toBeLessThan(12);
    page.wait(rest);
    expect(page.fragments).toEqual([`v1/map?q=${'x'.repeat(300)}`]);
  });

  test('[L18] the entry that is left keeps how it was last looked at', async () => {
    const { page, act, actions } = opened();
    await act(() => actions.search('w'));
    await act(() => actions.search('wnt'));
    await act(() => actions.select(crf));
    expect(page.fragments).toEqual(['v1/map?q=wnt', 'v1/map?select=crf&q=wnt']);
  });

  test('[L18] a browser that refuses is asked again later, and the page works on', async () => {
    const { page, act, actions, now } = opened();
    page.refuses = true;
    await act(() => actions.openScene('fig-1a'));
    await act(() => actions.drive({ type: 'next' }));
    expect(now().player.step).toBe(1);
    expect(page.fragments).toEqual(['']);
    page.refuses = false;
    page.wait(refusedRest);
    expect(page.fragments).toEqual(['', 'v1/fig-1a/1']);
  });

  test('what is no part of a view writes nothing, and once let go the address stays as it is', async () => {
    const { page, slowly, actions, leave } = opened();
    await slowly(
      () => actions.hover(crf),
      () => actions.zoom(2),
      () => actions.notify('Hello'),
      () => actions.prefer({ theme: 'dark' }),
    );
    expect(page.calls).toBe(0);
    leave();
    await slowly(() => actions.openScene('fig-1a'));
    page.type('v1/evidence');
    expect(page.calls).toBe(0);
  });

  test("[L13] a step's own page opens on that step, and leaves its address alone", () => {
    const { now, page } = opened('', { scene: 'fig-1a', step: 2 });
    expect(now()).toMatchObject({ sceneId: 'fig-1a', player: { step: 2 } });
    expect(page.window.location.hash).toBe('');
    const beyond = opened('', { scene: 'fig-1a', step: 99 });
    expect(beyond.now().player.step).toBe(beyond.now().player.stepCount);
  });
});
