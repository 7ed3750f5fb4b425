import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPackCached } from '../../src/build/packCache.ts';
import { type Table, writeCsv } from '../../src/formats/csv.ts';
import { referencesTable, studiesTable, treatmentsTable } from '../../src/formats/evidenceTables.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';

const { pathway } = await readPackCached(process.cwd());
const index = indexPathway(pathway);

/** Reads CSV by the letter of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else for (; text[at] !== ',' && text[at] !== '\r'; at++) cell += text[at];
    rows.at(-1)?.push(cell);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

describe('tables as CSV', () => {
  it('[C16] every cell is read back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', '"', '""', ' x ', 'α\r\nβ', 'a;b', '\t', ''),
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (table) => {
        const text = writeCsv(table);
        expect(text.charCodeAt(0)).toBe(0xfeff);
        expect(readCsv(text)).toEqual(table);
      }),
    );
  });

  const tables: [string, Table, number][] = [
    ['studies', studiesTable(index, pathway.studies), pathway.studies.length],
    ['treatments', treatmentsTable(index, pathway.treatments), pathway.treatments.length],
    ['references', referencesTable(index, pathway.references), pathway.references.length],
  ];
  for (const [name, table, length] of tables)
    it(`[C16] [C17] ${name}: a row each below its headings, and read back whole`, () => {
      const [head, ...rows] = readCsv(writeCsv(table));
      expect(rows.length).toBe(length);
      expect(new Set(head).size).toBe(head?.length);
      for (const row of rows) expect(row.length).toBe(head?.length);
      expect([head, ...rows]).toEqual(table);
    });

  it('[C17] what is printed stands as it is printed, and what is not given is empty', () => {
    const [head, ...rows] = studiesTable(index, pathway.studies);
    for (const [at, study] of pathway.studies.entries()) {
      const cell = (name: string) => rows[at]?.[head?.indexOf(name) ?? -1];
      expect([cell('Cells'), cell('N'), cell('Effect')]).toEqual([study.cells, study.n ?? '', study.effect ?? '']);
    }
  });

  it('[C17] a reference says what it supports, qualifies and refutes on the map', () => {
    const [head, ...rows] = referencesTable(index, pathway.references);
    const said = new Set(
      rows.flatMap((row) =>
        ['Supports', 'Qualifies', 'Refutes'].flatMap((name) =>
          (row[head?.indexOf(name) ?? -1] ?? '')
            .split('; ')
            .filter(Boolean)
            .map((id) => `${name.toLowerCase()} ${id}`),
        ),
      ),
    );
    const held = new Set(
      pathway.interactions.flatMap(({ id, evidence }) => evidence.map(({ stance }) => `${stance} ${id}`)),
    );
    expect(said).toEqual(held);
  });
});
