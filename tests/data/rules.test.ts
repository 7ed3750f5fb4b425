import { describe, expect, it } from 'vitest';
import { pathwayRules } from '../../src/model/rules/all.ts';
import type { LayoutData, Pathway } from '../../src/model/types.ts';
import { evidence, reference, tinyLayouts, tinyPathway } from '../fixtures/tinyPathway.ts';

/** For every rule, ways to break it: each must be reported under that rule's id, naming the thing at fault. */
type Break = [named: string, spoil: (pathway: Pathway, layouts: LayoutData[]) => void];

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('the fixture is empty');
  return item;
};

const breaks: Record<string, Break[]> = {
  D2: [['Stress_Axis', (p) => void (first(p.mechanismFiles).id = 'Stress_Axis')]],
  D3: [
    ['crf', (p) => void p.entities.push({ ...first(p.entities), id: 'crf' })],
    ['crf', (p) => void ((first(p.entities).aliases = ['crf']), (first(p.entities).aliasReason = 'one thing'))],
  ],
  D4: [['stress', (p) => void (first(p.entities).aliases = ['strain'])]],
  D5: [['stress--crf', (p) => void (first(p.interactions).id = 'something-else')]],
  D6: [['nobody', (p) => void (first(p.interactions).target = 'nobody')]],
  D7: [
    ['mars', (p) => void (first(p.entities).compartment = 'mars')],
    ['mars', (p) => void (first(p.info.compartments).parent = 'mars')],
    ['inside itself', (p) => void (first(p.info.compartments).parent = 'brain')],
  ],
  D8: [
    ['lonely', (p) => void p.entities.push({ ...first(p.entities), id: 'lonely' })],
    ['stress', (p) => void (first(p.entities).idleReason = 'it rests')],
  ],
  D9: [
    ['HGNC:TNF', (p) => void (first(p.entities).identifiers = ['HGNC:TNF'])],
    ['WIKI:12', (p) => void (first(p.entities).identifiers = ['WIKI:12'])],
    ['GO:12', (p) => void (first(p.entities).identifiers = ['GO:12'])],
  ],
  D10: [['ghost', (p) => void (first(p.interactions).evidence = [evidence({ reference: 'ghost' })])]],
  D11: [
    ['unread', (p) => void p.references.push(reference('unread'))],
    ['paper', (p) => void (first(p.references).unusedReason = 'nobody reads it')],
  ],
  D12: [
    ['paper', (p) => void (first(p.references).verification = 'unknown')],
    ['malformed DOI', (p) => void (first(p.references).DOI = 'doi:10.1/x')],
    ['malformed PMID', (p) => void (first(p.references).PMID = 'PMC12')],
    ['http', (p) => void (first(p.references).URL = 'javascript:alert(1)')],
  ],
  D13: [['stress--crf', (p) => void (first(p.interactions).evidence = [evidence({ place: { document: 'paper' } })])]],
  D14: [
    ['stress--crf', (p) => void (first(p.interactions).evidence = [evidence({ system: 'assertion' })])],
    ['human', (p) => void (first(p.interactions).evidence = [evidence({ system: 'people' })])],
    ['animal', (p) => void (first(p.interactions).evidence = [evidence({ species: ['human'] })])],
  ],
  D15: [['animal', (p) => void (first(p.interactions).evidence = [evidence({ statement: 'It rose.' })])]],
  D16: [['patients', (p) => void (first(p.interactions).statement = 'In patients, stress raises CRF.')]],
  D17: [
    ['nobody', (p) => void (first(first(p.scenes).start).entity = 'nobody')],
    ['crf--nobody', (p) => void first(first(p.scenes).steps).interactions.push('crf--nobody')],
  ],
  D18: [['crf', (p) => void first(p.scenes).steps.reverse()]],
  D19: [
    ['characters', (p) => void (first(first(p.scenes).steps).caption = 'long '.repeat(60))],
    ['two terms', (p) => void (first(first(p.scenes).steps).caption = '**a** **b** **c**')],
    ['title', (p) => void (first(first(p.scenes).steps).title = 'x'.repeat(41))],
  ],
  D20: [['nowhere', (p) => void (first(p.scenes).group = 'nowhere')]],
  D21: [
    ['1B', (p) => void p.info.inventory.panels.push('1B')],
    ['one', (p) => void (p.info.inventory.studies = [])],
    ['sleep', (p) => void p.info.inventory.treatments.push('sleep')],
    ['2', (p) => void p.info.inventory.slips.push(2)],
  ],
  D22: [
    ['nothing--there', (p) => void (first(p.studies).interactions = ['nothing--there'])],
    ['noInteractionReason', (p) => void (first(p.studies).interactions = [])],
    ['noTargetReason', (p) => void (first(p.treatments).targets = [])],
    ['nobody', (p) => void (first(p.slips).concerns.entities = ['nobody'])],
  ],
  D23: [
    ['fig-1a', (_p, layouts) => void layouts.pop()],
    ['does not place "growth"', (_p, layouts) => void delete first(layouts).nodes['growth']],
    ['places "nobody"', (_p, layouts) => void (first(layouts).nodes['nobody'] = [0, 0])],
    ['mars', (_p, layouts) => void (first(layouts).areas['mars'] = { x: 0, y: 0, width: 1, height: 1 })],
    ['belongs to no scene', (_p, layouts) => void (first(layouts).id = 'fig-9z')],
  ],
};

function problems(pathway: Pathway, layouts: LayoutData[]) {
  return pathwayRules.flatMap((rule) => rule.check(pathway, layouts, new Map()));
}

describe('data rules', () => {
  it('hold for a pathway that is in order', () => {
    expect(problems(tinyPathway(), tinyLayouts())).toEqual([]);
  });

  it('each have a way of being broken in this file', () => {
    expect(Object.keys(breaks)).toEqual(pathwayRules.map((rule) => rule.id));
  });

  for (const rule of pathwayRules)
    describe(`[${rule.id}] ${rule.title}`, () => {
      for (const [named, spoil] of breaks[rule.id] ?? [])
        it(`reports ${named}`, () => {
          const pathway = tinyPathway();
          const layouts = tinyLayouts();
          spoil(pathway, layouts);
          const found = rule.check(pathway, layouts, new Map());
          expect(found.map((issue) => issue.rule)).toContain(rule.id);
          expect(found.map((issue) => issue.message).join('\n')).toContain(named);
        });
    });
});
