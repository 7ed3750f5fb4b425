// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Access } from '../../src/canvas/access.ts';
import { listenToKeyboard } from '../../src/canvas/keyboard.ts';
import { LevelSwitch } from '../../src/canvas/levelSwitch.ts';
import { Rig } from '../../src/canvas/rig.ts';
import { sceneryOf } from '../../src/canvas/scenery.ts';
import { firstSight } from '../../src/canvas/sight.ts';
import { Ticker } from '../../src/canvas/ticker.ts';
import { Walker } from '../../src/canvas/walker.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { type AnagenStore, createAnagenStore } from '../../src/store/anagenStore.ts';
import { currentFrame, visibleOnMap } from '../../src/store/selectors.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';

const size = { width: 900, height: 600 };

/** The stage's walk over the tiny map or its scene, without anything that draws. */
function walkOver(picture: 'map' | 'fig-1a') {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const store: AnagenStore = createAnagenStore(indexPathway(tinyPathway()));
  const sight = firstSight();
  const ticker = new Ticker(() => {}, { request: () => 1, cancel: () => {}, now: () => 0 });
  const rig = new Rig(
    ticker,
    () => true,
    () => {},
  );
  sight.scenery = sceneryOf(tinyPicture(picture), store.index);
  rig.frame({ bounds: sight.scenery.bounds, margin: 20, limits: { least: 0.2, most: 2 } });
  rig.resize(size);
  const access = new Access(stage);
  const levels = new LevelSwitch({ index: store.index, sight, rig, ticker } as never);
  const walker = new Walker({ store, sight, rig, levels, access, size: () => size, repaint: () => {} });
  const show = () => {
    const state = store.state.getState();
    const visible = visibleOnMap(store.index, state.filters);
    sight.showing = { frame: currentFrame(store.index, state), visible };
    walker.changed();
  };
  listenToKeyboard(stage, store, walker, new AbortController().signal);
  if (picture !== 'map') store.actions.openScene(picture);
  show();
  const press = (key: string, over: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...over });
    stage.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const stop = () => document.getElementById(stage.getAttribute('aria-activedescendant') ?? '');
  return { stage, store, sight, rig, press, show, stop, heard: () => stop()?.getAttribute('aria-label') ?? null };
}

let map: ReturnType<typeof walkOver>;
beforeEach(() => {
  map = walkOver('map');
  map.stage.focus();
});

