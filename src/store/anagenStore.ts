import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { PlayerEvent } from '../player/player.ts';
import * as produce from './actions.ts';
import {
  type EvidencePage,
  type Filters,
  initialState,
  type Preferences,
  type State,
  type Surface,
  type Target,
  type ViewReport,
  type ZoomLevel,
} from './state.ts';

/** What the page may do to its state. */
export interface Actions {
  showSurface(surface: Surface): void;
  showEvidencePage(page: EvidencePage): void;
  openScene(sceneId: string | null, step?: number): void;
  drive(event: PlayerEvent): void;
  present(presenting: boolean): void;
  select(target: Target | null): void;
  read(target: Target): void;
  goTo(target: Target): void;
  hover(target: Target | null): void;
  search(query: string): void;
  filter(filters: Partial<Filters>): void;
  clearFilters(): void;
  prefer(preferences: Partial<Preferences>): void;
  reportView(view: ViewReport): void;
  notify(message: string | null): void;
  /** Has something read aloud, politely. */
  say(text: string): void;
  fit(): void;
  zoom(factor: number): void;
  zoomTo(level: ZoomLevel): void;
  pan(dx: number, dy: number): void;
  centre(x: number, y: number): void;
}

export interface AnagenStore {
  readonly index: PathwayIndex;
  readonly state: StoreApi<State>;
  readonly actions: Actions;
}

/** The one store of the page: the pathway's index, which never changes, and the reader's choices. */
export function createAnagenStore(index: PathwayIndex, preferences?: Preferences): AnagenStore {
  const start = preferences ? { ...initialState, preferences } : initialState;
  const state = createStore<State>(() => start);
  const change = (producer: (before: State) => Partial<State>) => state.setState((before) => producer(before));
  const actions: Actions = {
    showSurface: (surface) => change((before) => produce.showSurface(before, surface)),
    showEvidencePage: (page) => change((before) => produce.showEvidencePage(before, page)),
    openScene: (sceneId, step) => change((before) => produce.openScene(index, before, sceneId, step)),
    drive: (event) => change((before) => produce.drive(before, event)),
    present: (on) => change((before) => produce.present(before, on)),
    select: (target) => change((before) => produce.select(before, target)),
    read: (target) => change((before) => produce.read(before, target)),
    goTo: (target) => change((before) => produce.goTo(index, before, target)),
    hover: (target) => change((before) => produce.hover(before, target)),
    search: (query) => change((before) => produce.search(before, query)),
    filter: (filters) => change((before) => produce.filter(before, filters)),
    clearFilters: () => change(produce.clearFilters),
    prefer: (chosen) => change((before) => produce.prefer(before, chosen)),
    reportView: (view) => change((before) => produce.reportView(before, view)),
    notify: (message) => change((before) => produce.notify(before, message)),
    say: (text) => change((before) => produce.say(before, text)),
    fit: () => change((before) => produce.wish(before, { type: 'fit' })),
    zoom: (factor) => change((before) => produce.wish(before, { type: 'zoom', factor })),
    zoomTo: (level) => change((before) => produce.wish(before, { type: 'level', level })),
    pan: (dx, dy) => change((before) => produce.wish(before, { type: 'pan', dx, dy })),
    centre: (x, y) => change((before) => produce.wish(before, { type: 'centre', x, y })),
  };
  return { index, state, actions };
}
