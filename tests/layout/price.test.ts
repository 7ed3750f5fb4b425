import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrow, sameTail, sameTrunk } from '../../src/layout/routing/arrow.ts';
import type { Path } from '../../src/layout/routing/path.ts';
import { portsOf } from '../../src/layout/routing/ports.ts';
import { priceOf } from '../../src/layout/routing/price.ts';
import { Search } from '../../src/layout/routing/search.ts';
import { makeTerrain } from '../../src/layout/routing/terrain.ts';
import { Traffic } from '../../src/layout/routing/traffic.ts';
import { mapWeights } from '../../src/layout/routing/weights.ts';
import { mapScale } from '../../src/layout/scale.ts';
import { box } from './boxes.ts';

/** Nodes on a lattice and arrows between them, some of one source or one target. */
const anyArrows = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), {
    selector: (each) => each.join(),
    minLength: 1,
    maxLength: 10,
  })
  .map((ends) =>
    ends
      .filter(([a, b]) => a !== b)
      .map(([a, b, lowers], index): Arrow => {
        const effect = lowers ? 'inhibits' : 'activates';
        return { id: String(index), source: `n${a}`, target: `n${b}`, effect, late: false, marked: false };
      }),
  );

const nodes = Array.from({ length: 6 }, (_, index) =>
  box(`n${index}`, 90 + (index % 3) * 138, 84 + (index % 2) * 42 + Math.floor(index / 3) * 132),
);

describe('the price of a path', () => {
  it('is what the search found it to cost, trunks, tails and traffic included', () => {
    fc.assert(
      fc.property(anyArrows, (arrows) => {
        const terrain = makeTerrain({
          width: 480,
          height: 360,
          nodes,
          areas: [],
          areaLabels: [],
          comfort: 36,
          edgeRoom: 5,
        });
        const traffic = new Traffic(terrain, mapWeights);
        const search = new Search(terrain, traffic, mapWeights);
        const ports = new Map(nodes.map((node) => [node.id, portsOf(node, 'protein', terrain, mapScale, mapWeights)]));
        const paths: (Path | null)[] = arrows.map(() => null);
        arrows.forEach((arrow, index) => {
          traffic.read(arrow, arrows, paths, 60);
          const related = (test: typeof sameTrunk) =>
            paths.filter((path, at): path is Path => path !== null && test(arrow, arrows[at] as Arrow));
          const options = {
            from: ports.get(arrow.source) ?? [],
            to: ports.get(arrow.target) ?? [],
            trunks: related(sameTrunk),
            tails: related(sameTail),
          };
          const found = search.run(options);
          expect(found).not.toBeNull();
          if (found === null) return;
          expect(priceOf(found.path, options, traffic, terrain, mapWeights)).toBeCloseTo(found.cost, 3);
          paths[index] = found.path;
        });
      }),
    );
  });
});
