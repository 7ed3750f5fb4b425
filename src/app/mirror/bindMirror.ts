import { formatView } from '../../link/formatView.ts';
import type { AnagenStore } from '../../store/anagenStore.ts';
import { viewOf } from '../../store/selectors.ts';
import { Correspondence } from './correspondence.ts';

type Role = 'stage' | 'speaker';

/** Where a stage keeps the name of its session over a reload. */
const sessionKey = 'anagen.session';

/** Names that nobody guesses twice (rule M5 in `src/mirror/SPEC.md`). */
const newName = () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');

/** The session that a window belongs to already: by its address (`?speaker=…`, `?stage=…`), or by what it has kept. */
function ownSession(): { session: string; role: Role } | null {
  const asked = new URLSearchParams(window.location.search);
  for (const role of ['speaker', 'stage'] as const) {
    const session = asked.get(role);
    if (session) return { session, role };
  }
  try {
    const session = sessionStorage.getItem(sessionKey);
    return session === null ? null : { session, role: 'stage' };
  } catch {
    return null;
  }
}

function keepSession(session: string): void {
  try {
    sessionStorage.setItem(sessionKey, session);
  } catch {
    // A reloaded stage is then found again only by opening it anew from the speaker's window.
  }
}

const canSpeak = () => 'BroadcastChannel' in window && window.location.protocol !== 'file:';

const noChannel =
  'Opened from a file, two windows cannot speak with each other in a browser. The notes stand under the figure instead; to have the speaker’s window, open Anagen from its address.';

/** How long an opened window may take until it answers, ms; where nothing is heard by then, it was held back. */
const patience = 8000;

/** True while a window that was opened has not answered yet. */
let isComing = false;

const held =
  'No window has answered. Where the browser holds new windows back, allow pop-up windows for this page, and try again.';

/**
 * Opens the other window of a session, as a page that knows nothing of this one: so browsers run the two beside each other,
 * and what one draws does not hold up the other. They find each other by the session alone, which also tells whether the
 * window came; and no page can bring to the front what it does not know.
 */
function openWindow({ state, actions }: AnagenStore, session: string, role: Role): void {
  // Pressed twice, it is one window that is on its way.
  if (isComing) return;
  if (state.getState().mirror.met) {
    actions.notify(`The ${role === 'speaker' ? 'speaker’s window' : 'window on the wall'} is open already.`);
    return;
  }
  const address = new URL(window.location.href);
  address.search = `?${role}=${session}`;
  address.hash = formatView(viewOf(state.getState()));
  window.open(address, '_blank', 'popup,noopener,width=1280,height=860');
  isComing = true;
  const leave = state.subscribe(({ mirror }) => {
    if (mirror.met) answered();
  });
  const answered = () => {
    isComing = false;
    leave();
  };
  setTimeout(() => {
    answered();
    if (!state.getState().mirror.met) actions.notify(held);
  }, patience);
}

/** A stage that was opened by the speaker presents as soon as it has a scene. */
function presentAtOnce({ state, actions }: AnagenStore): void {
  const begin = () => {
    if (state.getState().sceneId === null) return;
    leave();
    actions.present(true);
  };
  const leave = state.subscribe(begin);
  begin();
}

/**
 * Lets the windows of one presentation show the same (`src/mirror/SPEC.md`). A window that belongs to a session finds the
 * others at once; another begins one when the reader asks for the speaker's window.
 */
export function bindMirror(store: AnagenStore): void {
  const { state, actions } = store;
  const own = canSpeak() ? ownSession() : null;
  let session = own?.session ?? null;
  if (own) {
    actions.mirror({ role: own.role });
    new Correspondence(store, own.session, newName());
    if (new URLSearchParams(window.location.search).has('stage')) presentAtOnce(store);
  }
  state.subscribe((now, before) => {
    if (now.mirror.wanted === before.mirror.wanted) return;
    if (!canSpeak()) {
      actions.present(false);
      actions.prefer({ notesOpen: true });
      return actions.notify(noChannel);
    }
    if (session === null) {
      session = newName();
      keepSession(session);
      actions.mirror({ role: 'stage' });
      new Correspondence(store, session, newName()).begin();
    }
    openWindow(store, session, now.mirror.role === 'speaker' ? 'stage' : 'speaker');
  });
}
