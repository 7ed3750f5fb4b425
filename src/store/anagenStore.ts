import { createStore, type StoreApi } from 'zustand/vanilla';
import type { View } from '../link/view.ts';
import type { Curtain, PointerLook } from '../mirror/mirror.ts';
import { isWhole, type PathwayIndex, type SkeletonIndex } from '../model/pathwayIndex.ts';
import type { Lecture, Scene } from '../model/types.ts';
import type { PlayerEvent } from '../player/player.ts';
import type { TraceAsk } from '../trace/ask.ts';
import * as produce from './actions.ts';
import { beginTalk, driveTalk, holdTalk } from './lectures.ts';
import { once } from './once.ts';
import {
  type EvidencePage,
  type Filters,
  initialState,
  type Lit,
  type MirrorState,
  type OutlineState,
  type Part,
  type Preferences,
  type State,
  type Surface,
  type Talk,
  type Target,
  type TracePlay,
  type ViewReport,
  type ZoomLevel,
} from './state.ts';
import { askTrace, light, playTrace, runTrace } from './tracing.ts';

/** What the page may do to its state. */
export interface Actions {
  showSurface(surface: Surface): void;
  showEvidencePage(page: EvidencePage): void;
  openScene(sceneId: string | null, step?: number): void;
  /** One step back from a scene: from a traced one to what was asked, from a figure to the map. */
  leaveScene(): void;
  /** Asks something else of the trace, and shows its surface. */
  askTrace(ask: Partial<TraceAsk>): void;
  /** Wishes to see a route, a loop, or all listed routes played. */
  playTrace(play: TracePlay | null): void;
  /** Puts what was wished for onto the stage. */
  runTrace(scene: Scene): void;
  /** Lets a part of the pathway stand out on the stage. */
  light(part: Part | null): void;
  drive(event: PlayerEvent): void;
  /** Holds a lecture, from a part on; the first by default. */
  beginTalk(lecture: Lecture, at?: number): void;
  /** Holds a lecture at a part of it without going there, or none. */
  holdTalk(talk: Talk | null): void;
  /** Puts other lectures in the place of the reader's own. */
  keepLectures(lectures: readonly Lecture[]): void;
  present(presenting: boolean): void;
  curtain(curtain: Curtain): void;
  pointWith(pointer: PointerLook): void;
  /** The page stands in a frame of another one. */
  embed(): void;
  /** Changes what the windows of a presentation share, or what this one is among them. */
  mirror(mirror: Partial<MirrorState>): void;
  /** Wishes for the other window of the presentation. */
  callWindow(): void;
  select(target: Target | null): void;
  read(target: Target): void;
  goTo(target: Target): void;
  /** Shows interactions on the map, and says there what they are of. */
  showOnMap(interactions: readonly string[], of: NonNullable<Lit['of']>): void;
  /** Shows on the map what a treatment acts on. */
  showTreatment(id: string): void;
  /** Shows both sides of a contested interaction beside each other. */
  showDisagreement(id: string): void;
  show(view: View): void;
  hover(target: Target | null): void;
  search(query: string): void;
  showOutline(open: boolean, wantsFocus?: boolean): void;
  shapeOutline(outline: Partial<OutlineState>): void;
  filter(filters: Partial<Filters>): void;
  clearFilters(): void;
  prefer(preferences: Partial<Preferences>): void;
  reportView(view: ViewReport): void;
  notify(message: string | null): void;
  /** A newer version of the page is there, is wanted, or is not spoken of. */
  renew(renewal: State['renewal']): void;
  /** Has something read aloud, politely. */
  say(text: string): void;
  fit(): void;
  zoom(factor: number): void;
  zoomTo(level: ZoomLevel): void;
  pan(dx: number, dy: number): void;
  centre(x: number, y: number): void;
  /** Brings entities into sight together. */
  showTogether(entities: readonly string[]): void;
}

export interface AnagenStore {
  /** The skeleton of the pathway: what there is and how well it is known, there from the start. */
  readonly index: SkeletonIndex;
  /** The entities with their texts, by id, which come before the rest; as `whole`. */
  entities: () => Entities | Promise<Entities>;
  /** The whole pathway with its texts and references; a promise while it is on its way, rejected when it cannot be loaded. */
  whole: () => PathwayIndex | Promise<PathwayIndex>;
  readonly state: StoreApi<State>;
  readonly actions: Actions;
}

type Entities = PathwayIndex['entity'];

/** Where the parts of the pathway come from that the skeleton does not have. */
export interface Sources {
  entities: () => Promise<Entities>;
  whole: () => Promise<PathwayIndex>;
}

