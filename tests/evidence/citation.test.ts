import { describe, expect, it } from 'vitest';
import {
  plainCitation,
  referenceLinks,
  referenceMark,
  shortCitation,
  statusReading,
  studyReading,
  titleOf,
} from '../../src/evidence/citation.ts';
import { reference } from '../fixtures/tinyPathway.ts';

const whole = reference('a90', {
  number: 'A90',
  title: 'A title with a question?',
  author: [
    { family: 'Okoro', given: 'Ada B.' },
    { family: 'Silva', given: 'C.D.' },
    { family: 'van Dijk', given: 'Eva-Maria' },
  ],
  'container-title': 'Journal of Examples',
  year: 2019,
  volume: '12',
  issue: '3',
  page: '45-67',
  DOI: '10.1000/example',
  URL: 'https://doi.org/10.1000/example',
});
const unknown = reference('ref-7', {
  number: '7',
  verification: 'unknown',
  type: null,
  title: null,
  author: [],
  'container-title': null,
  year: null,
  kind: null,
  model: null,
});

describe('citations', () => {
  it('are whole where the library is', () => {
    expect(plainCitation(whole)).toBe(
      'Okoro AB, Silva CD, van Dijk EM. A title with a question? Journal of Examples 2019;12(3):45–67. https://doi.org/10.1000/example',
    );
  });

  it.each([
    [3, 'Okoro et al. 2019'],
    [2, 'Okoro and Silva 2019'],
    [1, 'Okoro 2019'],
    [0, 'A title with a question? 2019'],
  ])('in short name %i authors as "%s"', (count, short) => {
    expect(shortCitation({ ...whole, author: whole.author.slice(0, count) })).toBe(short);
  });

  it('[E7] leave out what is not confirmed, without a trace', () => {
    const bare = { ...whole, year: null, volume: null, issue: null, page: null, DOI: null, URL: null };
    expect(shortCitation(bare)).toBe('Okoro et al.');
    expect(plainCitation({ ...bare, author: [] })).toBe('A title with a question? Journal of Examples.');
    const empty = { ...bare, author: [], title: null, 'container-title': null };
    expect(plainCitation(empty)).toBe('A90: details not confirmed.');
    expect(shortCitation(empty)).toBe('A90, details not confirmed');
    expect(titleOf(empty)).toBe('A90: title not confirmed');
    expect(`${plainCitation(empty)} ${shortCitation(bare)}`).not.toMatch(/null|undefined/);
  });

  it('cut a long title at a word when it has to stand for the authors', () => {
    const title = 'Premature termination of hair follicle growth and its consequences';
    const short = shortCitation({ ...whole, author: [], title });
    expect(short).toMatch(/ … 2019$/);
    expect(title.startsWith(short.replace(/ … 2019$/, ''))).toBe(true);
    expect(title.charAt(short.replace(/ … 2019$/, '').length)).toBe(' ');
  });

  it('[E8] of a candidate say that it is one', () => {
    const candidate = { ...whole, verification: 'probable' as const };
    expect(statusReading(candidate)).toBe('Candidate, not confirmed');
    expect(plainCitation(candidate)).toContain('(Candidate, not confirmed.)');
    expect(statusReading(whole)).toBeNull();
    expect(plainCitation(whole)).not.toContain('andidate');
  });

  it('[E8] of an unknown paper say only its number', () => {
    expect(statusReading(unknown)).toBe('Cited by the review as [7], not identified');
    expect(plainCitation(unknown)).toBe('Cited by the review as [7], not identified.');
    expect(shortCitation(unknown)).toBe('[7], not identified');
    expect(titleOf(unknown)).toBe('Cited by the review as [7], not identified');
    expect(referenceLinks(unknown)).toEqual([]);
  });

  it('mark the review’s own numbers with brackets, and the two documents by name', () => {
    expect(['7', 'A90', 'R', 'A'].map((number) => referenceMark({ number }))).toEqual([
      '[7]',
      'A90',
      'Review',
      'Web article',
    ]);
  });

  it('name the kind of study and what it was done in', () => {
    expect(studyReading({ kind: 'animal', model: 'mouse' })).toBe('Animal study: mouse');
    expect(studyReading({ kind: null, model: null })).toBe('');
  });
});

describe('addresses', () => {
  it('[E9] are those of the library, each once', () => {
    expect(referenceLinks({ ...whole, PMID: '123', PMCID: 'PMC9' }).map((link) => link.href)).toEqual([
      'https://doi.org/10.1000/example',
      'https://pubmed.ncbi.nlm.nih.gov/123/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC9/',
    ]);
  });

  it('[E9] keep a plain address exactly as it is, named by its host', () => {
    const URL = 'https://www.example.org/a/b?c=%CE%B2#d';
    expect(referenceLinks({ ...whole, DOI: null, URL })).toEqual([{ label: 'example.org', short: 'Web', href: URL }]);
  });
});
