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

/** Opens the other window of a session; where the browser holds it back, the reader is told. */
function openWindow({ state, actions }: AnagenStore, session: string, role: Role): void {
  const address = new URL(window.location.href);
  address.search = `?${role}=${session}`;
  address.hash = formatView(viewOf(state.getState()));
  if (window.open(address, `anagen-${role}-${session}`, 'popup,width=1280,height=860') === null)
    actions.notify('The browser held the window back. Allow pop-up windows for this page, and try again.');
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
