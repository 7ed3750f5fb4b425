import { entryFor } from '../link/entry.ts';
import { fragmentOf } from '../link/formatView.ts';
import { parseView, type Reading } from '../link/parseView.ts';
import { mapView, plainView, type View } from '../link/view.ts';
import type { Issue } from '../model/issue.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { viewOf } from '../store/selectors.ts';
import { type AddressWindow, historyWriter } from './historyWriter.ts';

/** The figure whose page this is, and its step; 0 is the opening. */
interface OwnScene {
  scene: string;
  step: number;
}

/** The page's own view: the step of the figure whose page it is, else the map (rule L13). */
function ownView(index: SkeletonIndex, own: OwnScene | undefined): View {
  const steps = own ? index.scene.get(own.scene)?.steps.length : undefined;
  if (!own || steps === undefined) return mapView;
  const step = Number.isInteger(own.step) ? Math.max(0, Math.min(steps, own.step)) : 0;
  return plainView({ surface: 'figures', scene: own.scene, step });
}

/** More sentences than a reader takes in at once. */
const mostIssues = 3;

function messageOf(issues: readonly Issue[]): string {
  const said = issues.slice(0, mostIssues).map(({ message }) => message);
  const more = issues.length - said.length;
  return [...said, ...(more > 0 ? [`And ${more} more of the kind.`] : [])].join(' ');
}

/** One message for the reader about what was wrong with a link, taken back once another link is read. */
function linkNotices({ state, actions }: AnagenStore): (issues: readonly Issue[], beside: string | null) => void {
  let said: string | null = null;
  return (issues, beside) => {
    const about = issues.length === 0 ? null : messageOf(issues);
    if (about !== null) actions.notify([beside, about].filter(Boolean).join(' '));
    else if (said !== null && state.getState().notice === said) actions.notify(null);
    said = about === null ? null : state.getState().notice;
  };
}

/**
 * Keeps the address and the page's view the same, beginning with the view of the address (rules L13 to L18 in
 * `src/link/SPEC.md`). `own` is the figure and step whose page this is, if it is one. Returns how to stop.
 */
export function bindAddress(store: AnagenStore, page: AddressWindow, own?: OwnScene): () => void {
  const { index, state, actions } = store;
  const home = ownView(index, own);
  const writer = historyWriter(page);
  const tell = linkNotices(store);
  /** The view that the address stands for. */
  let shown = home;
  let asked = false;

  const read = (beside: string | null = null) => {
    writer.drop();
    const fragment = page.location.hash.slice(1);
    const { view, issues }: Reading = fragment === '' ? { view: home, issues: [] } : parseView(fragment, index, home);
    actions.show(view);
    shown = viewOf(state.getState());
    tell(issues, beside);
    const written = fragmentOf(shown, home);
    if (issues.length === 0 && written !== fragment) writer.write({ kind: 'replace', fragment: written });
  };
  const follow = () => {
    asked = false;
    const view = viewOf(state.getState());
    const kind = entryFor(shown, view);
    shown = view;
    if (kind !== null) writer.write({ kind, fragment: fragmentOf(view, home) });
  };
  const moved = () => read();

  read(state.getState().notice);
  page.addEventListener('popstate', moved);
  page.addEventListener('hashchange', moved);
  const leave = state.subscribe((now) => {
    if (asked || viewOf(now) === shown) return;
    asked = true;
    // What one press of the reader does in several actions is one change of view.
    queueMicrotask(follow);
  });
  return () => {
    leave();
    writer.drop();
    page.removeEventListener('popstate', moved);
    page.removeEventListener('hashchange', moved);
  };
}
