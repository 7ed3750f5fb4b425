import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSif, writeSif } from '../../src/formats/sif.ts';

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
