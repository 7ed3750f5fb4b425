import { formatView, fragmentOf } from '../link/formatView.ts';
import { mapView, plainView, type View } from '../link/view.ts';

/** Where the page stands. */
interface Standpoint {
  /** The page's own address. */
  href: string;
  /** The way from the page to the site's root, as built pages say it; none where figures have no pages of their own. */
  root: string | undefined;
}

/**
 * The address of a view, to be copied: on the page of its figure where there is one, which has its own title and preview
 * (rule L19); the fragment says the rest. A page opened as a file links to itself, for a folder is no page there.
 */
export function linksFrom({ href, root }: Standpoint): (view: View) => string {
  const own = href.replace(/#.*$/s, '');
  if (root === undefined || own.startsWith('file:')) return (view) => `${own}#${formatView(view)}`;
  const site = new URL(root, own);
  return (view) => {
    const { place } = view;
    const scene = place.surface === 'figures' ? place.scene : null;
    const page = scene === null ? site : new URL(`figures/${scene}/`, site);
    const home = scene === null ? mapView : plainView({ surface: 'figures', scene, step: 0 });
    const fragment = fragmentOf(view, home);
    return fragment === '' ? page.href : `${page.href}#${fragment}`;
  };
}
