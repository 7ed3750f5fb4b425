import fc from 'fast-check';
import type { Reference } from '../../src/model/types.ts';
import { reference } from '../fixtures/tinyPathway.ts';

/** References such as a library may hold, with any field missing: letters of many scripts, and all that a format takes for its own. */

const word = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzßøæłéüçžñåőαβγκωЖ漢0123456789'), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(''));
const awkward = fc.constantFrom(
  '&',
  '%',
  '$5',
  '#1',
  'a_b',
  '~',
  'x^2',
  '\\',
  '{x}',
  '}',
  '{',
  '"',
  "don't",
  'TGF-β2',
  'IFN-γ',
  'mRNA',
  '<5',
);
const capital = fc.constantFrom(...'ABCEÉGÁKŁMÖPRSŠTÜZŽ');

/** Words with a single space between them. */
const words = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const name = fc
  .tuple(
    capital,
    word.map((text) => text.replace(/[0-9Ж漢]/g, 'n')),
  )
  .map(([first, rest]) => first + rest);
const family = fc.oneof(
  name,
  fc.tuple(name, name).map((both) => both.join('-')),
  fc.tuple(name, name).map((both) => both.join(' ')),
);
const given = fc
  .array(
    fc.oneof(
      name,
      capital.map((letter) => `${letter}.`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join(' '));
const author = fc.record({ family, given }, { requiredKeys: ['family'] });

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = fc.integer({ min: 1, max: 9999 });

/** A title begins with a word, for programs that read it may trim what stands before. */
const title = fc.tuple(name, words(fc.oneof(word, awkward))).map((parts) => parts.join(' '));

const page = fc.oneof(
  number.map(String),
  fc.tuple(number, number).map(([first, more]) => `${first}-${first + more}`),
  number.map((n) => `e${n}`),
  fc.tuple(number, number).map(([first, more]) => `S${first}-S${first + more}`),
);

/** What a page on the web has none of. */
const unpaged = { volume: null, issue: null, page: null };

export const someReference: fc.Arbitrary<Reference> = fc
  .record({
    type: fc.constantFrom('article-journal', 'webpage'),
    title: orNull(title),
    author: fc.array(author, { maxLength: 25 }),
    'container-title': orNull(words(name)),
    year: orNull(fc.integer({ min: 1800, max: 2099 })),
    volume: orNull(number.map(String)),
    issue: orNull(number.map(String)),
    page: orNull(page),
    DOI: orNull(fc.tuple(number, word).map(([n, rest]) => `10.${1000 + n}/${rest.replace(/[^a-z0-9]/g, '')}(x)_${n}`)),
    PMID: orNull(number.map(String)),
    PMCID: orNull(number.map((n) => `PMC${n}`)),
    URL: orNull(word.map((rest) => `https://example.org/a_b/${encodeURIComponent(rest)}#c`)),
    context: title,
    verification: fc.constantFrom('verified' as const, 'probable' as const),
  })
  .map((over) => reference('ref-1', { number: '1', ...over, ...(over.type === 'webpage' ? unpaged : {}) }));
