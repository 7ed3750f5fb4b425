/** A file made on the page. */
export interface MadeFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** Hands bytes to the browser to be saved, as a file of this name. Nothing leaves the device; it works offline and from a file too. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), longestWrite);
}

/** How long a file stays at hand for the browser to write it, ms. */
const longestWrite = 60_000;

/** Hands a text to the browser to be saved as a file. */
export function saveFile({ name, type, text }: MadeFile): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
