import { describe, expect, test } from 'vitest';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Entity } from '../../src/model/types.ts';
import { fold, foldings } from '../../src/ui/search/fold.ts';
import { buildSearch } from '../../src/ui/search/searchIndex.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

function entity(id: string, label: string, over: Partial<Entity> = {}): Entity {
  return {
    id,
    label,
    synonyms: [],
    aliases: [],
    kind: 'protein',
    compartment: 'body',
    summary: 'What it is.',
    identifiers: [],
    ...over,
  };
}

const named = [
  entity('tnf-alpha', 'TNF-α', { synonyms: ['tumour necrosis factor'] }),
  entity('ifn-gamma', 'IFN-γ', { identifiers: ['HGNC:5438'] }),
  entity('beta-catenin', 'β-catenin'),
  entity('b2-microglobulin', 'β2-microglobulin', { synonyms: ['B2M'] }),
  entity('tgf-beta', 'TGF-β'),
  entity('tgf-beta1', 'TGF-β1'),
  entity('cd8-t-cells', 'CD8⁺ T cells', { kind: 'cell', aliases: ['cytotoxic-t-cells'] }),
  entity('corticotropin', 'CRF', { synonyms: ['CRH', 'corticotropin-releasing factor'] }),
  entity('autoreactive-cd8-attack', 'Autoreactive CD8⁺ attack', { kind: 'process' }),
];

const pathway = tinyPathway();
pathway.entities.push(...named);
const search = buildSearch(indexPathway(pathway));
const first = (query: string) => search.find(query)[0]?.id;

describe('names are compared without Greek, case, hyphens and accents', () => {
  test('a query is cut into words, Greek by name and set apart', () => {
    expect(fold('TGF-β1')).toEqual(['tgf', 'beta', '1']);
    expect(fold('CD8⁺ T cells')).toEqual(['cd8', 't', 'cells']);
  });

  test('a name is found run together and with Latin letters for Greek', () => {
    expect(foldings('β2-microglobulin')).toEqual(expect.arrayContaining(['beta', 'b2', 'b2microglobulin']));
    expect(foldings('TNF-α')).toEqual(expect.arrayContaining(['tnf', 'alpha', 'tnfalpha', 'tnfa']));
  });
});

describe('search', () => {
  test.each([
    ['tnf alpha', 'tnf-alpha'],
    ['TNFa', 'tnf-alpha'],
    ['tnf-α', 'tnf-alpha'],
    ['TNFalpha', 'tnf-alpha'],
    ['b-catenin', 'beta-catenin'],
    ['beta catenin', 'beta-catenin'],
    ['bcatenin', 'beta-catenin'],
    ['ifn gamma', 'ifn-gamma'],
    ['ifng', 'ifn-gamma'],
    ['tgfb1', 'tgf-beta1'],
    ['TGF beta 1', 'tgf-beta1'],
    ['tgfb', 'tgf-beta'],
    ['b2 micro', 'b2-microglobulin'],
    ['cd8', 'cd8-t-cells'],
    ['CD8+ T', 'cd8-t-cells'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('synonyms, identifiers, ids and aliases find their entity, and say by what', () => {
    expect(search.find('CRH')[0]).toMatchObject({ id: 'corticotropin', matched: 'CRH' });
    expect(search.find('HGNC:5438')[0]).toMatchObject({ id: 'ifn-gamma', matched: 'HGNC:5438' });
    expect(first('cytotoxic-t')).toBe('cd8-t-cells');
    expect(first('autoreactive-cd8')).toBe('autoreactive-cd8-attack');
  });

  test('figures and treatments are found too', () => {
    expect(search.find('1a')[0]).toMatchObject({ type: 'scene', id: 'fig-1a' });
    expect(search.find('calm')[0]).toMatchObject({ type: 'treatment', id: 'calm' });
  });

  test('nothing is found for what is not there, but what is nearly spelled so is offered', () => {
    expect(search.find('catenim')).toEqual([]);
    expect(search.nearly('catenim').map((hit) => hit.id)).toContain('beta-catenin');
    expect(search.find('zzz')).toEqual([]);
    expect(search.nearly('zzz')).toEqual([]);
    expect(search.find('  ')).toEqual([]);
  });
});
