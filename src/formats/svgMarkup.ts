/** Small pieces of SVG text. */

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => special[character] ?? character);
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One element; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, content = ''): string {
  const listed = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`;
}
