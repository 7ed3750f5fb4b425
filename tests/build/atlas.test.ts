import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../src/build/atlas.ts';
import { formatIssue } from '../../src/model/issue.ts';

/** Lays out every shipped picture; without a cache that takes some seconds. */
const { atlas, issues } = await makeAtlas('.');

describe('the shipped pictures', () => {
  it('are clean: nothing overlaps, no arrow runs through a foreign node or on top of an unrelated arrow', () => {
    expect(issues.filter((issue) => issue.rule === 'geometry').map(formatIssue)).toEqual([]);
  });

  it('are the map and one for each scene', () => {
    expect(Object.keys(atlas.pictures).sort()).toEqual(
      ['map', ...atlas.pathway.scenes.map((scene) => scene.id)].sort(),
    );
  });

  it('draw every interaction on the map, and in a scene every one that its steps name', () => {
    const drawn = (id: string) => atlas.pictures[id]?.routes.map((route) => route.id).sort();
    expect(drawn('map')).toEqual(atlas.pathway.interactions.map((each) => each.id).sort());
    for (const scene of atlas.pathway.scenes)
      expect(drawn(scene.id)).toEqual([...new Set(scene.steps.flatMap((step) => step.interactions))].sort());
  });
});
