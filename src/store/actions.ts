import { noFilters, type View, type ViewPlace } from '../link/view.ts';
import type { Curtain, PointerLook } from '../mirror/mirror.ts';
import { membersOf, type SkeletonIndex } from '../model/pathwayIndex.ts';
import { type PlayerEvent, play } from '../player/player.ts';
import { currentScene, isTraced } from './selectors.ts';
import {
  type CameraWish,
  type EvidencePage,
  type Filters,
  initialState,
  type Lit,
  type OutlineState,
  type Preferences,
  type State,
  type Surface,
  type Target,
  type ViewReport,
} from './state.ts';
import { arriveAtTrace, leaveTrace, playTrace, showTrace } from './tracing.ts';

/** Pure producers: (state, choice) -> the part of the state that changes. Bound to the store in `anagenStore.ts`. */
type Change = Partial<State>;

type Wish = CameraWish extends infer W ? (W extends CameraWish ? Omit<W, 'request'> : never) : never;

export function wish(state: State, camera: Wish): Change {
  return { camera: { ...camera, request: state.camera.request + 1 } };
}

export function showSurface(state: State, surface: Surface): Change {
  if (surface === state.surface) return {};
  if (surface === 'trace') return showTrace(state);
  if (surface === 'evidence') return { surface, hover: null, lit: null };
  return { ...leaveTrace(state), surface, hover: null };
}

/** One step back from a scene: from a traced one to what was asked, from a figure to the map. */
export function leaveScene(index: SkeletonIndex, state: State): Change {
  return isTraced(state) ? playTrace(state, null) : openScene(index, state, null);
}

/** Opens a scene at a step, or the map with null; the selection is kept where it still stands on the stage. */
export function openScene(index: SkeletonIndex, state: State, sceneId: string | null, step = 0): Change {
  if (sceneId === null)
    return {
      ...leaveTrace(state),
      sceneId: null,
      hover: null,
      surface: 'explore',
      presenting: false,
      player: play(state.player, { type: 'open', stepCount: 0 }),
    };
  const scene = index.scene.get(sceneId);
  if (!scene) return { notice: `There is no figure "${sceneId}".` };
  const player = play(state.player, { type: 'open', stepCount: scene.steps.length, step });
  const speed = state.preferences.speed;
  const opened = { surface: 'figures' as const, sceneId, player: { ...player, speed } };
  return { ...leaveTrace(state), ...opened, selection: null, hover: null };
}

export function drive(state: State, event: PlayerEvent): Change {
  const player = play(state.player, event);
  if (player === state.player) return {};
  return event.type === 'speed' ? { player, preferences: { ...state.preferences, speed: player.speed } } : { player };
}

/** Fills the screen with the running scene, or gives the page back, which ends a lecture; the map is not presented. */
export function present(state: State, presenting: boolean): Change {
  if (presenting && state.sceneId === null) return {};
  if (presenting) return { presenting, hover: null };
  const { role, met, wanted } = state.mirror;
  return { presenting, talk: null, hover: null, mirror: { ...initialState.mirror, role, met, wanted } };
}

/** Covers the stage, or uncovers it where the same curtain hangs already. */
export function curtain({ mirror }: State, wanted: Curtain): Change {
  return { mirror: { ...mirror, curtain: mirror.curtain === wanted ? 'none' : wanted } };
}

/** Puts a pointer on the stage, or takes it away where it is that one already. */
export function pointWith({ mirror }: State, wanted: PointerLook): Change {
  return { mirror: { ...mirror, pointer: mirror.pointer === wanted ? 'none' : wanted } };
}

export function select(_state: State, selection: Target | null): Change {
  return { selection };
}

/** Selects a thing to read about it: the focus goes on to the inspector. */
export function read(_state: State, target: Target): Change {
  const selection = { ...target };
  return { selection, reading: selection };
}

/** The surface that a running scene belongs to. */
function surfaceOfScene(state: State): Surface {
  return isTraced(state) ? 'trace' : 'figures';
}

/** Selects a thing and brings it into sight; an entity or interaction that is not in the running scene is shown on the map. */
export function goTo(index: SkeletonIndex, state: State, target: Target): Change {
  const onStage = target.kind === 'entity' || target.kind === 'interaction';
  if (!onStage) return { selection: target, ...(state.surface === 'evidence' ? {} : { hover: null }) };
  const scene = currentScene(index, state);
  const inScene = scene !== null && membersOf(scene, index.interaction).has(target.id);
  const leave = state.sceneId !== null && !inScene ? leaveScene(index, state) : {};
  const surface =
    state.surface === 'evidence' ? { surface: inScene ? surfaceOfScene(state) : ('explore' as const) } : {};
  return { ...surface, ...leave, selection: target, ...wish(state, { type: 'fly', target }) };
}

