import { type EvidencePage, type Filters, noFilters, type Target, type TracePlay } from '../link/view.ts';
import type { Curtain, PointedPlace, PointerLook } from '../mirror/mirror.ts';
import type { Lecture, Scene } from '../model/types.ts';
import { idlePlayer, type PlayerState } from '../player/player.ts';
import { nothingAsked, type TraceAsk } from '../trace/ask.ts';

/** What a link holds too is defined with it, as the core. */
export type { EvidencePage, Filters, Target, TracePlay } from '../link/view.ts';

export type Surface = 'explore' | 'trace' | 'figures' | 'evidence';
export type ThemeChoice = 'system' | 'light' | 'dark';

/** How far the map is zoomed: systems and their traffic, entities, or identifiers and evidence marks too. */
export type ZoomLevel = 'systems' | 'entities' | 'details';

/** A wish of the page that the canvas carries out once; `request` grows with every wish. */
export type CameraWish = { request: number } & (
  | { type: 'none' }
  | { type: 'fit' }
  | { type: 'zoom'; factor: number }
  | { type: 'pan'; dx: number; dy: number }
  | { type: 'fly'; target: Target }
  | { type: 'show'; entities: readonly string[] }
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
export type PanelName = 'figures' | 'trace' | 'inspector' | 'player' | 'outline';

/** Choices that outlive a visit. */
export interface Preferences {
  theme: ThemeChoice;
  /** Whether the list of figures stands open beside the map; folded it is a rail. */
  figureListOpen: boolean;
  /** The same beside a running scene, where the stage needs the room more. */
  figureListOpenInScene: boolean;
  legendOpen: boolean;
  /** Whether the outline stands beside the picture, in the place of the list of figures. */
  outlineOpen: boolean;
  /** The open outline stands alone: the picture is put away. */
  outlineAlone: boolean;
  /** Speaker notes under the caption. */
  notesOpen: boolean;
  speed: number;
  /** Size of the notes in the speaker's window, in relation to the page's text. */
  notesScale: number;
  /** How long a presentation should take, minutes. */
  talkMinutes: number;
  /** Whether single characters act as keys of the page; arrows, Escape, Tab and the space bar always do. */
  shortcuts: boolean;
  /** Sizes in px that the reader gave to panels; the others have their own. */
  sizes: Partial<Record<PanelName, number>>;
}

/** How the reader has unfolded and narrowed the outline; it outlives the panel, so that it is found again as it was left. */
export interface OutlineState {
  query: string;
  /** Keys of the rows that were unfolded. */
  unfolded: ReadonlySet<string>;
  /** The same while a query narrows the outline: rows that stand the other way than the query puts them. */
  turned: ReadonlySet<string>;
  /** A wish of the page that the outline takes the focus; it is met once. */
  wantsFocus: boolean;
}

/** What is traced, and what of it is on the stage. */
export interface TraceState {
  ask: TraceAsk;
  /** What the reader wants to see played; it comes once it has been traced and laid out. */
  play: TracePlay | null;
  /** The step to open it at. */
  step: number;
  /** What is played as a scene, once it is there. */
  scene: Scene | null;
}

/** A part of the pathway, by ids. */
export interface Part {
  entities: ReadonlySet<string>;
  interactions: ReadonlySet<string>;
}

/** A part that stands out on the stage; what it is, where the stage has to say so, and the page that it was shown from. */
export type Lit = Part & { of?: { words: string; page: EvidencePage } };

/** What this window is in a presentation with several windows, and what they share beyond the view. */
export interface MirrorState {
  role: 'alone' | 'stage' | 'speaker';
  curtain: Curtain;
  frozen: boolean;
  /** The wall shows what acts from close by. */
  close: boolean;
  /** What follows the pointer, and where that is, here or in the other window. */
  pointer: PointerLook;
  place: PointedPlace;
  /** Whether another window of the presentation was heard lately. */
  met: boolean;
  /** Grows with every wish for the other window. */
  wanted: number;
}

/** A lecture that is held, and the part of it that is shown. */
export interface Talk {
  lecture: Lecture;
  at: number;
}

/** All of the page's state: choices only. What follows from them is a selector. */
export interface State {
  surface: Surface;
  evidencePage: EvidencePage;
  /** The scene on the stage, a traced one included, or null for the map. */
  sceneId: string | null;
  player: PlayerState;
  trace: TraceState;
  /** What a panel speaks of, and so stands out on the stage. */
  lit: Lit | null;
  /** The reader's own lectures. */
  lectures: readonly Lecture[];
  talk: Talk | null;
  /** The page stands in a frame of another one: a figure with its player, and nothing kept or written. */
  embedded: boolean;
  /** The scene fills the screen, without controls. */
  presenting: boolean;
  mirror: MirrorState;
  selection: Target | null;
  /** The selection itself where the reader wished to go on reading it, so that the focus goes to the inspector. */
  reading: Target | null;
  /** What the pointer or the focus is on. */
  hover: Target | null;
  query: string;
  outline: OutlineState;
  filters: Filters;
  camera: CameraWish;
  view: ViewReport;
  preferences: Preferences;
  /** One message for the reader, such as a preference that could not be read. */
  notice: string | null;
  /** Whether a newer version of the page is there, and whether the reader wants it now. */
  renewal: 'none' | 'ready' | 'wanted';
  /** What is to be read aloud and seen nowhere; `count` grows with every wish. */
  aloud: { text: string; count: number };
}

/** How small and how large the speaker's notes may be, and how short and long a talk, minutes. */
export const notesScales = { least: 0.75, most: 2.5 };
export const talkLengths = { least: 1, most: 240 };

export const defaultPreferences: Preferences = {
  theme: 'system',
  figureListOpen: true,
  figureListOpenInScene: false,
  legendOpen: true,
  outlineOpen: false,
  outlineAlone: false,
  notesOpen: false,
  speed: 1,
  notesScale: 1.25,
  talkMinutes: 20,
  shortcuts: true,
  sizes: {},
};

export const initialState: State = {
  surface: 'explore',
  evidencePage: 'references',
  sceneId: null,
  player: idlePlayer,
  trace: { ask: nothingAsked, play: null, step: 0, scene: null },
  lit: null,
  lectures: [],
  talk: null,
  embedded: false,
  presenting: false,
  mirror: {
    role: 'alone',
    curtain: 'none',
    frozen: false,
    close: false,
    pointer: 'none',
    place: null,
    met: false,
    wanted: 0,
  },
  selection: null,
  reading: null,
  hover: null,
  query: '',
  outline: { query: '', unfolded: new Set(), turned: new Set(), wantsFocus: false },
  filters: noFilters,
  camera: { request: 0, type: 'none' },
  view: { level: 'systems', zoom: 1, x: 0, y: 0, width: 0, height: 0 },
  preferences: defaultPreferences,
  notice: null,
  renewal: 'none',
  aloud: { text: '', count: 0 },
};
