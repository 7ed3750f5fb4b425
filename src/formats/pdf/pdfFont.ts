import { type Deflate, latin, type PdfFile, type Ref, to } from './pdfFile.ts';
import type { TrueType } from './trueType.ts';

const hex = (value: number) => value.toString(16).padStart(4, '0');

/** A font as the pages of a PDF use it: text is written as the numbers of its glyphs. */
export class PdfFont {
  /** Glyphs that were used, with the character that each stands for. */
  private readonly used = new Map<number, number>();

  constructor(
    readonly name: string,
    private readonly type: TrueType,
  ) {}

  /** How high capitals are, as a share of the type size. */
  get capHeight(): number {
    return this.type.capHeight / 1000;
  }

  /** The glyph of a character; 0, the empty box, for one that the font does not hold. */
  private glyphOf(character: string): number {
    return this.type.glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
  }

  /** How wide a text is, in the unit of `size`. */
  width(text: string, size: number): number {
    let sum = 0;
    for (const character of text) sum += this.type.advances[this.glyphOf(character)] ?? 0;
    return (sum * size) / 1000;
  }

  /** A text as a PDF string of glyph numbers. */
  encode(text: string): string {
    const glyphs = [...text].map((character) => {
      const glyph = this.glyphOf(character);
      if (glyph > 0) this.used.set(glyph, character.charCodeAt(0));
      return hex(glyph);
    });
    return `<${glyphs.join('')}>`;
  }

  /** Writes the font with all that readers need to draw it, and to find and copy its text. */
  async embed(file: PdfFile, deflate: Deflate): Promise<Ref> {
    const { type } = this;
    const name = `/ANAGEN+${this.name}`;
    const program = await file.addStream(`/Length1 ${type.bytes.length}`, type.bytes, deflate);
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${type.box.join(' ')}] /ItalicAngle 0 /Ascent ${type.ascent} /Descent ${type.descent} /CapHeight ${type.capHeight} /StemV 90 /FontFile2 ${to(program)} >>`,
    );
    const widths = type.advances.map(Math.round).join(' ');
    const descendant = file.add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${to(descriptor)} /W [0 [${widths}]] /CIDToGIDMap /Identity >>`,
    );
    const unicode = await file.addStream('', latin(this.characterMap()), deflate);
    return file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${to(descendant)}] /ToUnicode ${to(unicode)} >>`,
    );
  }

  /** Which character each glyph stands for. At most a hundred entries may stand in a block. */
  private characterMap(): string {
    const entries = [...this.used].map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>`);
    const blocks: string[] = [];
    for (let from = 0; from < entries.length; from += 100) {
      const block = entries.slice(from, from + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}
