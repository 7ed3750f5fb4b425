/** What a PDF needs to know of a TrueType font. Lengths in thousandths of the type size, as PDF counts them. */
export interface TrueType {
  bytes: Uint8Array;
  box: readonly [left: number, bottom: number, right: number, top: number];
  ascent: number;
  descent: number;
  capHeight: number;
  /** The characters that it holds, by code point, and the glyph of each. */
  glyphs: ReadonlyMap<number, number>;
  /** The advance of each glyph. */
  advances: readonly number[];
}

/**
 * Reads a TrueType file with a Unicode character map of format 4, as our subsets have it. Throws when a table is missing.
 * Source of the format: the OpenType specification, chapters `head`, `hhea`, `hmtx`, `OS/2` and `cmap`.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (tag: string) => tableAt(view, tag);
  const [head, hhea, hmtx, os2, maxp] = [at('head'), at('hhea'), at('hmtx'), at('OS/2'), at('maxp')];
  const perThousand = 1000 / view.getUint16(head + 18);
  const length = (offset: number) => Math.round(view.getInt16(offset) * perThousand);
  // The last advance that is listed holds for all glyphs behind it.
  const listed = view.getUint16(hhea + 34) - 1;
  const advance = (glyph: number) => view.getUint16(hmtx + 4 * Math.min(glyph, listed)) * perThousand;
  return {
    bytes,
    box: [length(head + 36), length(head + 38), length(head + 40), length(head + 42)],
    ascent: length(hhea + 4),
    descent: length(hhea + 6),
    capHeight: length(os2 + 88),
    glyphs: characterMap(view, at('cmap')),
    advances: Array.from({ length: view.getUint16(maxp + 4) }, (_, glyph) => advance(glyph)),
  };
}

function tableAt(view: DataView, wanted: string): number {
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('');
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${wanted}.`);
}

function characterMap(view: DataView, cmap: number): Map<number, number> {
  const count = view.getUint16(cmap + 2);
  const places = Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 4 + 8 * at + 4));
  const table = places.find((place) => view.getUint16(place) === 4);
  if (table === undefined) throw new Error('The font has no character map of format 4.');
  const twice = view.getUint16(table + 6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < twice; segment += 2) {
    const last = view.getUint16(table + 14 + segment);
    const first = view.getUint16(table + 16 + twice + segment);
    const delta = view.getInt16(table + 16 + 2 * twice + segment);
    const rangePlace = table + 16 + 3 * twice + segment;
    const range = view.getUint16(rangePlace);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangePlace + range + 2 * (code - first));
      if (range === 0 || listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
}
