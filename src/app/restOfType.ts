/** The characters that only the second file holds; those of `otherCharacters` in `build/font.ts`. */
const unicodeRange = `
  U+A1-AC, U+AE-AF, U+B4, U+B6, U+B8, U+BA-C0, U+C2-D6, U+D8-DE, U+E3, U+E6, U+EC, U+EE, U+F0, U+F2, U+F5, U+F7, U+F9, U+FB,
  U+FD-140, U+143-148, U+14A-179, U+17B-17F, U+2C6-2C7, U+2D8-2DD, U+391-393, U+395-3A1, U+3A3-3A8, U+201A, U+201E, U+2021,
  U+2030, U+2039-203A, U+2044, U+20AC, U+2122, U+221A, U+221E`;

/**
 * Adds the characters of the page's type that the pathway does not use: those of some authors' names, and of words that
 * readers bring along. Were they declared in the style sheet, the browser would look for a stand-in for each size and weight
 * before the first paint, which costs more than all else in laying out the page. Where they cannot be loaded, the system's
 * type has them.
 */
export async function addRestOfType(): Promise<void> {
  const file = new URL('../ui/fonts/inter-rest.woff2', import.meta.url);
  const face = new FontFace('Inter', `url("${file.href}")`, { weight: '400 700', unicodeRange });
  try {
    document.fonts.add(await face.load());
  } catch {
    // What is said can be read in any type.
  }
}
