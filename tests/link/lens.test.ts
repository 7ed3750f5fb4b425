import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { parseView } from '../../src/link/parseView.ts';
import { noFilters } from '../../src/link/view.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';

const shipped = indexPathway((await readPack('.')).pathway);

describe('the evidence lens of a link', () => {
  test.each([
    ['lens=system:people,system:martians', { systems: ['people'] }, '“system:martians”'],
    ['lens=strength:controlled,strength:single-experiment', { strength: 'controlled' }, '“strength:single-experiment”'],
    ['lens=sharp', {}, '“sharp”'],
  ])('[L22] leaves out what it cannot ask for, and says so: %s', (choice, lens, named) => {
    const { view, issues } = parseView(`v1/map?${choice}`, shipped);
    expect(view.filters).toEqual({ ...noFilters, lens });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(named);
  });
});
