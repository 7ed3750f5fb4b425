import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/build/browser.ts';
import { fontFile, paperCuts } from '../../src/build/font.ts';
import { loadMeasure } from '../../src/build/measure.ts';

const data = join(import.meta.dirname, '../../data');

async function dataFiles(): Promise<string[]> {
  const names = await readdir(data, { recursive: true });
  return names
    .filter((name) => /\.(yaml|json)$/.test(name) && !name.startsWith('schema'))
    .map((name) => join(data, name));
}

describe('the shipped font', () => {
  it.each([fontFile, ...paperCuts.map(({ file }) => file)])(
    '%s holds every character that stands in the data',
    async (path) => {
      const font = fontkit.openSync(path) as fontkit.Font;
      const held = new Set(font.characterSet);
      const missing = new Set<string>();
      for (const file of await dataFiles())
        for (const character of await readFile(file, 'utf8')) {
          const code = character.codePointAt(0) ?? 0;
          if (code >= 0x20 && !held.has(code)) missing.add(`${character} U+${code.toString(16)} in ${file}`);
        }
      expect([...missing]).toEqual([]);
    },
  );

  it('is small, and comes with its licence', async () => {
    expect((await readFile(fontFile)).length).toBeLessThan(120_000);
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
