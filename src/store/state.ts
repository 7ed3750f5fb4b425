import type { EvidenceLevel } from '../evidence/level.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import { idlePlayer, type PlayerState } from '../player/player.ts';

export type Surface = 'explore' | 'figures' | 'evidence';
export type ThemeChoice = 'system' | 'light' | 'dark';
export type EvidencePage = 'references' | 'studies' | 'treatments' | 'outlook' | 'slips' | 'glossary';

/** A thing that can be pointed at: an entity or an interaction on the stage, or a treatment or reference in the panels. */
export interface Target {
  kind: 'entity' | 'interaction' | 'treatment' | 'reference';
  id: string;
}

/** What the reader wants to see less of. Empty lists filter nothing. */
export interface Filters {
  mechanisms: readonly string[];
  kinds: readonly EntityKind[];
  compartments: readonly string[];
  levels: readonly EvidenceLevel[];
  /** Refuted interactions are drawn on request only. */
  showRefuted: boolean;
}

/** How far the map is zoomed: systems and their traffic, entities, or identifiers and evidence marks too. */
export type ZoomLevel = 'systems' | 'entities' | 'details';

/** A wish of the page that the canvas carries out once; `request` grows with every wish. */
export type CameraWish = { request: number } & (
  | { type: 'none' }
  | { type: 'fit' }
  | { type: 'zoom'; factor: number }
  | { type: 'pan'; dx: number; dy: number }
  | { type: 'fly'; target: Target }
  | { type: 'centre'; x: number; y: number }
  | { type: 'level'; level: ZoomLevel }
);

/** What the canvas shows now, in world px, for the minimap, the legend and the level label. */
export interface ViewReport {
  level: ZoomLevel;
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Panels whose size the reader may drag. */
export type PanelName = 'figures' | 'inspector' | 'player';

/** Choices that outlive a visit. */
export interface Preferences {
  theme: ThemeChoice;
  /** Whether the list of figures stands open beside the map; folded it is a rail. */
  figureListOpen: boolean;
  /** The same beside a running scene, where the stage needs the room more. */
  figureListOpenInScene: boolean;
  legendOpen: boolean;
  /** Speaker notes under the caption. */
  notesOpen: boolean;
  speed: number;
  /** Whether single characters act as keys of the page; arrows, Escape, Tab and the space bar always do. */
  shortcuts: boolean;
  /** Sizes in px that the reader gave to panels; the others have their own. */
  sizes: Partial<Record<PanelName, number>>;
}

/** All of the page's state: choices only. What follows from them is a selector. */
export interface State {
  surface: Surface;
  evidencePage: EvidencePage;
  /** The scene on the stage, or null for the map. */
  sceneId: string | null;
  player: PlayerState;
  /** The scene fills the screen, without controls. */
  presenting: boolean;
  selection: Target | null;
  /** The selection itself where the reader wished to go on reading it, so that the focus goes to the inspector. */
  reading: Target | null;
  /** What the pointer or the focus is on. */
  hover: Target | null;
  query: string;
  filters: Filters;
  camera: CameraWish;
  view: ViewReport;
  preferences: Preferences;
  /** One message for the reader, such as a preference that could not be read. */
  notice: string | null;
  /** What is to be read aloud and seen nowhere; `count` grows with every wish. */
  aloud: { text: string; count: number };
}

export const noFilters: Filters = { mechanisms: [], kinds: [], compartments: [], levels: [], showRefuted: false };

export const defaultPreferences: Preferences = {
  theme: 'system',
  figureListOpen: true,
  figureListOpenInScene: false,
  legendOpen: true,
  notesOpen: false,
  speed: 1,
  shortcuts: true,
  sizes: {},
};

export const initialState: State = {
  surface: 'explore',
  evidencePage: 'references',
  sceneId: null,
  player: idlePlayer,
  presenting: false,
  selection: null,
  reading: null,
  hover: null,
  query: '',
  filters: noFilters,
  camera: { request: 0, type: 'none' },
  view: { level: 'systems', zoom: 1, x: 0, y: 0, width: 0, height: 0 },
  preferences: defaultPreferences,
  notice: null,
  aloud: { text: '', count: 0 },
};
