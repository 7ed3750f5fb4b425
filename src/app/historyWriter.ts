/** What is needed of a window to write its address. */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

/** Safari takes 100 changes of the history in 30 s: what replaces an entry waits this long after the last change, ms. */
export const rest = 400;
/** How long a change waits that the browser has refused, ms. */
export const refusedRest = 3000;

interface Change {
  kind: 'push' | 'replace';
  /** The fragment of the entry, without its `#`. */
  fragment: string;
}

interface HistoryWriter {
  write(change: Change): void;
  /** Forgets what still waits: the reader is elsewhere now. */
  drop(): void;
}

/** Writes fragments to the history, no faster than browsers allow (rule L18). Never throws. */
export function historyWriter({ location, history, setTimeout, clearTimeout }: AddressWindow): HistoryWriter {
  let waiting: Change | null = null;
  let timer: number | null = null;

  const attempt = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting === null) return;
    const { kind, fragment } = waiting;
    const url = fragment === '' ? location.href.replace(/#.*$/s, '') : `#${fragment}`;
    try {
      if (kind === 'push') history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      waiting = null;
      timer = setTimeout(attempt, rest);
    } catch {
      timer = setTimeout(attempt, refusedRest);
    }
  };

  return {
    write: (change) => {
      if (change.kind === 'push' && waiting?.kind === 'replace') {
        // The entry that is left keeps how it was last looked at.
        attempt();
        if (waiting !== null) waiting = null;
      }
      const kind = waiting?.kind === 'push' ? 'push' : change.kind;
      const mayGo = timer === null || (change.kind === 'push' && waiting === null);
      waiting = { kind, fragment: change.fragment };
      if (mayGo) attempt();
    },
    drop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
    },
  };
}
