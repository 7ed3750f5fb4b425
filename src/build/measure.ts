import { readFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import type { Measure } from '../layout/measure.ts';
import { fontFile } from './font.ts';

/**
 * Reads the shipped font and hands back a measure of text in px, so that a label is as wide at build time as on screen.
 * fontkit cannot vary a WOFF2, so the font is unpacked first.
 */
export async function loadMeasure(file = fontFile): Promise<Measure> {
  const unpacked = await subsetFont(await readFile(file), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const font = fontkit.create(unpacked);
  if (!('getVariation' in font)) throw new Error(`${file} holds more than one font`);
  const weights = new Map<number, fontkit.Font>();
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let em = widths.get(key);
    if (em === undefined) {
      const cut = weights.get(weight) ?? font.getVariation({ wght: weight });
      weights.set(weight, cut);
      em = cut.layout(text).advanceWidth / cut.unitsPerEm;
      widths.set(key, em);
    }
    return em * size;
  };
}
