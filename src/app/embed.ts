import type { AnagenStore } from '../store/anagenStore.ts';
import { defaultPreferences, type Preferences, type ThemeChoice } from '../store/state.ts';
import type { AddressWindow } from './historyWriter.ts';

/** How a page that embeds Anagen wants it: `?embed`, and with it `&theme=light` or `dark`, and `&play`. */
export interface Embedding {
  theme: ThemeChoice;
  /** Plays from the step on as soon as the figure stands. */
  plays: boolean;
}

/** The wishes in an address's query; null where the page stands by itself. What is unknown is not heard. */
export function embeddingOf(query: string): Embedding | null {
  const asked = new URLSearchParams(query);
  if (!asked.has('embed')) return null;
  const theme = asked.get('theme');
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', plays: asked.has('play') };
}

/** The preferences in a frame: the usual ones, for what the reader has stored is not looked at there. */
export function embeddedPreferences({ theme }: Embedding): Preferences {
  return { ...defaultPreferences, theme, figureListOpen: false, legendOpen: false };
}

/** A window whose address is read and never written: the history of the page around it stays as it is. */
export function readOnly(page: AddressWindow & Window): AddressWindow {
  const nothing = () => {};
  return {
    location: page.location,
    history: { pushState: nothing, replaceState: nothing } as unknown as History,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    setTimeout: page.setTimeout.bind(page),
    clearTimeout: page.clearTimeout.bind(page),
  };
}

/** Plays what the frame opened with, once it stands; a reader who wants less motion starts it themselves. */
export function playEmbedded({ state, actions }: AnagenStore): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!still && state.getState().sceneId !== null) actions.drive({ type: 'toggle' });
}
