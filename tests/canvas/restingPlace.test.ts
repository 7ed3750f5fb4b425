import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../src/build/atlas.ts';
import { areaNameSize } from '../../src/canvas/areaLabels.ts';
import { fitted, type Size, seen } from '../../src/canvas/camera.ts';
import { actingBox, restingOnMap, restingOnStep, restingOnWall } from '../../src/canvas/restingPlace.ts';
import { sceneryOf } from '../../src/canvas/scenery.ts';
import type { Box } from '../../src/layout/box.ts';
import { isInside } from '../../src/layout/box.ts';
import { boxOf } from '../../src/layout/placed.ts';
import type { Picture } from '../../src/model/geometry.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sceneFrame } from '../../src/player/frame.ts';

const { atlas } = await makeAtlas(new URL('../../', import.meta.url).pathname);
const index = indexPathway(atlas.pathway);
const phone = { width: 390, height: 430 };
const laptop = { width: 1200, height: 560 };
const wholeOf = (bounds: Box, size: Size) => fitted(bounds, size, 28, { least: 0.2, most: 2.2 });

function steps(id: string, size: Size) {
  const scenery = sceneryOf(atlas.pictures[id] as Picture, index);
  const scene = index.scene.get(id);
  if (!scene) throw new Error(id);
  const whole = wholeOf(scenery.bounds, size);
  return scene.steps.map((_, position) => {
    const frame = sceneFrame(index, scene, position + 1);
    return { frame, scenery, whole, camera: restingOnStep(scenery, frame, whole, size) };
  });
}

describe('the resting place in a scene', () => {
  it.each(atlas.pathway.scenes.map(({ id }) => id))(
    'makes %s legible on a phone, with something acted on in sight',
    (id) => {
      for (const { frame, scenery, camera } of steps(id, phone)) {
        expect(camera.zoom * scenery.scale.fontSize).toBeGreaterThanOrEqual(11);
        const view = seen(camera, phone);
        const targets = frame.acting.flatMap(({ target }) => scenery.nodes.get(target)?.box ?? []);
        expect(targets.some((box) => isInside(boxOf(box), view))).toBe(true);
      }
    },
  );

  it('shows all that acts wherever that fits legibly', () => {
    for (const { frame, scenery, camera } of steps('fig-3a', phone)) {
      const acting = actingBox(scenery, frame);
      if (acting && Math.min(phone.width / acting.width, phone.height / acting.height) * 15 > 14)
        expect(isInside(acting, seen(camera, phone))).toBe(true);
    }
  });

  it('is the whole figure where its labels can be read, and before anything acts', () => {
    for (const { camera, whole } of steps('fig-2a', laptop)) expect(camera).toEqual(whole);
    const low = { width: 960, height: 300 };
    for (const { camera, whole } of steps('fig-2a', low)) expect(camera).toEqual(whole);
    const [first] = steps('fig-2a', phone);
    const scene = index.scene.get('fig-2a');
    if (!first || !scene) throw new Error('no figure');
    expect(restingOnStep(first.scenery, sceneFrame(index, scene, 0), first.whole, phone)).toEqual(first.whole);
  });
});

describe('the resting place on a wall', () => {
  // What the caption leaves of 1920 x 1080; `tests/e2e/lecture-hall.spec.ts` measures that it does.
  const wall: Size = { width: 1920, height: 900 };

  it.each(atlas.pathway.scenes.map(({ id, steps: { length } }) => [id, length] as const))(
    '%s: whole, and every label 22 px or more, the names of its areas too',
    (id, length) => {
      const scene = index.scene.get(id);
      if (!scene) throw new Error(id);
      const scenery = sceneryOf(atlas.pictures[id] as Picture, index);
      for (const step of [0, length]) {
        const camera = restingOnWall(scenery, sceneFrame(index, scene, step), wall);
        expect(camera.zoom * scenery.scale.fontSize).toBeGreaterThanOrEqual(22);
        expect(camera.zoom * areaNameSize(scenery.scale, camera.zoom, wall.width)).toBeGreaterThanOrEqual(21.99);
        for (const node of scenery.picture.nodes) expect(isInside(boxOf(node), seen(camera, wall))).toBe(true);
      }
    },
  );

  it('in a close-up what acts fills the wall, larger than in the whole, and at most twice as large as it must be', () => {
    const scene = index.scene.get('fig-2a');
    if (!scene) throw new Error('fig-2a');
    const scenery = sceneryOf(atlas.pictures['fig-2a'] as Picture, index);
    for (const step of scene.steps.keys()) {
      const frame = sceneFrame(index, scene, step + 1);
      const [near, whole] = [restingOnWall(scenery, frame, wall, true), restingOnWall(scenery, frame, wall)];
      expect(near.zoom).toBeGreaterThanOrEqual(whole.zoom);
      expect(near.zoom * scenery.scale.fontSize).toBeLessThanOrEqual(44.001);
      const acting = actingBox(scenery, frame);
      if (near.zoom > whole.zoom) expect(acting && isInside(acting, seen(near, wall))).toBe(true);
    }
    expect(restingOnWall(scenery, sceneFrame(index, scene, 0), wall, true)).toEqual(
      restingOnWall(scenery, sceneFrame(index, scene, 0), wall),
    );
  });

  it('a wall too narrow for that shows what acts at that size, and all of it at the opening', () => {
    const scene = index.scene.get('fig-2a');
    if (!scene) throw new Error('fig-2a');
    const scenery = sceneryOf(atlas.pictures['fig-2a'] as Picture, index);
    const low: Size = { width: 1920, height: 500 };
    const at = (step: number) => restingOnWall(scenery, sceneFrame(index, scene, step), low);
    for (const node of scenery.picture.nodes) expect(isInside(boxOf(node), seen(at(0), low))).toBe(true);
    expect(at(1).zoom * scenery.scale.fontSize).toBeCloseTo(22, 5);
    const [acting] = sceneFrame(index, scene, 1).acting;
    const target = scenery.picture.nodes.find(({ id }) => id === acting?.target);
    expect(target && isInside(boxOf(target), seen(at(1), low))).toBe(true);
  });
});

describe('the resting place on the map', () => {
  const { bounds } = sceneryOf(atlas.pictures['map'] as Picture, index);
  const heart = { x: 1000, y: 200, width: 300, height: 800 };

  it('is the whole map where its systems can be read', () => {
    const whole = wholeOf(bounds, laptop);
    expect(restingOnMap(bounds, heart, whole, laptop)).toEqual(whole);
  });

  it('is otherwise a legible part around its heart, from top to bottom where the stage is tall', () => {
    const size = { width: 390, height: 620 };
    const camera = restingOnMap(bounds, heart, wholeOf(bounds, size), size);
    expect(camera.zoom).toBeGreaterThanOrEqual(0.35);
    const view = seen(camera, size);
    expect(view.x + view.width / 2).toBeCloseTo(1150);
    expect(view.y).toBeLessThanOrEqual(bounds.y);
    expect(view.y + view.height).toBeGreaterThanOrEqual(bounds.y + bounds.height);
  });
});
