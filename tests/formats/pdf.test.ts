import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { paperCuts } from '../../src/build/font.ts';
import { PdfCanvas } from '../../src/formats/pdf/pdfCanvas.ts';
import { PdfFile, pdfText } from '../../src/formats/pdf/pdfFile.ts';
import { PdfFont } from '../../src/formats/pdf/pdfFont.ts';
import { svgPath } from '../../src/formats/pdf/pdfPaths.ts';
import { drawSvg } from '../../src/formats/pdf/svgToPdf.ts';
import { textLines } from '../../src/formats/pdf/textLines.ts';
import { readTrueType, type TrueType } from '../../src/formats/pdf/trueType.ts';

const [regular, bold] = (await Promise.all(paperCuts.map(async ({ file }) => readTrueType(await readFile(file))))) as [
  TrueType,
  TrueType,
];

describe('the type of a PDF', () => {
  test.each(paperCuts)('$weight is read as fontkit reads it', async ({ file }) => {
    const read = readTrueType(await readFile(file));
    const font = fontkit.openSync(file) as fontkit.Font;
    // The last code of a character map ends it and is no character.
    const characters = font.characterSet.filter((code) => code < 0xffff);
    expect([...read.glyphs.keys()].sort((a, b) => a - b)).toEqual(characters);
    expect(read.advances).toHaveLength(font.numGlyphs);
    for (const code of characters) {
      const glyph = font.glyphForCodePoint(code);
      expect(read.glyphs.get(code)).toBe(glyph.id);
      expect(read.advances[glyph.id]).toBeCloseTo((glyph.advanceWidth * 1000) / font.unitsPerEm, 6);
    }
    expect(read.capHeight).toBe(Math.round((font.capHeight * 1000) / font.unitsPerEm));
  });

  test('a file without the tables of a font is refused', async () => {
    const bytes = new Uint8Array(await readFile(paperCuts[0].file));
    bytes[4] = 0;
    bytes[5] = 0;
    expect(() => readTrueType(bytes)).toThrow('The font has no table head.');
  });

  test('stressed text is set wider than plain text', () => {
    const width = (type: TrueType) => new PdfFont('any', type).width('TNF-α and κB', 10);
    expect(width(bold)).toBeGreaterThan(width(regular));
  });
});

describe('a text in lines', () => {
  const width = (text: string, stressed: boolean) => text.length * (stressed ? 1.2 : 1);
  const runs = [
    { text: 'Substance P brings out ', stressed: false },
    { text: 'MHC class I', stressed: true },
    { text: ', which a healthy bulb hides.', stressed: false },
  ];
  const whole = runs.map(({ text }) => text).join('');

  test.each([9, 14, 30, 200])('no line of %i is too wide, and no word is lost', (room) => {
    const lines = textLines(runs, room, width);
    for (const line of lines) {
      const { x = 0, text = '', stressed = false } = line.at(-1) ?? {};
      expect(x + width(text, stressed)).toBeLessThanOrEqual(room);
    }
    expect(lines.map((line) => line.map(({ text }) => text).join('')).join(' ')).toBe(whole);
  });

  test('a comma behind a stressed word stays with it', () => {
    const lines = textLines(runs, 14, width).map((line) => line.map(({ text }) => text).join(''));
    expect(lines.some((line) => line.startsWith(','))).toBe(false);
  });

  test('an address is broken where it has parts, so that it keeps within the page', () => {
    const address = 'https://example.org/a-long/path?of=an-article';
    const lines = textLines([{ text: `From ${address} (2020)`, stressed: false }], 20, width);
    expect(lines.map(([run]) => run?.text)).toEqual([
      'From https://',
      'example.org/a-long/',
      'path?of=an-article',
      '(2020)',
    ]);
  });

  test('a word wider than the room stands alone', () => {
    const lines = textLines([{ text: 'an immunohistochemical stain', stressed: false }], 10, width);
    expect(lines.map(([run]) => run?.text)).toEqual(['an', 'immunohistochemical', 'stain']);
  });
});

describe('a PDF as a file', () => {
  test('its table finds every object', async () => {
    const file = new PdfFile();
    const later = file.reserve();
    await file.addStream('', Uint8Array.of(1, 2, 3), (bytes) => Promise.resolve(new Uint8Array(deflateSync(bytes))));
    file.write(later, '<< /Type /Catalog >>');
    const info = file.add(`<< /Title ${pdfText('NF-κB')} >>`);
    const text = Buffer.from(file.bytes(later, info)).toString('latin1');
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places.map((place) => text.slice(place, place + 7))).toEqual(['1 0 obj', '2 0 obj', '3 0 obj']);
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
    expect(text).toContain('<feff004e0046002d03ba0042>');
  });

  test('an object that was promised and not written is no file', () => {
    const file = new PdfFile();
    expect(() => file.bytes(file.reserve(), 1)).toThrow('Object 1 was not written.');
  });
});

describe('a picture in a PDF', () => {
  const fonts = { regular: new PdfFont('Regular', regular), bold: new PdfFont('Bold', bold) };
  const drawn = (content: string) => {
    const markup = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`;
    const document = new new JSDOM().window.DOMParser().parseFromString(markup, 'image/svg+xml');
    const canvas = new PdfCanvas(100);
    drawSvg(canvas, document.documentElement, fonts, { x: 0, y: 0, width: 20 });
    return canvas.content();
  };

  test('a bend is the same curve, of the third degree', () => {
    expect(svgPath('M0 0L6 0Q9 0 9 3V8')).toBe('0 0 m 6 0 l 8 0 9 1 9 3 c 9 8 l');
  });

  test('a text with a rim is found once', () => {
    const content = drawn('<text x="1" y="2" font-size="3" stroke="#ffffff" stroke-width="1" fill="#000000">α</text>');
    expect(content.match(/Tj/g)).toHaveLength(1);
    // The rim is a box below it, in its own colour.
    expect(content.indexOf('1 1 1 rg')).toBeLessThan(content.indexOf('0 0 0 rg'));
  });

  test.each(['<image href="a.png"/>', '<path d="M0 0A1 1 0 0 0 2 2"/>', '<rect fill="red" width="1" height="1"/>'])(
    '%s, which no picture of ours has, is not left out in silence',
    (content) => expect(() => drawn(content)).toThrow(/PDF draws no|no colour/),
  );
});