const nothingMore = () => Promise.reject(new Error('There is no more of this pathway to load.'));
const nowhere: Sources = { entities: nothingMore, whole: nothingMore };

type Changes = (producer: (before: State) => Partial<State>) => void;

/** What the page may wish of the camera. */
function cameraActions(change: Changes): Pick<Actions, 'fit' | 'zoom' | 'zoomTo' | 'pan' | 'centre' | 'showTogether'> {
  return {
    fit: () => change((before) => produce.wish(before, { type: 'fit' })),
    zoom: (factor) => change((before) => produce.wish(before, { type: 'zoom', factor })),
    zoomTo: (level) => change((before) => produce.wish(before, { type: 'level', level })),
    pan: (dx, dy) => change((before) => produce.wish(before, { type: 'pan', dx, dy })),
    centre: (x, y) => change((before) => produce.wish(before, { type: 'centre', x, y })),
    showTogether: (entities) => change((before) => produce.wish(before, { type: 'show', entities })),
  };
}

/** The actions of a store, each a change by its producer. */
function actionsOn(index: SkeletonIndex, change: Changes): Actions {
  return {
    showSurface: (surface) => change((before) => produce.showSurface(before, surface)),
    showEvidencePage: (page) => change((before) => produce.showEvidencePage(before, page)),
    openScene: (sceneId, step) => change((before) => produce.openScene(index, before, sceneId, step)),
    leaveScene: () => change((before) => produce.leaveScene(index, before)),
    askTrace: (ask) => change((before) => askTrace(before, ask)),
    playTrace: (play) => change((before) => playTrace(before, play)),
    runTrace: (scene) => change((before) => runTrace(index, before, scene)),
    light: (part) => change((before) => light(before, part)),
    drive: (event) => change((before) => driveTalk(index, before, event)),
    beginTalk: (lecture, at) => change((before) => beginTalk(index, before, lecture, at)),
    holdTalk: (talk) => change((before) => holdTalk(before, talk)),
    keepLectures: (lectures) => change(() => ({ lectures })),
    curtain: (curtain) => change((before) => produce.curtain(before, curtain)),
    pointWith: (pointer) => change((before) => produce.pointWith(before, pointer)),
    callWindow: () => change(({ mirror }) => ({ mirror: { ...mirror, wanted: mirror.wanted + 1 } })),
    mirror: (mirror) => change((before) => ({ mirror: { ...before.mirror, ...mirror } })),
    embed: () => change(() => ({ embedded: true })),
    present: (on) => change((before) => produce.present(before, on)),
    select: (target) => change((before) => produce.select(before, target)),
    read: (target) => change((before) => produce.read(before, target)),
    goTo: (target) => change((before) => produce.goTo(index, before, target)),
    showOnMap: (interactions, of) => change((before) => produce.showOnMap(index, before, interactions, of)),
    showTreatment: (id) => change((before) => produce.showTreatment(index, before, id)),
    showDisagreement: (id) => change((before) => produce.showDisagreement(before, id)),
    show: (view) => change((before) => produce.show(index, before, view)),
    hover: (target) => change((before) => produce.hover(before, target)),
    showOutline: (open, wantsFocus) => change((before) => produce.showOutline(before, open, wantsFocus)),
    shapeOutline: (outline) => change((before) => produce.shapeOutline(before, outline)),
    search: (query) => change((before) => produce.search(before, query)),
    filter: (filters) => change((before) => produce.filter(before, filters)),
    clearFilters: () => change(produce.clearFilters),
    prefer: (chosen) => change((before) => produce.prefer(before, chosen)),
    reportView: (view) => change((before) => produce.reportView(before, view)),
    notify: (message) => change((before) => produce.notify(before, message)),
    renew: (renewal) => change(() => ({ renewal })),
    say: (text) => change((before) => produce.say(before, text)),
    ...cameraActions(change),
  };
}

/**
 * The one store of the page: the pathway's index, which never changes, and the reader's choices. Given a skeleton, it asks
 * `sources` for the rest when that is first wanted.
 */
export function createAnagenStore(
  index: SkeletonIndex,
  preferences?: Preferences,
  sources: Sources = nowhere,
): AnagenStore {
  const start = preferences ? { ...initialState, preferences } : initialState;
  const state = createStore<State>(() => start);
  const change: Changes = (producer) => state.setState((before) => producer(before));
  const actions = actionsOn(index, change);
  const whole = isWhole(index) ? index : null;
  return {
    index,
    entities: once(whole?.entity ?? null, sources.entities),
    whole: once(whole, sources.whole),
    state,
    actions,
  };
}
