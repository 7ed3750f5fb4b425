/** What `encodeURIComponent` escapes although a fragment may hold it, in its readable form. */
const readable: Record<string, string> = { '%20': '+', '%2F': '/', '%3A': ':' };

const halfSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Text as a link holds it (rule L4). */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(halfSurrogate, '\uFFFD'))
    .replace(/%20|%2F|%3A/g, (code) => readable[code] ?? code)
    .replace(/['()!*]|\.$/g, escaped);
}

/** The text that a link holds; what is no valid escape is taken as it stands. */
export function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
