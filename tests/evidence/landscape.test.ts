import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { directionsOf, evidenceKinds, kindOfEvidence, landscapeOf, sharesOf } from '../../src/evidence/landscape.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

const index = indexPathway((await readPackCached(process.cwd())).pathway);
const landscape = landscapeOf(index);

describe('the landscape of evidence', () => {
  it('[E22] puts every item into just one cell, that of its mechanism and kind', () => {
    const placed = landscape.rows.flatMap(({ id, cells }) =>
      evidenceKinds.flatMap((kind) => cells[kind].map((found) => ({ id, kind, ...found }))),
    );
    const items = index.pathway.interactions.flatMap((each) => each.evidence);
    expect(placed).toHaveLength(items.length);
    expect(new Set(placed.map(({ item }) => item))).toEqual(new Set(items));
    for (const { id, kind, interaction, item } of placed) {
      expect(interaction.mechanismFile).toBe(id);
      expect(kindOfEvidence(item)).toBe(kind);
    }
  });

  it.each([
    ['people', 'randomised', 'randomised'],
    ['people', 'controlled', 'controlled'],
    ['people', 'uncontrolled', 'uncontrolled'],
    ['people', 'single-experiment', 'uncontrolled'],
    ['human-tissue', 'single-experiment', 'human-tissue'],
    ['animal', 'randomised', 'animal'],
  ] as const)('[E22] tells only items from people apart by how the study was made: %s, %s', (system, strength, kind) =>
    expect(kindOfEvidence({ system, strength })).toBe(kind),
  );

  it('[E23] counts the three directions apart, and sums them up', () => {
    for (const kind of evidenceKinds) {
      const sum = { supports: 0, qualifies: 0, refutes: 0 };
      for (const { cells } of landscape.rows)
        for (const [stance, count] of Object.entries(directionsOf(cells[kind])))
          sum[stance as keyof typeof sum] += count;
      expect(landscape.totals[kind]).toEqual(sum);
    }
  });

  it('[E24] gives whole percent, and never 0 for what is there', () => {
    const pathway = tinyPathway();
    const [first] = pathway.interactions;
    first?.evidence.push(...Array.from({ length: 400 }, () => evidence()));
    first?.evidence.push(evidence({ system: 'people', species: ['human'], strength: 'uncontrolled' }));
    const shares = sharesOf(landscapeOf(indexPathway(pathway)));
    expect(shares).toMatchObject({ people: 1, animals: 100, humanTissue: 0 });
    const { people, humanTissue, animals, dishes, statements } = sharesOf(landscape);
    expect(Math.abs(people + humanTissue + animals + dishes + statements - 100)).toBeLessThan(3);
  });

  it('[E25] begins with the mechanisms that have most evidence nearest to people', () => {
    const [first, ...rest] = landscape.rows;
    for (const { cells } of rest)
      expect(cells.randomised.length).toBeLessThanOrEqual(first?.cells.randomised.length ?? 0);
    const none = landscape.rows.findIndex(({ cells }) => cells.randomised.length === 0);
    expect(landscape.rows.slice(none).every(({ cells }) => cells.randomised.length === 0)).toBe(true);
  });
});
