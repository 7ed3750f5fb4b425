import { describe, expect, it } from 'vitest';
import { identifierLink } from '../../src/evidence/identifier.ts';
import { placeReading } from '../../src/evidence/place.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { reference, tinyPathway } from '../fixtures/tinyPathway.ts';

const pathway = tinyPathway();
pathway.references.push(reference('review', { number: 'R' }), reference('ref-3', { number: '3' }));
pathway.info.documents = [{ reference: 'review', short: 'R' }];
const index = indexPathway(pathway);

describe('a place written out', () => {
  it('names document, section, figure and citation in this order', () => {
    const place = { document: 'review', section: 'Results', figure: '1D', citation: '[18]' };
    expect(placeReading(index, place)).toBe('Review, “Results”, Fig. 1D, cited as [18]');
  });

  it('does not say figure or table twice', () => {
    expect(placeReading(index, { document: 'review', figure: 'Fig. 2', table: 'Table 2' })).toBe(
      'Review, Fig. 2, Table 2',
    );
  });

  it('names a paper by its citation, and the checked bibliography by its entry alone', () => {
    expect(placeReading(index, { document: 'ref-3', note: 'abstract' })).toBe('Author 2020, [3], abstract');
    const checked = { document: 'additional', note: 'Checked additional reference A04' };
    expect(placeReading(index, checked)).toBe('Checked additional reference A04');
    expect(placeReading(index, { document: 'additional', figure: '1' })).toBe('Checked bibliography, Fig. 1');
  });
});

describe('identifiers', () => {
  it('lead to the resolver, in the spelling that it knows', () => {
    expect(identifierLink('HGNC:11892')).toEqual({
      curie: 'HGNC:11892',
      register: 'Human gene (HGNC)',
      href: 'https://identifiers.org/HGNC:11892',
    });
    expect(identifierLink('UniProt:P01375').href).toBe('https://identifiers.org/uniprot:P01375');
    expect(identifierLink('MESH:D000506').href).toBe('https://identifiers.org/mesh:D000506');
  });
});
