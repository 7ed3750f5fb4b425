import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Uses, usesOf } from '../../../src/evidence/uses.ts';
import { everything, findReferences, type Wanted } from '../../../src/ui/evidence/findReferences.ts';
import { evidence, reference, tinyPathway } from '../../fixtures/tinyPathway.ts';

const library = [
  reference('ref-3', {
    number: '3',
    title: 'Hair and stress',
    author: [{ family: 'Müller', given: 'Zoë' }],
    kind: 'human-trial',
    year: 2012,
  }),
  reference('a04', { number: 'A04', title: 'Mast cells', DOI: '10.1000/four', verification: 'probable', year: 2001 }),
  reference('ref-7', {
    number: '7',
    title: null,
    year: null,
    verification: 'unknown',
    context: 'cited for the hair cycle',
  }),
];
const uses = new Map<string, Uses>([
  ['ref-3', { species: new Set(['human']), mechanisms: new Set(['axis']) }],
  ['a04', { species: new Set(['mouse', 'rat']), mechanisms: new Set(['axis', 'cycle']) }],
]);
const like = (wanted: Partial<Wanted>) =>
  findReferences(library, uses, { ...everything, ...wanted }).map((each) => each.id);
const ids = (query: string, status: Wanted['status'] = null) => like({ query, status });

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

  it('[E21] goes by what a paper is used for: species and mechanism', () => {
    expect(like({ species: 'mouse' })).toEqual(['a04']);
    expect(like({ mechanism: 'axis' })).toEqual(['ref-3', 'a04']);
    expect(like({ mechanism: 'axis', species: 'human' })).toEqual(['ref-3']);
    expect(like({ mechanism: 'none of them' })).toEqual([]);
  });

  it('goes by kind of study, and by years, where what has no year is in none', () => {
    expect(like({ kind: 'human-trial' })).toEqual(['ref-3']);
    expect(like({ from: 2010 })).toEqual(['ref-3']);
    expect(like({ to: 2005 })).toEqual(['a04']);
    expect(like({ from: 1999, to: 2020 })).toEqual(['ref-3', 'a04']);
  });

  it('[E21] a paper is used for what its items say of the interactions that it speaks to', () => {
    const pathway = tinyPathway();
    const [first] = pathway.interactions;
    first?.evidence.push(evidence({ reference: 'other', species: ['rat'] }));
    const found = usesOf(pathway);
    expect([...(found.get('other')?.species ?? [])]).toEqual(['rat']);
    expect([...(found.get('other')?.mechanisms ?? [])]).toEqual([first?.mechanismFile]);
    expect(found.get('nobody')).toBeUndefined();
  });
});
