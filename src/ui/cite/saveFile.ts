/** A file made on the page. */
export interface MadeFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** How long a file stays at hand for the browser to write it, ms. */
const longestWrite = 60_000;

/** Hands a file to the browser to be saved. Nothing leaves the device; it works offline and from a file too. */
export function saveFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), longestWrite);
}
