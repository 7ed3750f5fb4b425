import { speeds } from '../player/player.ts';
import { defaultPreferences, type PanelName, type Preferences, type ThemeChoice } from '../store/state.ts';

/** Preferences in the browser's storage: nothing else of the page outlives a visit. */

export const preferencesKey = 'anagen.preferences.v1';
/** Where a text that could not be read is put aside, so that writing new preferences destroys nothing. */
export const unreadableKey = 'anagen.preferences.unreadable';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The storage of the page; null where the browser blocks it. Asking alone may throw. */
export function pageStorage(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const isTheme = (value: unknown): value is ThemeChoice => value === 'system' || value === 'light' || value === 'dark';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isSpeed = (value: unknown): value is number => speeds.some((each) => each === value);

function sizesFrom(value: unknown): Preferences['sizes'] {
  if (typeof value !== 'object' || value === null) return {};
  const panels: readonly PanelName[] = ['figures', 'inspector', 'player', 'outline'];
  const entries = panels.flatMap((panel) => {
    const size = (value as Record<string, unknown>)[panel];
    return typeof size === 'number' && Number.isFinite(size) ? [[panel, size] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Preferences from what was stored: each that makes sense is kept, each other falls back to its default. */
function preferencesFrom(stored: Record<string, unknown>): Preferences {
  const or = <T>(value: unknown, is: (value: unknown) => value is T, otherwise: T) => (is(value) ? value : otherwise);
  const usual = defaultPreferences;
  return {
    theme: or(stored['theme'], isTheme, usual.theme),
    figureListOpen: or(stored['figureListOpen'], isFlag, usual.figureListOpen),
    figureListOpenInScene: or(stored['figureListOpenInScene'], isFlag, usual.figureListOpenInScene),
    legendOpen: or(stored['legendOpen'], isFlag, usual.legendOpen),
    outlineOpen: or(stored['outlineOpen'], isFlag, usual.outlineOpen),
    outlineAlone: or(stored['outlineAlone'], isFlag, usual.outlineAlone),
    notesOpen: or(stored['notesOpen'], isFlag, usual.notesOpen),
    shortcuts: or(stored['shortcuts'], isFlag, usual.shortcuts),
    speed: or(stored['speed'], isSpeed, usual.speed),
    sizes: sizesFrom(stored['sizes']),
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The stored preferences, and what to tell the reader when they could not be read. Never throws. */
export function readPreferences(storage: Store | null): { preferences: Preferences; notice: string | null } {
  if (!storage) return { preferences: defaultPreferences, notice: blocked };
  try {
    const text = storage.getItem(preferencesKey);
    if (text === null) return { preferences: defaultPreferences, notice: null };
    const stored = parsed(text);
    if (stored) return { preferences: preferencesFrom(stored), notice: null };
    storage.setItem(unreadableKey, text);
    return {
      preferences: defaultPreferences,
      notice: 'Your stored preferences could not be read; the usual ones are used.',
    };
  } catch {
    return { preferences: defaultPreferences, notice: blocked };
  }
}

const blocked = 'This browser does not let the page store preferences; they last until you leave.';

/** Stores the preferences; false where the browser refuses. Never throws. */
export function writePreferences(storage: Store | null, preferences: Preferences): boolean {
  try {
    storage?.setItem(preferencesKey, JSON.stringify(preferences));
    return storage !== null;
  } catch {
    return false;
  }
}
