/** Bytes as base64, in pieces that a call can take. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(text);
}

let face: Promise<string> | null = null;

/** The style that gives a picture its own type, wherever it is opened. The page has the font already; it is read once. */
export function fontFace(): Promise<string> {
  face ??= fetch(new URL('../fonts/inter.woff2', import.meta.url))
    .then((response) => response.arrayBuffer())
    .then(
      (bytes) =>
        `@font-face{font-family:Inter;font-weight:400 700;src:url(data:font/woff2;base64,${base64(new Uint8Array(bytes))}) format("woff2")}`,
    )
    .catch((fault: unknown) => {
      face = null;
      throw fault;
    });
  return face;
}

/** An SVG document as an image that can be drawn. Rejects when the browser cannot read it. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** An SVG document as a PNG, `scale` device px for each of its own. Rejects when the browser cannot draw it. */
export async function rasterised(svg: string, size: { width: number; height: number }, scale: number): Promise<Blob> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('The browser could not make a picture of this size.')),
    );
  });
}
