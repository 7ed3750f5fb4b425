import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSif, SifReader, writeSif } from '../../src/formats/sif.ts';

const folder = new URL('../fixtures/sif/', import.meta.url);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const read = (text: string) => readSif(new TextEncoder().encode(text), 'x.sif', decode);
const invalid = (await readdir(folder)).filter((name) => name.includes('.invalid.'));

describe('a SIF network', () => {
  it('[F3] [F5] [F7] is read with comments, empty lines, both line ends, spaces within names and repeated lines', async () => {
    const { network } = readSif(await readFile(new URL('axis.valid.sif', folder)), 'axis.valid.sif', decode);
    expect(network?.merged).toEqual([{ line: 6, first: 2 }]);
    expect(network && writeSif(network.graph)).toBe(
      'stress\tactivates\tcrf\ncrf\tinhibits\thair growth\ncrf\taffects\tα-MSH\n',
    );
  });

  it('[F7] may begin with a byte order mark and need not end in a line feed', () => {
    expect(read('\uFEFFa\tactivates\tb').network?.graph.names).toEqual(['a', 'b']);
  });

  for (const name of invalid)
    it(`[${name.split('.')[2]}] is refused whole: ${name}`, async () => {
      const { network, issues } = readSif(await readFile(new URL(name, folder)), name, decode);
      expect(network).toBeNull();
      expect(issues.map((issue) => issue.rule)).toEqual([name.split('.')[2]]);
      if (!name.includes('F7')) expect(issues[0]?.message).toMatch(/^line 2: /);
    });

  it('[F6] names both lines of a contradiction', () => {
    const { issues } = read('a\tactivates\tb\nb\tactivates\tc\na\taffects\tb\n');
    expect(issues[0]?.message).toBe('line 3: “a” affects “b”, but line 1 says that it activates it');
  });

  it('[F8] gives issues in the order of their lines and counts what it does not name', () => {
    const { issues } = read(`a\tactivates\tb\n${'oops\n'.repeat(25)}a\tinhibits\tb\n`);
    expect(issues).toHaveLength(21);
    expect(issues[0]?.message).toContain('line 2: ');
    expect(issues.at(-1)?.message).toBe('and 6 more lines at fault');
  });

  /** The rules as one would write them over strings: the arrows of a text, repeated ones once. */
  const slowly = (text: string) => {
    const arrows = text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map((line) => line.replace(/\r+$/, ''))
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    return [...new Set(arrows)].map((line) => `${line}\n`).join('');
  };
  const inPieces = (bytes: Uint8Array, size: number) => {
    const reader = new SifReader('x.sif', bytes.length, decode);
    for (let at = 0; at < bytes.length; at += size) reader.take(bytes.subarray(at, at + size));
    return reader.finish();
  };

  it('[F7] [F11] gives the same arrows however its lines end, whatever its names and wherever a piece of it ends', () => {
    const name = fc
      .stringMatching(/^[A-Za-zα-ω0-9_~][A-Za-zα-ω0-9 _~]{0,12}[A-Za-zα-ω0-9_]$/)
      .map((each) => each.replaceAll('~', '\u0001'));
    const effect = fc.constantFrom('activates', 'inhibits', 'affects');
    const arrow = fc
      .tuple(name, name)
      .filter(([source, target]) => source !== target)
      .map(([source, target]) => ({ source, target }));
    const texts = fc
      .record({
        arrows: fc.uniqueArray(arrow, { selector: ({ source, target }) => `${source}\t${target}`, maxLength: 40 }),
        effects: fc.array(effect, { minLength: 40, maxLength: 40 }),
        again: fc.array(fc.nat(39), { maxLength: 5 }),
        end: fc.constantFrom('\n', '\r\n', '\r\r\n'),
        mark: fc.constantFrom('', '\uFEFF'),
        between: fc.constantFrom('', '\n', '# ünlesbar\tα\n', '   \r\n'),
        last: fc.constantFrom('', '\n', '\r\n'),
      })
      .map(({ arrows, effects, again, end, mark, between, last }) => {
        const lines = arrows.map(({ source, target }, at) => `${source}\t${effects[at]}\t${target}`);
        const all = [...lines, ...again.flatMap((at) => lines[at] ?? [])];
        return `${mark}${all.join(`${end}${between}`)}${last}`;
      });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 90 }), (text, size) => {
        const bytes = new TextEncoder().encode(text);
        for (const { network, issues } of [readSif(bytes, 'x.sif', decode), inPieces(bytes, size)]) {
          expect(issues).toEqual([]);
          expect(network && writeSif(network.graph)).toBe(slowly(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[F8] [F11] names the same lines at fault wherever a piece of it ends, and lines longer than any piece are read', () => {
    const long = 'x'.repeat(200_000);
    const text = `a\tactivates\tb\r\na b\n\tactivates\tb\na\tactivates\t b\na\tactivate\tb\na\tinhibits\ta\n${long}\taffects\tb\na\taffects\tb`;
    const bytes = new TextEncoder().encode(text);
    const { issues } = readSif(bytes, 'x.sif', decode);
    expect(issues.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'F1 line 2: 1 field where there should be three: source, effect, target',
      'F3 line 3: the source “” is empty or has spaces around it',
      'F3 line 4: the target “ b” is empty or has spaces around it',
      'F2 line 5: the effect “activate” is none of activates, inhibits, affects',
      'F4 line 6: “a” acts on itself; a self-loop is not an interaction',
      'F6 line 8: “a” affects “b”, but line 1 says that it activates it',
    ]);
    for (const size of [1, 7, 4096, 100_000]) expect(inPieces(bytes, size).issues).toEqual(issues);
  });

  it('[F7] is refused where a comment is no text, and where a letter is cut off at the end', () => {
    const comment = Uint8Array.of(...new TextEncoder().encode('a\tactivates\tb\n# '), 0xff, 10);
    const cut = Uint8Array.of(...new TextEncoder().encode('a\tactivates\tb'), 0xce);
    for (const bytes of [comment, cut])
      expect(readSif(bytes, 'x.sif', decode).issues.map(({ rule }) => rule)).toEqual(['F7']);
  });

  it('[F10] is the same after writing and reading', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
      .filter((each) => !/[\t\r\n#\uFEFF]/.test(each) && each.trim() === each);
    const line = fc.tuple(name, fc.constantFrom('activates', 'inhibits', 'affects'), name);
    const lines = fc.uniqueArray(
      line.filter(([source, , target]) => source !== target),
      {
        selector: ([source, , target]) => `${source}\t${target}`,
        maxLength: 3000,
      },
    );
    fc.assert(
      fc.property(lines, (each) => {
        const text = each.map((fields) => `${fields.join('\t')}\n`).join('');
        const { network, issues } = read(text);
        expect(issues).toEqual([]);
        expect(network && writeSif(network.graph)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
