import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/ui/evidence/findReferences.ts';
import { reference } from '../../fixtures/tinyPathway.ts';

const library = [
  reference('ref-3', { number: '3', title: 'Hair and stress', author: [{ family: 'Müller', given: 'Zoë' }] }),
  reference('a04', { number: 'A04', title: 'Mast cells', DOI: '10.1000/four', verification: 'probable' }),
  reference('ref-7', { number: '7', title: null, verification: 'unknown', context: 'cited for the hair cycle' }),
];
const ids = (query: string, status: Parameters<typeof findReferences>[2] = null) =>
  findReferences(library, query, status).map((each) => each.id);

describe('finding a reference', () => {
  it('needs every word, anywhere, whatever its case and accents', () => {
    expect(ids('muller HAIR')).toEqual(['ref-3']);
    expect(ids('hair')).toEqual(['ref-3', 'ref-7']);
    expect(ids('hair mast')).toEqual([]);
  });

  it('goes by the review’s number and by identifiers too', () => {
    expect(ids('[7]')).toEqual(['ref-7']);
    expect(ids('A04')).toEqual(['a04']);
    expect(ids('10.1000/four')).toEqual(['a04']);
  });

  it('keeps to one status when asked', () => {
    expect(ids('', 'unknown')).toEqual(['ref-7']);
    expect(ids('hair', 'verified')).toEqual(['ref-3']);
  });

  it('finds everything without a query, and never more with one', () => {
    expect(ids('  ')).toEqual(['ref-3', 'a04', 'ref-7']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, more) => {
        const fewer = ids(`${query} ${more}`);
        expect(ids(query)).toEqual(expect.arrayContaining(fewer));
      }),
    );
  });
});
