import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { designOf, findStudies, sortStudies, studyOrders, yearOf } from '../../src/evidence/studies.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';

const index = indexPathway((await readPackCached(process.cwd())).pathway);
const { studies } = index.pathway;
const open = { query: '', design: null, alopecia: null };

describe('the studies of Table 2', () => {
  it.each([
    ['In vitro', 'dish'],
    ['In vitro (human DPCs)', 'dish'],
    ['In vitro; in vivo (C3H/HeJ AA)', 'animals'],
    ['In vivo (C57BL/6 mice)', 'animals'],
    ['In vivo (human)', 'people'],
  ])('[E26] %s is a study in: %s', (design, kind) => expect(designOf({ design })).toBe(kind));

  it('[E27] are found by all words together, and narrowed by what is printed', () => {
    expect(findStudies(index, open)).toEqual(studies);
    const found = findStudies(index, { ...open, query: 'wnt  MICE' });
    expect(found.length).toBeGreaterThan(0);
    for (const { mechanism, effect, design } of found) {
      expect(`${mechanism} ${effect}`.toLowerCase()).toContain('wnt');
      expect(design.toLowerCase()).toMatch(/mice|mouse/);
    }
    const people = findStudies(index, { ...open, design: 'people', alopecia: 'AA' });
    expect(people.map(({ id }) => id)).toEqual(['li-75']);
    expect(findStudies(index, { ...open, query: 'wnt unheard-of' })).toEqual([]);
  });

  it.each(studyOrders)('[E28] ordered by %s lose none, and put what is not given last either way', (by) => {
    for (const down of [false, true]) {
      const sorted = sortStudies(index, studies, { by, down });
      expect(new Set(sorted)).toEqual(new Set(studies));
      const given = sorted.map((each) => (by === 'year' ? yearOf(index, each) : each[by]) !== null);
      expect(given).toEqual([...given].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('[E28] ordered by N count people and mice as numbers', () => {
    const sizes = sortStudies(index, studies, { by: 'n', down: true }).flatMap(({ n }) => n ?? []);
    expect(sizes.slice(0, 3)).toEqual(['1000', '55', '40']);
  });
});
