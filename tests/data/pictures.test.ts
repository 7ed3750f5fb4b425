import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../src/build/atlas.ts';

/**
 * The geometry of every shipped picture, computed: no arrow through a node, no overlapping nodes or labels, no label cut
 * off. `tests/layout/problems.test.ts` shows that each check finds what it looks for.
 */
const { atlas, issues } = await makeAtlas('.');
const { pathway, pictures } = atlas;
const ofLayout = (id: string) => issues.filter(({ rule, path }) => rule === 'geometry' && path.endsWith(`/${id}.yaml`));

describe('the shipped pictures', () => {
  it.each(['map', ...pathway.scenes.map(({ id }) => id)])('%s is drawn without a flaw', (id) => {
    expect(ofLayout(id).map(({ message }) => message)).toEqual([]);
    expect(pictures[id]?.nodes.length).toBeGreaterThan(1);
  });

  it('are those of the map and the scenes, and no others', () => {
    expect(Object.keys(pictures).sort()).toEqual(['map', ...pathway.scenes.map(({ id }) => id)].sort());
    expect(issues.filter(({ rule }) => rule === 'geometry')).toEqual([]);
  });

  it('the map shows every entity, and routes every interaction', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(pictures['map']?.nodes ?? [])).toEqual(ids(pathway.entities));
    expect(ids(pictures['map']?.routes ?? [])).toEqual(ids(pathway.interactions));
  });

  it.each(pathway.scenes.map((scene) => [scene.id, scene] as const))(
    '%s shows what acts in it, no more',
    (id, scene) => {
      const acting = new Set(scene.steps.flatMap((step) => step.interactions));
      const ends = pathway.interactions
        .filter((each) => acting.has(each.id))
        .flatMap((each) => [each.source, each.target]);
      const nodes = new Set([...scene.start.map(({ entity }) => entity), ...ends]);
      expect(pictures[id]?.nodes.map((node) => node.id).sort()).toEqual([...nodes].sort());
      expect(pictures[id]?.routes.map((route) => route.id).sort()).toEqual([...acting].sort());
    },
  );
});
