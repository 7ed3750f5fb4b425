import { speeds } from '../player/player.ts';
import {
  defaultPreferences,
  notesScales,
  type PanelName,
  type Preferences,
  type ThemeChoice,
  talkLengths,
} from '../store/state.ts';

/** Preferences in the browser's storage: nothing else of the page outlives a visit. */

export const preferencesKey = 'anagen.preferences.v1';
/** Where a text that could not be read is put aside, so that writing new preferences destroys nothing. */
export const unreadableKey = 'anagen.preferences.unreadable';

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

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
const isBetween =
  ({ least, most }: { least: number; most: number }) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;
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
    notesScale: or(stored['notesScale'], isBetween(notesScales), usual.notesScale),
    talkMinutes: or(stored['talkMinutes'], isBetween(talkLengths), usual.talkMinutes),
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

interface Stored {
  preferences: Preferences;
  /** What to tell the reader when they could not be read; else null. */
  notice: string | null;
  /** Where new preferences may be written; null where there is no such place, or where writing would destroy what is there. */
  writeTo: Store | null;
}

/** The stored preferences. Never throws. */
export function readPreferences(storage: Store | null): Stored {
  const usual = { preferences: defaultPreferences, writeTo: null };
  if (!storage) return { ...usual, notice: blocked };
  try {
    const text = storage.getItem(preferencesKey);
    if (text === null) return { ...usual, notice: null, writeTo: storage };
    const stored = parsed(text);
    if (stored) return { preferences: preferencesFrom(stored), notice: null, writeTo: storage };
    return isPutAside(storage, text)
      ? { ...usual, notice: unreadable, writeTo: storage }
      : { ...usual, notice: unreadableAndFull };
  } catch {
    return { ...usual, notice: blocked };
  }
}

/** Puts a text that could not be read aside; false where there is no room for it. */
function isPutAside(storage: Store, text: string): boolean {
  try {
    storage.setItem(unreadableKey, text);
    return true;
  } catch {
    return false;
  }
}

const blocked = 'This browser does not let the page store preferences; they last until you leave.';
const unreadable = 'Your stored preferences could not be read; the usual ones are used.';
const unreadableAndFull =
  'Your stored preferences could not be read, and there is no room to put them aside. They are left as they are; new ones last until you leave.';
/** What to tell when preferences could be read but not written. */
export const refused =
  'Your preferences could not be stored, perhaps because the storage of this browser is full; they last until you leave.';

/** Stores the preferences; false where the browser refuses. Never throws. */
export function writePreferences(storage: Store, preferences: Preferences): boolean {
  try {
    storage.setItem(preferencesKey, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
