/** A text of the data as it is read on the page, without its marks. */
export function plainText(text: string): string {
  return text.replaceAll('**', '');
}