/** Lets interactions stand out on the map with their ends, in sight together; `of` says what they are, and whence. */
export function showOnMap(
  index: SkeletonIndex,
  state: State,
  ids: readonly string[],
  of: NonNullable<Lit['of']>,
): Change {
  const found = ids.flatMap((id) => index.interaction.get(id) ?? []);
  const entities = new Set(found.flatMap(({ source, target }) => [source, target]));
  return {
    ...openScene(index, state, null),
    selection: null,
    lit: { entities, interactions: new Set(found.map(({ id }) => id)), of },
    ...wish(state, { type: 'show', entities: [...entities] }),
  };
}

/** Selects a treatment with the map on the stage, and brings what it acts on into sight together. */
export function showTreatment(index: SkeletonIndex, state: State, id: string): Change {
  const targets = index.pathway.treatments.find((each) => each.id === id)?.targets ?? [];
  if (targets.length === 0) return { selection: { kind: 'treatment', id } };
  const entities = targets.map(({ entity }) => entity);
  return {
    ...openScene(index, state, null),
    selection: { kind: 'treatment', id },
    lit: null,
    ...wish(state, { type: 'show', entities }),
  };
}

/** Opens the page on which sources disagree, at one interaction. */
export function showDisagreement(state: State, id: string): Change {
  return { ...showEvidencePage(state, 'disagreements'), selection: { kind: 'interaction', id }, presenting: false };
}

export function hover(_state: State, target: Target | null): Change {
  return { hover: target };
}

export function search(_state: State, query: string): Change {
  return { query };
}

export function filter(state: State, filters: Partial<Filters>): Change {
  return { filters: { ...state.filters, ...filters } };
}

export function clearFilters(): Change {
  return { filters: noFilters };
}

/** Unfolds, folds or narrows the outline; a new query starts from how it puts the rows itself. */
export function shapeOutline(state: State, outline: Partial<OutlineState>): Change {
  const turned =
    outline.query === undefined || outline.query === state.outline.query ? {} : { turned: new Set<string>() };
  return { outline: { ...state.outline, ...turned, ...outline } };
}

/**
 * Opens or closes the outline. Where a surface covers it, opening leads to the stage, beside which it stands; with
 * `wantsFocus` it takes the focus once it is there.
 */
export function showOutline(state: State, open: boolean, wantsFocus = false): Change {
  const preferences = { ...state.preferences, outlineOpen: open };
  const outline = { ...state.outline, wantsFocus: open && wantsFocus };
  if (!open) return { preferences, outline };
  return { preferences, outline, surface: state.sceneId === null ? 'explore' : surfaceOfScene(state), hover: null };
}

export function showEvidencePage(_state: State, evidencePage: EvidencePage): Change {
  return { surface: 'evidence', evidencePage, hover: null };
}

/** Goes to a place without touching what is there already: a scene that runs goes on, at the step that is asked for. */
function arrive(index: SkeletonIndex, state: State, place: ViewPlace): Change {
  if (place.surface === 'evidence') return { ...showEvidencePage(state, place.page), presenting: false };
  if (place.surface === 'explore') return openScene(index, state, null);
  if (place.surface === 'trace') return arriveAtTrace(state, place);
  if (place.scene === null) return { ...openScene(index, state, null), surface: 'figures' };
  if (place.scene !== state.sceneId) return openScene(index, state, place.scene, place.step);
  const step = place.step === state.player.step ? {} : drive(state, { type: 'seek', step: place.step });
  return { surface: 'figures', ...step };
}

/** Shows the view of a link. What it newly selects on the stage is brought into sight. */
export function show(index: SkeletonIndex, state: State, { place, selection, query, filters }: View): Change {
  const onStage = selection?.kind === 'entity' || selection?.kind === 'interaction';
  const isNew = selection?.kind !== state.selection?.kind || selection?.id !== state.selection?.id;
  const flight =
    selection && onStage && isNew && place.surface !== 'evidence'
      ? wish(state, { type: 'fly', target: selection })
      : {};
  // What is the same stays the very same, so that nothing is worked out or drawn anew for it.
  const same = <T>(before: T, next: T) => (JSON.stringify(before) === JSON.stringify(next) ? before : next);
  const kept = { selection: same(state.selection, selection), filters: same(state.filters, filters) };
  return { ...arrive(index, state, place), ...kept, query, hover: null, ...flight };
}

export function prefer(state: State, preferences: Partial<Preferences>): Change {
  return { preferences: { ...state.preferences, ...preferences } };
}

export function reportView(_state: State, view: ViewReport): Change {
  return { view };
}

export function say(state: State, text: string): Change {
  return { aloud: { text, count: state.aloud.count + 1 } };
}

export function notify(_state: State, notice: string | null): Change {
  return { notice };
}
