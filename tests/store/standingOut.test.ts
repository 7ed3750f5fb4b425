import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { evidenceLevel } from '../../src/evidence/level.ts';
import { noFilters } from '../../src/link/view.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { visibleOnMap } from '../../src/store/selectors.ts';
import { shownTreatment, standingOut, throughLens, treatmentReach } from '../../src/store/standingOut.ts';
import { passesGate } from '../../src/trace/gate.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';

const shipped = indexPathway((await readPack('.')).pathway);
const human = { systems: ['people', 'human-tissue'] } as const;

function page(index = shipped) {
  const { state, actions } = createAnagenStore(index);
  return { actions, now: () => state.getState(), part: () => standingOut(index, state.getState()) };
}

describe('the evidence lens', () => {
  test('lets stand out just what a trace through the same evidence would take', () => {
    const { actions, part } = page();
    expect(part()).toBeNull();
    actions.filter({ lens: human });
    const passing = shipped.pathway.interactions.filter((each) => passesGate(each, human));
    expect(passing.length).toBeGreaterThan(0);
    expect(passing.length).toBeLessThan(shipped.pathway.interactions.length);
    expect(part()?.interactions).toEqual(new Set(passing.map(({ id }) => id)));
    expect(part()?.entities).toEqual(new Set(passing.flatMap(({ source, target }) => [source, target])));
  });

  test('hides nothing of the map, and narrows a list to what stands out', () => {
    const filters = { ...noFilters, lens: human };
    expect(visibleOnMap(shipped, filters)).toEqual(visibleOnMap(shipped, noFilters));
    expect(throughLens(shipped, noFilters)).toEqual(visibleOnMap(shipped, noFilters));
    expect(throughLens(shipped, filters).interactions.size).toBeLessThan(shipped.pathway.interactions.length / 2);
  });

  test('that asks for what refutes shows refuted arrows unasked', () => {
    const pathway = tinyPathway();
    for (const each of pathway.interactions.slice(1)) each.evidence = [evidence({ stance: 'refutes' })];
    const { interactions } = throughLens(indexPathway(pathway), { ...noFilters, lens: { stances: ['refutes'] } });
    expect(interactions).toEqual(new Set(['crf--growth']));
  });

  test('gives way to what a panel speaks of and to a scene, and stands again after', () => {
    const { actions, part, now } = page();
    actions.filter({ lens: human });
    const lens = part();
    const lit = { entities: new Set(['stress']), interactions: new Set<string>() };
    actions.light(lit);
    expect(part()).toBe(lit);
    actions.light(null);
    actions.openScene('fig-2a');
    expect(now().sceneId).toBe('fig-2a');
    expect(part()).toBeNull();
    actions.openScene(null);
    expect(part()).toBe(lens);
  });
});

describe('a treatment on the map', () => {
  test('stands out with its targets and what lies downstream of them, and no farther', () => {
    const { actions, part } = page();
    for (const { id, targets } of shipped.pathway.treatments.filter((each) => each.targets.length > 0)) {
      actions.showTreatment(id);
      const reached = part()?.entities ?? new Set();
      for (const { entity } of targets) expect(reached).toContain(entity);
      const far = new Map(targets.map(({ entity }) => [entity, 0]));
      for (const [entity, distance] of far)
        for (const each of shipped.outgoing.get(entity) ?? [])
          if (evidenceLevel(each) !== 'refuted' && distance < treatmentReach && !far.has(each.target))
            far.set(each.target, distance + 1);
      expect([...reached].sort()).toEqual([...far.keys()].sort());
    }
  });

  test('comes with the map on the stage, from wherever it is asked for', () => {
    const { actions, now } = page();
    actions.openScene('fig-2a');
    actions.showEvidencePage('treatments');
    actions.showTreatment('baricitinib');
    expect(now()).toMatchObject({
      surface: 'explore',
      sceneId: null,
      selection: { kind: 'treatment', id: 'baricitinib' },
      camera: { type: 'show' },
    });
  });

  test('that acts on nothing known marks nothing', () => {
    const pathway = tinyPathway();
    for (const each of pathway.treatments) each.targets = [];
    const { actions, now, part } = page(indexPathway(pathway));
    actions.showTreatment('calm');
    expect(shownTreatment(indexPathway(pathway), now().selection)).toBeNull();
    expect(part()).toBeNull();
  });
});
