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
  /** The way from the page to the site's root. */
  root: string;
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
  renderPage: (wish: PageWish) => Promise<PrerenderedPage>;
}

/** Search engines cut a description after about this many characters. */
const longestDescription = 160;

/** A text cut at a word to at most `most` characters. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  return `${short.slice(0, short.lastIndexOf(' '))}…`;
}

/** The way from a page to the site's root. */
export function rootFrom(path: string): string {
  return path === '' ? './' : '../'.repeat(path.split('/').length - 1);
}

/**
 * Where the site will stand, from the environment: an address that ends in a slash, or null where nobody has said. Throws for
 * what is no web address.
 */
export function siteFrom(address: string | undefined): string | null {
  if (address === undefined || address === '') return null;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Error(`ANAGEN_SITE must be the address of the site, as https://example.org/anagen/; it is "${address}".`);
  return address.endsWith('/') ? address : `${address}/`;
}

/**
 * Files that a page will need at once, below the root: style sheets that its first picture waits for, and what is fetched
 * ahead for the first answers.
 */
export interface Ahead {
  styles: readonly string[];
  fetched: readonly string[];
}

/** The script that runs before the first paint, as the built frame has it. */
const holdingUp = '<script src="./early.js"></script>';

const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapeXml(content)}" />`;

/** Where the page and its picture stand, for those who show a link to it. Most of them follow only whole addresses. */
function addresses({ path, sceneId }: SitePage, site: string | null): string[] {
  const picture = `previews/${sceneId ?? 'map'}.png`;
  if (site === null) return [property('image', rootFrom(path) + picture)];
  return [
    property('image', site + picture),
    property('url', site + path),
    `<link rel="canonical" href="${escapeXml(site + path)}" />`,
  ];
}

/**
 * Fills the built page's frame with one page of the site. What the frame addresses relative to itself still fits. What is
 * fetched ahead is so as a prefetch: it gives way to what is painted, and is compiled only when it is run; a `modulepreload`
 * would be compiled while the first picture is laid out. `site` is where the site will stand.
 */
export function pageOf(
  frame: string,
  page: SitePage,
  { styles, fetched }: Ahead = { styles: [], fetched: [] },
  site: string | null = null,
): string {
  const { path, sceneId, step, title, description, body, text } = page;
  const root = rootFrom(path);
  const styled = styles.map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}" />`);
  const ahead = fetched
    .filter((file) => !frame.includes(file))
    .map((file) => {
      const as = file.endsWith('.css') ? 'style' : 'script';
      return `<link rel="prefetch" as="${as}" crossorigin href="${root}${file}" />`;
    });
  const about = cut(description, longestDescription);
  const preview = [
    property('type', 'website'),
    property('site_name', 'Anagen'),
    property('title', title),
    property('description', about),
    ...addresses(page, site),
    '<meta name="twitter:card" content="summary_large_image" />',
    ...styled,
    // `early.js` knows when.
    `<template id="ahead">${ahead.join('')}</template>`,
  ].join('\n    ');
  const scene = sceneId === null ? '' : ` data-scene="${sceneId}" data-step="${step}"`;
  return (
    frame
      .replace('<html lang="en-GB"', `<html lang="en-GB" data-prerendered data-root="${root}"${scene}`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`)
      .replace(/(<meta\s+name="description"\s+content=")[^"]*"/, (_, start: string) => `${start}${escapeXml(about)}"`)
      // The only script that holds up the page comes last, so that everything else is on its way when it does.
      .replace(`    ${holdingUp}\n`, '')
      .replace('</head>', () => `  ${preview}\n    ${holdingUp}\n  </head>`)
      // What is run gives way to what is painted, the type above all.
      .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
      .replaceAll('<link rel="modulepreload"', '<link rel="prefetch" as="script"')
      .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
      // The page admits no styles of its own; without them, sizes are the usual ones.
      .replace('<div id="root"></div>', () => `<div id="root">${body.replaceAll(/ style="[^"]*"/g, '')}</div>`)
      .replace(/<noscript>.*?<\/noscript>/s, () => `<noscript>${text}</noscript>`)
  );
}
