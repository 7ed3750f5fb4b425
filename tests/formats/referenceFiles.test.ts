import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { writeBibtex } from '../../src/formats/bibtex.ts';
import { type CslItem, citedReference, writeCslJson } from '../../src/formats/cslItem.ts';
import { writeRis } from '../../src/formats/ris.ts';
import { viewCitation } from '../../src/formats/viewCitation.ts';
import type { Reference } from '../../src/model/types.ts';
import { reference } from '../fixtures/tinyPathway.ts';
import { someReference } from './someReferences.ts';

const { pathway } = await readPackCached(process.cwd());
const library = pathway.references.map(citedReference);

/** What another program reads in a file, by the keys of the entries. */
function readBack(file: string): Map<string, Record<string, unknown>> {
  return new Map(new Cite(file).data.map((item) => [item.id, item]));
}

/** A title as it is printed: the mark that keeps capitals is no part of its text. */
const printed = (text: unknown) => (typeof text === 'string' ? text.replace(/<\/?span[^>]*>/g, '') : text);

const lastFirst = (item: Record<string, unknown>) =>
  ((item['author'] ?? []) as Record<string, string>[]).map((name) =>
    [name['literal'], name['non-dropping-particle'], name['family'], name['given'], name['suffix']]
      .filter(Boolean)
      .join(' '),
  );

const fields = ['title', 'volume', 'issue', 'page', 'DOI', 'PMCID', 'URL'] as const;

/** What must be read back from either format. BibTeX and RIS name the place of publication by the kind of entry. */
function held(item: CslItem | Record<string, unknown>) {
  const read = item as Record<string, unknown>;
  return {
    ...Object.fromEntries(fields.map((field) => [field, printed(read[field])])),
    // Where there is no year, the program takes a page alone in RIS for the first of several.
    page: read['page'] ?? read['page-first'],
    authors: lastFirst(read),
    year: (read['issued'] as CslItem['issued'])?.['date-parts'][0][0],
    place: printed(read['container-title'] ?? read['publisher'] ?? read['collection-title']),
  };
}

const both = [
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
] as const;

describe('references as files', () => {
  for (const [name, write] of both) {
    it(`[C3] [C4] [C8] [C10] ${name}: the whole library is read back by another program without loss`, () => {
      const back = readBack(write(library));
      expect([...back.keys()]).toEqual(library.map(({ id }) => id));
      for (const item of library) expect(held(back.get(item.id) ?? {})).toEqual(held(item));
    });

    it(`[C1] [C3] ${name}: any reference, whatever is missing and whatever its letters, is read back the same`, () => {
      fc.assert(
        fc.property(someReference, (each) => {
          const item = citedReference(each);
          const back = readBack(write([item])).get(item.id);
          expect({ ...held(back ?? {}), PMCID: null }).toEqual({ ...held(item), PMCID: null });
          // The program reads it in articles alone, and in RIS no PMID.
          for (const id of [item.PMID, item.PMCID]) if (id !== undefined) expect(write([item])).toContain(id);
        }),
        { numRuns: 300 },
      );
    });

    it(`[C2] ${name}: says of a candidate and of what was not identified that they are so`, () => {
      const notes = pathway.references
        .filter((each) => each.verification !== 'verified')
        .map((each) => [
          citedReference(each).id,
          each.verification === 'probable' ? 'Candidate, not confirmed' : 'not identified',
        ]);
      const back = readBack(write(library));
      for (const [id = '', words] of notes) expect(String(back.get(id)?.['note'])).toContain(words);
      expect(notes.length).toBeGreaterThan(10);
    });
  }

  it('[C1] nothing is held that the library does not hold', () => {
    const bare: Reference = {
      ...reference('a1'),
      title: null,
      author: [],
      'container-title': null,
      year: null,
      type: null,
      kind: null,
      model: null,
      context: 'A thing.',
    };
    expect(citedReference(bare)).toEqual({ id: 'anagen-a1', type: 'document', annote: 'A thing.' });
    expect(writeBibtex([citedReference(bare)])).toBe('@misc{anagen-a1,\n  annote = {A thing.}\n}\n');
    expect(writeRis([citedReference(bare)])).toBe('TY  - GEN\r\nID  - anagen-a1\r\nN1  - A thing.\r\nER  - \r\n');
  });

  it('[C2] a candidate names the citation that it may be', () => {
    const candidate = reference('ref-9', { number: '9', verification: 'probable' });
    expect(citedReference(candidate).note).toBe("Candidate, not confirmed, for the review's citation [9].");
  });

  it('[C4] CSL-JSON is what another program takes for CSL-JSON', () => {
    expect(JSON.parse(writeCslJson(library))).toEqual(library);
    expect(new Cite(writeCslJson(library)).data.map(({ id }) => id)).toEqual(library.map(({ id }) => id));
  });
});

