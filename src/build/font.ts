/**
 * Makes the type that the product ships: two subsets of Inter. The first holds what the pathway and the page say and comes
 * with every first view; the rest, for words that readers bring along, is fetched only where such a character stands.
 * Run with `npx tsx src/build/font.ts`; the result is committed, and `measure.ts` measures with the first file.
 *
 * The optical size is pinned and the weight axis cut to 400–700, which halves the files. The alternate single-storey `a`
 * is left out on purpose: beside TNF-α and TGF-α it reads as an alpha.
 *
 * A PDF can hold neither WOFF2 nor a weight axis, so it gets two cuts of the same type as TrueType.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const source = new URL('../../node_modules/inter-ui/', import.meta.url);
const target = new URL('../ui/fonts/', import.meta.url);

/** Where the committed font of the first view lies, and that of all other characters. */
export const fontFile = fileURLToPath(new URL('inter.woff2', target));
export const restOfFontFile = fileURLToPath(new URL('inter-rest.woff2', target));

type Range = readonly [from: number, to: number];

const firstRanges: readonly Range[] = [
  [0x20, 0x7e], // Basic Latin
  [0x3b1, 0x3c9], // Greek small letters
  [0x2010, 0x2015], // hyphens and dashes
  [0x2070, 0x208e], // superscripts and subscripts: CD8⁺
];
const firstOthers = '\u00a0×±·²³¹µ°ßÁàáâäåçèéêëíïñóôöøúüŁłźΔΩ“”‘’†•…′″−←↑→↓↔≠≈≤≥\u2009\u202f';

const ranges: readonly Range[] = [
  ...firstRanges,
  [0xa0, 0xff], // Latin-1
  [0x100, 0x17f], // Latin Extended-A: names
  [0x391, 0x3a9], // Greek capitals
];
const others = `${firstOthers}‚„‡‰‹›⁄€™∞√ˆˇ˘˙˚˛˜˝`;

/** What lies in those ranges and Inter has no glyph for. */
const withoutGlyph = '\u00ad\u0149\u03a2';

/** The cuts that a PDF is set in, for what is plain and what is stressed, and their weights. */
export const paperCuts = [
  { file: fileURLToPath(new URL('paper-regular.ttf', target)), weight: 450 },
  { file: fileURLToPath(new URL('paper-bold.ttf', target)), weight: 640 },
] as const;

/** What the page's type keeps of Inter's features; a PDF has no use for them. */
const features = ['kern', 'calt', 'tnum', 'case'];

function charactersOf(given: readonly Range[], more: string): string {
  const inRanges = given.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return [...new Set([...inRanges, ...more])].join('');
}

/** The characters that the first file is asked to hold, and those of the other. */
export const firstCharacters = () => charactersOf(firstRanges, firstOthers);
export function otherCharacters(): string {
  const not = new Set(firstCharacters() + withoutGlyph);
  return [...charactersOf(ranges, others)].filter((each) => !not.has(each)).join('');
}

type Cut = Parameters<typeof subsetFont>[2];

async function write(file: string, whole: Uint8Array, characters: string, cut: Cut): Promise<void> {
  const subset = await subsetFont(whole, characters, { noHinting: true, ...cut });
  await writeFile(file, subset);
  console.log(`${file}: ${(subset.length / 1000).toFixed(1)} kB`);
}

async function makeFont(): Promise<void> {
  const whole = await readFile(new URL('variable/InterVariable.woff2', source));
  const screen: Cut = {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
  };
  await write(fontFile, whole, firstCharacters(), screen);
  await write(restOfFontFile, whole, otherCharacters(), screen);
  for (const { file, weight } of paperCuts) {
    const paper: Cut = { targetFormat: 'sfnt', keepFeatures: [], variationAxes: { opsz: 14, wght: weight } };
    await write(file, whole, firstCharacters() + otherCharacters(), paper);
  }
  await copyFile(new URL('LICENSE.txt', source), new URL('OFL.txt', target));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFont();
