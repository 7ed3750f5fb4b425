import { software } from 'virtual:anagen/software';
import { readTrueType, type TrueType } from '../../formats/pdf/trueType.ts';
import type { PdfMeans } from './pdf.ts';

async function cut(address: URL): Promise<TrueType> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('The type of the PDF could not be fetched.');
  return readTrueType(new Uint8Array(await response.arrayBuffer()));
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** What the browser brings to the making of a PDF. The type is fetched now. Rejects when it does not arrive. */
export async function pdfMeans(): Promise<PdfMeans> {
  const [regular, bold] = await Promise.all([
    cut(new URL('../fonts/paper-regular.ttf', import.meta.url)),
    cut(new URL('../fonts/paper-bold.ttf', import.meta.url)),
  ]);
  return {
    cuts: { regular, bold },
    author: software.authors.join(', '),
    deflate,
    parsed: (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
  };
}