describe('BibTeX', () => {
  const title = (text: string) =>
    /title = \{(.*)\}/.exec(writeBibtex([{ id: 'x', type: 'article-journal', title: text }]))?.[1];

  it('[C6] escapes what LaTeX takes for its own and names accents and Greek letters', () => {
    expect(title('100 % of β & 5_6 #7 $8 ~ ^ \\ {x')).toBe(
      '100 \\% of {$\\beta$} \\& 5\\_6 \\#7 \\$8 {\\textasciitilde} {\\textasciicircum} {\\textbackslash} {\\textbraceleft}x',
    );
    expect(title('élan, słowo, über, Čapek, Ångström, søn')).toBe(
      '{\\\'e}lan, s{\\l}owo, {\\"u}ber, {\\v C}apek, {\\r A}ngstr{\\"o}m, s{\\o}n',
    );
  });

  it('[C6] braces are even in every entry, whatever the letters', () => {
    fc.assert(
      fc.property(someReference, (each) => {
        const entry = writeBibtex([citedReference(each)]);
        expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
      }),
    );
  });

  it('[C7] keeps the capitals inside a word, and leaves the rest to the style', () => {
    expect(title('The role of TGF-β and mRNA in Hair')).toBe('The role of {TGF-{$\\beta$}} and {mRNA} in Hair');
  });

  it('[C3] does not split the name of a group, nor take a suffix for a given name', () => {
    const author = (over: Partial<Reference>) =>
      /author = \{(.*)\}/.exec(writeBibtex([citedReference(reference('a', over))]))?.[1];
    expect(author({ author: [{ family: 'Group of Skin and Hair' }] })).toBe('{Group of Skin and Hair}');
    expect(author({ author: [{ family: 'King', given: 'L. E., Jr.' }] })).toBe('King, Jr., L. E.');
  });

  it('[C5] keeps PMID, PMCID and the site of a page', () => {
    const entry = writeBibtex([citedReference(reference('a', { type: 'webpage', PMID: '12', PMCID: 'PMC3' }))]);
    expect(entry).toMatch(/^@misc\{anagen-a,/);
    for (const field of ['howpublished = {Journal}', 'pmid = {12}', 'pmcid = {PMC3}']) expect(entry).toContain(field);
  });
});

describe('RIS', () => {
  it('[C9] has a line a field and ends lines in CRLF', () => {
    const file = writeRis([
      { id: 'x', type: 'webpage', title: 'One\nline' },
      { id: 'y', type: 'article-journal', page: '1-9', PMID: '7' },
    ]);
    expect(file).toBe(
      'TY  - ELEC\r\nID  - x\r\nTI  - One line\r\nER  - \r\n\r\nTY  - JOUR\r\nID  - y\r\nSP  - 1\r\nEP  - 9\r\nAN  - 7\r\nER  - \r\n',
    );
  });
});

describe('a view', () => {
  const software = {
    title: 'Anagen: a map',
    authors: ['The Anagen authors'],
    version: '0.1.0',
    released: '2026-11-23',
  };
  const view = { title: 'Figure 2A, step 3', address: 'https://example.org/#/x', accessed: [2027, 1, 5] };

  it('[C15] is cited as a page of this version, with the day on which it was looked at', () => {
    for (const [, write] of both) {
      const back = readBack(write([viewCitation(software, view)])).get('anagen') ?? {};
      expect(held(back)).toMatchObject({
        title: view.title,
        URL: view.address,
        year: 2026,
        authors: software.authors,
        place: 'Anagen: a map (version 0.1.0)',
      });
    }
    expect(writeBibtex([viewCitation(software, view)])).toContain('urldate = {2027-01-05}');
    expect(writeRis([viewCitation(software, view)])).toContain('Y2  - 2027/01/05/\r\n');
  });

  it('[C15] the page as a whole is cited by its own name', () => {
    const item = viewCitation(software, { ...view, title: '' });
    expect([item.title, item['container-title']]).toEqual(['Anagen: a map (version 0.1.0)', undefined]);
  });
});
