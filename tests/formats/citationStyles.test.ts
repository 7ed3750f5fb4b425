import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { ama } from '../../src/formats/ama.ts';
import { apa } from '../../src/formats/apa.ts';
import { type CitationStyle, citationList, citationStyles } from '../../src/formats/citationList.ts';
import { addressOf, type CslItem, citedReference } from '../../src/formats/cslItem.ts';
import { titleUnknown } from '../../src/formats/styleText.ts';
import { vancouver } from '../../src/formats/vancouver.ts';
import amaCases from '../fixtures/citations/ama.json' with { type: 'json' };
import { reference } from '../fixtures/tinyPathway.ts';
import { someReference } from './someReferences.ts';

const { pathway } = await readPackCached(process.cwd());
const identified = pathway.references.filter((each) => each.verification !== 'unknown');

/** Shapes of the fields that decide what a style prints. AMA's text beside them was printed by citeproc-js 2.4.63 with the style's eleventh edition. */
const cases = (amaCases as unknown as { item: CslItem; text: string }[]).map((each) => each.item);

/** What the citation processor prints, with the address that we would give (C13), and a word in place of a missing title (C1). */
function processed(item: CslItem, template: 'apa' | 'vancouver'): string {
  const { DOI, ...rest } = item;
  const address = addressOf(item);
  const at = template === 'apa' && DOI !== undefined ? { DOI } : address === '' ? {} : { URL: address };
  const whole = { ...rest, title: item.title ?? titleUnknown, ...at };
  return new Cite([whole]).format('bibliography', { template, format: 'text', lang: 'en-US' }).trim();
}

/** What C12 and C13 set apart: quotation marks, dashes, capitals of containers, "Published online", and signs before or after nothing. */
function alike(text: string): string {
  return text
    .replace(/^1\.\s+/, '')
    .replace(/[“”‘’"']/g, "'")
    .replace(/[–-]/g, '-')
    .replace('Published online ', '')
    .replace(/(\d);( Available|$)/, '$1.$2')
    .replace(/(^|\. ):/, '$1');
}

const inSmallLetters = (text: string) => text.toLowerCase();

describe('formatted citations', () => {
  const both = [
    ['apa', apa],
    ['vancouver', vancouver],
  ] as const;

  for (const [template, style] of both) {
    it(`[C11] [C12] [C13] ${template}: the whole library and every shape of entry are as a citation processor prints them`, () => {
      for (const item of [...identified.map(citedReference), ...cases])
        expect(inSmallLetters(alike(style(item)))).toBe(inSmallLetters(alike(processed(item, template))));
    });

    it(`[C1] [C11] ${template}: whatever is missing, it is as a citation processor prints it`, () => {
      fc.assert(
        fc.property(someReference, (each) => {
          const item = citedReference({ ...each, title: each.title?.replace(/["'{}\\<^~$#_%]/g, '') ?? null });
          expect(inSmallLetters(alike(style(item)))).toBe(inSmallLetters(alike(processed(item, template))));
        }),
        { numRuns: 150 },
      );
    });
  }

  it('[C11] [C12] [C13] ama: every shape of entry is as the citation processor printed it', () => {
    for (const { item, text } of amaCases as unknown as { item: CslItem; text: string }[])
      expect(alike(ama(item))).toBe(alike(text));
  });

  it('[C12] keeps the letters of names and the shape of quotation marks, and says nothing of publication online', () => {
    const item = citedReference(
      reference('a', { title: "A 'hairy' privilege", 'container-title': 'myhairline.ai', type: 'webpage' }),
    );
    expect(apa(item)).toBe("Author. (2020). A 'hairy' privilege. myhairline.ai.");
    expect(ama(citedReference(reference('b')))).toBe('Author. Paper b. Journal. 2020.');
  });

  it('[C1] a title that is not known is said to be missing', () => {
    const item = citedReference(reference('a', { title: null, author: [], DOI: '10.1000/x' }));
    for (const { entry } of citationStyles) expect(entry(item)).toContain('[Title not confirmed]');
  });
});

describe('lists of citations', () => {
  const style = (id: CitationStyle['id']) => citationStyles.find((each) => each.id === id) as CitationStyle;
  const list = [
    reference('ref-2', { number: '2', title: 'The zebra', author: [] }),
    reference('ref-9', {
      number: '9',
      verification: 'probable',
      title: 'Likely',
      author: [{ family: 'Éluard', given: 'P.' }],
    }),
    reference('ref-7', {
      number: '7',
      verification: 'unknown',
      title: null,
      author: [],
      'container-title': null,
      year: null,
    }),
    reference('ref-8', {
      number: '8',
      verification: 'unknown',
      title: null,
      author: [],
      'container-title': null,
      year: null,
    }),
    reference('a1', { title: 'First', author: [{ family: 'Faust' }] }),
  ];

  it('[C2] [C14] numbers what is numbered in the order given, and puts those that were not identified last', () => {
    expect(citationList(list, style('ama'))).toBe(
      [
        '1. The zebra. Journal. 2020.',
        "2. Éluard P. Likely. Journal. 2020. (Candidate, not confirmed, for the review's citation [9].)",
        '3. Faust. First. Journal. 2020.',
        '',
        'Cited by the review as [7] and [8], not identified.',
      ].join('\n'),
    );
  });

  it('[C14] sorts APA by the alphabet, accents and first articles not counted', () => {
    const entries = citationList(list, style('apa')).split('\n').slice(0, 3);
    expect(entries.map((entry) => entry.slice(0, 4))).toEqual(['Élua', 'Faus', 'The ']);
  });

  it('[C14] an entry alone has no number, and one that was not identified is one sentence', () => {
    expect(citationList([list[4] as (typeof list)[number]], style('vancouver'))).toBe('Faust. First. Journal. 2020.');
    expect(citationList([list[2] as (typeof list)[number]], style('vancouver'))).toBe(
      'Cited by the review as [7], not identified.',
    );
  });

  it('[C2] every reference of the library is in every list, and no candidate passes for a paper that was found', () => {
    for (const each of citationStyles) {
      const text = citationList(pathway.references, each);
      expect(text.match(/\(Candidate, not confirmed/g)?.length).toBe(
        pathway.references.filter(({ verification }) => verification === 'probable').length,
      );
      expect(text.split('\n\n')[0]?.split('\n').length).toBe(identified.length);
    }
  });
});