describe('the map under the keyboard', () => {
  it('is one stop of the tab key, and names every node and arrow once it has the focus', () => {
    const names = [...map.stage.querySelectorAll('[role="img"]')].map((each) => each.getAttribute('aria-label'));
    expect(names).toHaveLength(5);
    for (const name of names) expect(name).toMatch(/\w+;/);
    expect(map.stage.querySelectorAll('[tabindex]')).toHaveLength(0);
    expect(map.heard()).toBeNull();
  });

  it('[W1] walks along an arrow, says where, and lights what a pointer would', () => {
    map.press('ArrowRight');
    map.press('ArrowLeft');
    expect(map.heard()).toMatch(/^crf lowers growth; shown in mice/);
    expect(map.stop()?.getAttribute('aria-description')).toBe('1 of 1 to growth');
    expect(map.store.state.getState().hover).toEqual({ kind: 'interaction', id: 'crf--growth' });
    expect(map.sight.walked).toEqual({ kind: 'interaction', id: 'crf--growth' });
  });

  it('[W6] says where nothing leads on, and stays', () => {
    map.press('Enter');
    map.press('ArrowRight');
    expect(map.heard()).toMatch(/^growth,/);
    expect(map.store.state.getState().aloud.text).toBe('No arrow leads on from here.');
  });

  it('[W9] begins at what is selected, and follows a selection made elsewhere', () => {
    map.store.actions.select({ kind: 'entity', id: 'stress' });
    map.press('ArrowRight');
    expect(map.heard()).toMatch(/^stress,/);
  });

  it('[W7] names and walks only what the filters leave', () => {
    map.press('ArrowRight');
    map.store.actions.filter({ compartments: ['brain'] });
    map.show();
    expect(map.heard()).toMatch(/^stress,/);
    expect(map.stage.querySelectorAll('[role="img"]')).toHaveLength(3);
  });

  it('opens the inspector for who wants to read, and leads out step by step: selection, walk, stage', () => {
    const after = document.createElement('button');
    after.checkVisibility = () => true;
    document.body.append(after);
    map.press('ArrowRight');
    map.press(' ');
    const { selection, reading } = map.store.state.getState();
    expect(selection).toEqual({ kind: 'entity', id: 'growth' });
    expect(reading).toBe(selection);
    map.press('Escape');
    expect(map.store.state.getState().selection).toBeNull();
    expect(map.heard()).not.toBeNull();
    map.press('Escape');
    expect(map.heard()).toBeNull();
    expect(map.store.state.getState().hover).toBeNull();
    expect(document.activeElement).toBe(map.stage);
    map.press('Escape');
    expect(document.activeElement).toBe(after);
  });

  it('keeps its place while the focus is elsewhere, and marks it only while it has the focus', () => {
    map.press('ArrowRight');
    map.stage.blur();
    expect(map.sight.walked).toBeNull();
    expect(map.store.state.getState().hover).toBeNull();
    map.stage.focus();
    expect(map.sight.walked).toEqual({ kind: 'entity', id: 'growth' });
    expect(map.heard()).toMatch(/^growth,/);
  });

  it('pans with Shift, steps over compartments with Alt, and leaves Tab and the browser’s keys alone', () => {
    const wish = () => map.store.state.getState().camera;
    expect(map.press('ArrowLeft', { shiftKey: true })).toBe(true);
    expect(wish()).toMatchObject({ type: 'pan', dx: 80, dy: 0 });
    map.press('ArrowRight');
    map.press('ArrowDown', { altKey: true });
    expect(map.heard()).toMatch(/^stress,/);
    for (const key of ['Tab', 'x', 'PageDown', 'F5']) expect(map.press(key)).toBe(false);
    expect(map.press('ArrowLeft', { altKey: true })).toBe(false);
    expect(map.press('ArrowDown', { ctrlKey: true })).toBe(false);
  });

  it.each([
    ['+', { type: 'zoom' }],
    ['-', { type: 'zoom' }],
    ['0', { type: 'fit' }],
    ['2', { type: 'level', level: 'entities' }],
  ])('%s is a wish for the camera, unless characters are turned off', (key, expected) => {
    expect(map.press(key)).toBe(true);
    expect(map.store.state.getState().camera).toMatchObject(expected);
    const { request } = map.store.state.getState().camera;
    map.store.actions.prefer({ shortcuts: false });
    expect(map.press(key)).toBe(false);
    expect(map.store.state.getState().camera.request).toBe(request);
    expect(map.press('ArrowRight')).toBe(true);
  });

  it('the camera comes near enough to see entities, and keeps the stop in view', () => {
    map.rig.jump({ x: 0, y: 0, zoom: 0.3 });
    map.press('ArrowRight');
    expect(map.rig.camera.zoom).toBeGreaterThan(0.8);
    map.rig.jump({ x: -5000, y: 0, zoom: 1 });
    map.press('ArrowDown', { altKey: true });
    const x = 100 + map.rig.camera.x;
    expect(x).toBeGreaterThan(30);
    expect(x).toBeLessThan(size.width - 30);
  });
});

describe('a scene under the keyboard', () => {
  it('names how each stop stands, and anew with every step', () => {
    const scene = walkOver('fig-1a');
    scene.stage.focus();
    scene.press('ArrowRight');
    expect(scene.heard()).toMatch(/^stress,.*\. Risen\.$/);
    scene.press('ArrowRight');
    expect(scene.heard()).toMatch(/^stress raises crf;.*\. To come\.$/);
    scene.store.actions.drive({ type: 'next' });
    scene.show();
    expect(scene.heard()).toMatch(/^stress raises crf;.*\. Acts now\.$/);
    scene.press('ArrowRight');
    scene.press('ArrowRight');
    scene.press('ArrowRight');
    expect(scene.heard()).toMatch(/^growth,.*\. To come\.$/);
  });

  it('leaves the player its keys: all of them to who came with the pointer, and always page keys, space and digits', () => {
    const scene = walkOver('fig-1a');
    scene.stage.dispatchEvent(new Event('pointerdown'));
    scene.stage.focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', ' ', '2'])
      expect(scene.press(key), key).toBe(false);
    expect(scene.press('Enter')).toBe(true);
    expect(scene.press('ArrowRight')).toBe(true);
    for (const key of ['PageDown', 'PageUp', ' ', '2']) expect(scene.press(key), key).toBe(false);
  });

  it('passes Escape on to the page once the walk has ended: it leaves the figure', () => {
    const scene = walkOver('fig-1a');
    scene.stage.focus();
    scene.press('ArrowRight');
    expect(scene.press('Escape')).toBe(true);
    expect(scene.press('Escape')).toBe(false);
  });
});
