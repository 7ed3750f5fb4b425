/** Packs bytes as zlib does (RFC 1950); handed in, because the core knows no browser and no Node. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The number of an object in a PDF. */
export type Ref = number;

/** A reference to an object, as PDF writes it. */
export const to = (ref: Ref) => `${ref} 0 R`;

/** A text for readers as PDF writes it: UTF-16 in hexadecimal, so that every letter stays. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** The bytes of a text of ASCII, and of Latin-1. */
export const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface PdfObject {
  body: string;
  stream: Uint8Array | null;
}

/** A PDF in the making: numbered objects, and the table that finds them. Source of the format: ISO 32000-1, chapter 7. */
export class PdfFile {
  private readonly objects: (PdfObject | null)[] = [];

  /** A number for an object that is written later. */
  reserve(): Ref {
    return this.objects.push(null);
  }

  write(ref: Ref, body: string, stream: Uint8Array | null = null): void {
    this.objects[ref - 1] = { body, stream };
  }

  add(body: string): Ref {
    const ref = this.reserve();
    this.write(ref, body);
    return ref;
  }

  /** An object with bytes behind it, packed. `entries` are those of its dictionary besides its length. */
  async addStream(entries: string, bytes: Uint8Array, deflate: Deflate): Promise<Ref> {
    const packed = await deflate(bytes);
    const ref = this.reserve();
    this.write(ref, `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>`, packed);
    return ref;
  }

  /** The whole file. `root` is its catalogue, `info` what it says of itself. Throws when a reserved object was not written. */
  bytes(root: Ref, info: Ref): Uint8Array<ArrayBuffer> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const put = (piece: Uint8Array) => {
      pieces.push(piece);
      length += piece.length;
    };
    // Four bytes above 127 tell programs that move files that this one is not text.
    put(latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));
    const places = this.objects.map((object, at) => {
      if (object === null) throw new Error(`Object ${at + 1} was not written.`);
      const place = length;
      put(latin(`${at + 1} 0 obj\n${object.body}\n`));
      if (object.stream) for (const piece of [latin('stream\n'), object.stream, latin('\nendstream\n')]) put(piece);
      put(latin('endobj\n'));
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const table = length;
    const count = this.objects.length + 1;
    put(latin(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`));
    put(latin(`trailer\n<< /Size ${count} /Root ${to(root)} /Info ${to(info)} >>\nstartxref\n${table}\n%%EOF\n`));
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
