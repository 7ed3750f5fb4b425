import { describe, expect, it } from 'vitest';
import { ecoTerm } from '../../src/evidence/eco.ts';
import { evidence, reference } from '../fixtures/tinyPathway.ts';

const stated = {
  system: 'assertion',
  strength: 'statement',
  reference: 'ref-2',
  place: { document: 'review', citation: '[2]' },
} as const;

describe('the ECO term of an evidence item', () => {
  it('is experimental for people, tissue, animals and cells', () => {
    for (const system of ['people', 'human-tissue', 'animal', 'cell-culture'] as const)
      expect(ecoTerm(evidence({ system }), reference('paper')).id).toBe('ECO:0000269');
  });

  it('is a traceable statement when the cited paper was identified', () => {
    expect(ecoTerm(evidence(stated), reference('ref-2')).id).toBe('ECO:0000304');
  });

  it('is an untraceable statement when the paper is unknown, or when the document only speaks for itself', () => {
    expect(ecoTerm(evidence(stated), reference('ref-2', { verification: 'unknown' })).id).toBe('ECO:0000303');
    const itself = evidence({ ...stated, reference: 'review' });
    expect(ecoTerm(itself, reference('review')).id).toBe('ECO:0000303');
  });
});
