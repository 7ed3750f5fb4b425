import { escapeXml } from '../formats/svgMarkup.ts';
import type { Picture } from '../model/geometry.ts';
import type { Pathway } from '../model/types.ts';

/** What one page of the site shows before any script has run: the map, or a scene at a step (0 is its opening). */
export interface PageWish {
  pathway: Pathway;
  /** The picture of the map or of the scene. */
  picture: Picture;
  /** The map from afar, as the text of an SVG element. */
  overview: string;
  sceneId: string | null;
  step: number;
}

/** A page of the site as text, all of it escaped where it must be. */
export interface PrerenderedPage {
  title: string;
  description: string;
  /** What stands in the page's root until the page has started. */
  body: string;
  /** What stands below it where scripts do not run: everything as text. */
  text: string;
}

/** One page of the site: where it lies, what it shows, and what is said of it. */
export interface SitePage extends PrerenderedPage {
  /** Below the site's root; empty for the root itself, else ending in a slash. */
  path: string;
  sceneId: string | null;
  step: number;
}

/** Draws pages ahead: what the part of the page that runs at build time offers. */
export interface PageRenderer {
  renderPage(wish: PageWish): Promise<PrerenderedPage>;
}

/** Search engines cut a description after about this many characters. */
const longestDescription = 160;

/** A text cut at a word to at most `most` characters. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  return `${short.slice(0, short.lastIndexOf(' '))}…`;
}

/** Fills the built page's frame with one page of the site. What the frame addresses relative to itself still fits. */
export function pageOf(frame: string, { path, sceneId, step, title, description, body, text }: SitePage): string {
  const root = path === '' ? './' : '../'.repeat(path.split('/').length - 1);
  const about = cut(description, longestDescription);
  const of = (property: string, content: string) =>
    `<meta property="og:${property}" content="${escapeXml(content)}" />`;
  const preview = [
    of('type', 'website'),
    of('site_name', 'Anagen'),
    of('title', title),
    of('description', about),
    of('image', `${root}previews/${sceneId ?? 'map'}.png`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('\n    ');
  const scene = sceneId === null ? '' : ` data-scene="${sceneId}" data-step="${step}"`;
  return frame
    .replace('<html lang="en-GB"', `<html lang="en-GB" data-prerendered data-root="${root}"${scene}`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*"/, (_, start: string) => `${start}${escapeXml(about)}"`)
    .replace('</head>', () => `  ${preview}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
    .replace(/<noscript>.*?<\/noscript>/s, () => `<noscript>${text}</noscript>`);
}
