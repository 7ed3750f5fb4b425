import { currentVersion } from '../link/migrations.ts';

/** One built site: which of its files are kept for a time without a network, and the version that tells two builds apart. */
export interface Edition {
  version: string;
  /** Paths below the site's root. */
  files: readonly string[];
}

/** Where the answer to a request comes from: a kept file, or the network, and without one perhaps from elsewhere. */
export type Answer = { kept: string } | { kept: null; instead: string | null };

interface Asked {
  method: string;
  url: string;
  /** `navigate` where a page is opened. */
  mode: string;
}

const front = 'index.html';
const figurePage = /^figures\/([\w-]+)\/(?:(\d+)\/)?(?:index\.html)?$/;

/**
 * How a request is answered on a site whose root is at `root` (an address ending in a slash) and whose kept files are
 * `files`; null for one that is none of the site's business. The pages of figures are not kept, being as many as steps: what
 * they show is on the front page too, to which their address leads without a network.
 */
export function answerTo({ method, url, mode }: Asked, root: string, files: ReadonlySet<string>): Answer | null {
  const { origin, pathname } = new URL(url);
  const at = origin + pathname;
  if (method !== 'GET' || !at.startsWith(root)) return null;
  const path = at.slice(root.length) || front;
  if (files.has(path)) return { kept: path };
  if (mode !== 'navigate') return { kept: null, instead: null };
  const [, scene, step] = figurePage.exec(path) ?? [];
  const view = scene === undefined ? '' : `#v${currentVersion}/${scene}${step === undefined ? '' : `/${step}`}`;
  return { kept: null, instead: root + view };
}

/** What names of stores begin with: several sites may stand at one origin, each with stores of its own. */
const storesOf = (root: string) => `anagen ${root} `;

/** The name of the store of an edition. */
export function storeName(root: string, { version }: Edition): string {
  return storesOf(root) + version;
}

/**
 * Which stores may go, of all at the origin, oldest first: of this site's, all but the own one and the one before it. A page
 * that still runs from that one goes on finding its parts.
 */
export function outdated(names: readonly string[], root: string, own: string): string[] {
  const others = names.filter((name) => name.startsWith(storesOf(root)) && name !== own);
  return others.slice(0, -1);
}
