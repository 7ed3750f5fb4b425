import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/build/browser.ts';
import { fontFile, otherCharacters, paperCuts, restOfFontFile } from '../../src/build/font.ts';
import { loadMeasure } from '../../src/build/measure.ts';

const data = join(import.meta.dirname, '../../data');

async function dataFiles(): Promise<string[]> {
  const names = await readdir(data, { recursive: true });
  return names
    .filter((name) => /\.(yaml|json)$/.test(name) && !name.startsWith('schema'))
    .map((name) => join(data, name));
}

function heldBy(file: string): ReadonlySet<number> {
  return new Set((fontkit.openSync(file) as fontkit.Font).characterSet);
}

/** The characters of some files that a font does not hold, with the file that they stand in. */
async function missingFrom(held: ReadonlySet<number>, files: readonly string[]): Promise<string[]> {
  const missing = new Set<string>();
  for (const file of files)
    for (const character of await readFile(file, 'utf8')) {
      const code = character.codePointAt(0) ?? 0;
      if (code >= 0x20 && !held.has(code)) missing.add(`${character} U+${code.toString(16)} in ${file}`);
    }
  return [...missing];
}

/** The code points that the style sheet says are in the second file. */
async function saidOfRest(): Promise<Set<number>> {
  const sheet = await readFile(join(import.meta.dirname, '../../src/ui/theme/fonts.css'), 'utf8');
  const ranges = /unicode-range:([^;]*);/.exec(sheet)?.[1] ?? '';
  const points = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from = '', to = from]) => {
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return new Set(points);
}

describe('the shipped font', () => {
  it('holds every character that stands in the data', async () => {
    const both = new Set([...heldBy(fontFile), ...heldBy(restOfFontFile)]);
    expect(await missingFrom(both, await dataFiles())).toEqual([]);
  });

  it('has in its first file what the pathway says, names of authors aside', async () => {
    const files = (await dataFiles()).filter((file) => !file.includes('references'));
    expect(await missingFrom(heldBy(fontFile), files)).toEqual([]);
  });

  it('is fetched in its second part for exactly the characters that only that one holds', async () => {
    const said = await saidOfRest();
    expect(said).toEqual(new Set([...otherCharacters()].map((each) => each.codePointAt(0))));
    expect([...said].filter((point) => heldBy(fontFile).has(point))).toEqual([]);
    expect([...said].filter((point) => !heldBy(restOfFontFile).has(point))).toEqual([]);
  });

  it.each(paperCuts.map(({ file }) => file))(
    '%s, for print, holds every character that stands in the data',
    async (file) => {
      expect(await missingFrom(heldBy(file), await dataFiles())).toEqual([]);
    },
  );

  it('is small, and comes with its licence', async () => {
    expect((await readFile(fontFile)).length).toBeLessThan(30_000);
    expect(await readFile(join(fontFile, '../OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('a measured label', () => {
  const labels = ['MHC class I', 'β2-microglobulin', 'CD8⁺ T cells', 'TNF-α', 'AVATAR → ↑ ≠', 'Hair-cycle integrity'];
  const sizes = [
    [11, 500],
    [15, 500],
    [15, 600],
    [26, 650],
  ] as const;

  it('is as wide as the browser draws it', async () => {
    const measure = await loadMeasure();
    const font = (await readFile(fontFile)).toString('base64');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(
        `<style>@font-face{font-family:T;font-weight:400 700;src:url(data:font/woff2;base64,${font})}</style><p style="font-family:T">x</p>`,
      );
      await page.evaluate(() => document.fonts.load('500 11px T'));
      const drawn = await page.evaluate(
        ([texts, all]) => {
          const context = document.createElement('canvas').getContext('2d');
          if (!context) return [];
          return all.flatMap(([size, weight]) =>
            texts.map((text) => {
              context.font = `${weight} ${size}px T`;
              return context.measureText(text).width;
            }),
          );
        },
        [labels, sizes.map((each) => [...each])] as const,
      );
      const measured = sizes.flatMap(([size, weight]) => labels.map((label) => measure(label, size, weight)));
      const off = measured.map((width, index) => Math.abs(width - (drawn[index] ?? 0)));
      expect(Math.max(...off)).toBeLessThan(0.35);
    } finally {
      await browser.close();
    }
  });
});
