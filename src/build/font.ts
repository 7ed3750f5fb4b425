/**
 * Makes the type that the product ships: a subset of Inter with the characters that the pathway needs.
 * Run with `npx tsx src/build/font.ts`; the result is committed, and `measure.ts` measures with that very file.
 *
 * The optical size is pinned and the weight axis cut to 400–700, which halves the file. The alternate single-storey `a`
 * is left out on purpose: beside TNF-α and TGF-α it reads as an alpha.
 *
 * A PDF can hold neither WOFF2 nor a weight axis, so it gets two cuts of the same type as TrueType.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const source = new URL('../../node_modules/inter-ui/', import.meta.url);
const target = new URL('../ui/fonts/', import.meta.url);

/** Where the committed font lies. */
export const fontFile = fileURLToPath(new URL('inter.woff2', target));

const ranges: [from: number, to: number][] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1: names, ×, ±, ·, ², ³, µ, °
  [0x100, 0x17f], // Latin Extended-A: names in references
  [0x391, 0x3a9], // Greek capitals
  [0x3b1, 0x3c9], // Greek small letters
  [0x2010, 0x2015], // hyphens and dashes
  [0x2070, 0x208e], // superscripts and subscripts: CD8⁺
];
const others = '“”‘’‚„†‡•…‰′″‹›⁄€™−←↑→↓↔≠≈≤≥∞√ˆˇ˘˙˚˛˜˝\u2009\u202f';

const features = ['kern', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'case', 'sups', 'subs'];

/** The cuts that a PDF is set in, for what is plain and what is stressed, and their weights. */
export const paperCuts = [
  { file: fileURLToPath(new URL('paper-regular.ttf', target)), weight: 450 },
  { file: fileURLToPath(new URL('paper-bold.ttf', target)), weight: 640 },
] as const;

/** Every character that the font is asked to hold. */
export function wantedCharacters(): string {
  const inRanges = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return inRanges.join('') + others;
}

async function makeFont(): Promise<void> {
  const whole = await readFile(new URL('variable/InterVariable.woff2', source));
  const subset = await subsetFont(whole, wantedCharacters(), {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
    noHinting: true,
  });
  await writeFile(fontFile, subset);
  for (const { file, weight } of paperCuts) {
    const cut = await subsetFont(whole, wantedCharacters(), {
      targetFormat: 'sfnt',
      keepFeatures: [],
      variationAxes: { opsz: 14, wght: weight },
      noHinting: true,
    });
    await writeFile(file, cut);
    console.log(`${file}: ${(cut.length / 1000).toFixed(1)} kB`);
  }
  await copyFile(new URL('LICENSE.txt', source), new URL('OFL.txt', target));
  console.log(`${fontFile}: ${(subset.length / 1000).toFixed(1)} kB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFont();
