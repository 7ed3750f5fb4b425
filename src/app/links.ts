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
 * The address of a view, to be copied: on the page of its figure and step where there is one, which has its own title and preview
 * (rule L19); the fragment says the rest. A page opened as a file links to itself, for a folder is no page there.
 */
export function linksFrom({ href, root }: Standpoint): (view: View) => string {
  const own = href.replace(/#.*$/s, '');
  if (root === undefined || own.startsWith('file:')) return (view) => `${own}#${formatView(view)}`;
  const site = new URL(root, own);
  return (view) => {
    const { place } = view;
    if (place.surface !== 'figures' || place.scene === null) return addressIn(site, view, mapView);
    const { scene, step } = place;
    const page = new URL(step === 0 ? `figures/${scene}/` : `figures/${scene}/${step}/`, site);
    return addressIn(page, view, plainView({ surface: 'figures', scene, step }));
  };
}

function addressIn(page: URL, view: View, home: View): string {
  const fragment = fragmentOf(view, home);
  return fragment === '' ? page.href : `${page.href}#${fragment}`;
}
