/** The colours of the stage, by the names of the page's custom properties. */

/** What a page without the tokens draws with: the light values of the visual language. */
const fallback = {
  stage: '#fdfcfb',
  c0: '#f6f5f2',
  c1: '#f0efeb',
  c2: '#e9e8e3',
  node: '#ffffff',
  nline: '#7f8894',
  ink: '#1c2026',
  ink2: '#4a515c',
  ink3: '#5f6672',
  ghostt: '#6a707a',
  ghost: '#d3d1cb',
  acc: '#6b3fa0',
  accl: '#cdb8e4',
  act: '#0067a6',
  actp: '#3f86b5',
  actq: '#8fb5d1',
  inh: '#c24a00',
  inhp: '#c06a33',
  inhq: '#e0aa86',
  amb: '#8a5a00',
};

type Token = keyof typeof fallback;

/** The tokens, and the quiet ink of an arrow of unknown sign: it has no sign colour, as it has no sign. */
export type Palette = Record<Token | 'inkq', string>;

const tokens = Object.keys(fallback) as Token[];

/** Red, green and blue (0–255) of a colour as the browser computes it, a mix included, or of a hex colour; null for anything else. */
export function channels(colour: string): [red: number, green: number, blue: number] | null {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (hex !== undefined)
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  const [, space, inside] = /^(rgba?\(|color\(srgb )([^)]+)\)$/.exec(colour.trim()) ?? [];
  const numbers = inside?.match(/[\d.]+/g)?.map(Number) ?? [];
  if (numbers.length < 3) return null;
  const whole = space?.startsWith('rgb') ? 1 : 255;
  return numbers.slice(0, 3).map((value) => Math.round(value * whole)) as [number, number, number];
}

/** `share` of one colour over another, both opaque; the first colour itself if either cannot be read. */
export function mixed(colour: string, over: string, share: number): string {
  const [a, b] = [channels(colour), channels(over)];
  if (a === null || b === null) return colour;
  const [red, green, blue] = a.map((value, index) => Math.round(value * share + (b[index] as number) * (1 - share)));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** What the reader's system asks of colours. */
export interface Demands {
  moreContrast: boolean;
  /** The system's own few colours are to be used (high contrast). */
  forced: boolean;
}

/** Completes a set of tokens, which answer the system's demands by themselves, with the one colour that is mixed here. */
export function completed(read: Record<Token, string>, { moreContrast, forced }: Demands): Palette {
  if (forced) return { ...read, inkq: read.actq };
  return { ...read, inkq: moreContrast ? read.ink3 : mixed(read.ink3, read.c1, 0.55) };
}

export const lightPalette: Palette = completed(fallback, { moreContrast: false, forced: false });

/**
 * Reads the tokens from an element's custom properties. Each goes through a real colour property, so that whatever the
 * page writes in them (`light-dark()`, a mix) arrives as plain red, green and blue.
 */
export function readPalette(element: HTMLElement, demands: Demands): Palette {
  const declared = getComputedStyle(element);
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  // Else the system's one text colour is all that can be read.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = Object.fromEntries(
    tokens.map((token) => {
      if (declared.getPropertyValue(`--${token}`).trim() === '') return [token, fallback[token]];
      probe.style.color = `var(--${token})`;
      const computed = channels(getComputedStyle(probe).color);
      return [token, computed === null ? fallback[token] : `rgb(${computed.join(', ')})`];
    }),
  ) as Record<Token, string>;
  probe.remove();
  return completed(read, demands);
}

/** The fill of an area by its depth; the stage itself outside all areas (depth below 0). */
export function areaFill(palette: Palette, depth: number): string {
  if (depth < 0) return palette.stage;
  return depth === 0 ? palette.c0 : depth === 1 ? palette.c1 : palette.c2;
}
