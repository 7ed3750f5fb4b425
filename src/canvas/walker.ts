import { holds, type Move, type Place, placeAt, type Stop, walk, walkStart } from '../layout/walk.ts';
import { type WalkGraph, walkGraph } from '../layout/walkGraph.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { Target } from '../store/state.ts';
import type { Access } from './access.ts';
import { toScreen } from './camera.ts';
import { isDrawn } from './classes.ts';
import type { WalkKeys } from './keys.ts';
import type { LevelSwitch } from './levelSwitch.ts';
import type { Rig } from './rig.ts';
import type { Sight } from './sight.ts';
import { deadEnds, namedStops, whereabouts } from './stopWords.ts';
import { bringIntoView, stopBox } from './wishes.ts';

interface Parts {
  store: AnagenStore;
  sight: Sight;
  rig: Rig;
  levels: LevelSwitch;
  access: Access;
  size: () => { width: number; height: number };
  repaint: () => void;
}

const isStop = (target: Target | null): target is Target & Stop =>
  target?.kind === 'entity' || target?.kind === 'interaction';

/** The walk on the stage: where it is, what is named, lit and in view because of it. */
export class Walker implements WalkKeys {
  private place: Place | null = null;
  private onStop = false;
  private hasFocus = false;
  private byPointer = false;
  /** The graph of what is in view, worked out when a reader is there to walk it. */
  private graph: WalkGraph | null = null;

  constructor(private readonly parts: Parts) {}

  walking(): boolean {
    return this.onStop;
  }

  /** Whoever came to a running scene with the pointer goes on playing it with the arrows. */
  takesArrows(): boolean {
    return this.parts.sight.scenery?.isMap === true || !this.byPointer;
  }

  pressed(): void {
    this.byPointer = true;
  }

  focus(): void {
    this.hasFocus = true;
    this.refresh();
    if (this.onStop && this.place) this.point(this.place.stop);
  }

  blur(): void {
    this.hasFocus = false;
    this.byPointer = false;
    if (this.onStop) this.point(null);
    this.show();
  }

  /** Another picture, other filters or another step: what can be walked, and how it is called, is worked out anew. */
  changed(): void {
    this.graph = null;
    if (this.hasFocus) this.refresh();
  }

  /** Another picture: a walk begins anew on it. */
  entered(): void {
    this.onStop = false;
    this.changed();
  }

  /** What is selected elsewhere is where the walk goes on. */
  selected(target: Target | null): void {
    const graph = this.graph;
    if (!graph || !this.onStop || !isStop(target) || !holds(graph, target)) return;
    const { stop } = this.place ?? {};
    if (stop?.kind === target.kind && stop.id === target.id) return;
    this.place = placeAt(target);
    this.show();
  }

  begin(): void {
    const { store, sight } = this.parts;
    const graph = this.refresh();
    if (!graph) return;
    const { selection } = store.state.getState();
    const { frame } = sight.showing;
    const acting = frame?.acting.map(({ id }): Stop => ({ kind: 'interaction', id })) ?? [];
    const starting = [...(frame?.signs.keys() ?? [])].map((id): Stop => ({ kind: 'entity', id }));
    const before = this.place ? [this.place.stop] : [];
    this.go(walkStart(graph, [...(isStop(selection) ? [selection] : []), ...acting, ...starting, ...before]));
  }

  move(move: Move): void {
    if (!this.onStop || this.place === null) {
      this.begin();
      return;
    }
    const graph = this.refresh();
    if (!graph) return;
    const next = walk(graph, this.place, move);
    if (next) this.go(next);
    else this.parts.store.actions.say(deadEnds[move]);
  }

  open(): void {
    if (this.place) this.parts.store.actions.read(this.place.stop);
  }

  out(): boolean {
    if (this.onStop) {
      this.onStop = false;
      this.point(null);
      this.show();
      return true;
    }
    if (!this.parts.sight.scenery?.isMap) return false;
    this.parts.access.leadOut();
    return true;
  }

  /** Lays the stop's element over what is drawn, wherever the camera has gone. */
  follow(): void {
    const { access, rig, sight } = this.parts;
    if (!sight.walked || !sight.scenery) return;
    const box = stopBox(sight.walked, sight.scenery);
    if (!box) return;
    const [x, y] = toScreen(rig.camera, [box.x, box.y]);
    access.place({ x, y, width: box.width * rig.camera.zoom, height: box.height * rig.camera.zoom });
  }

  private go(place: Place | null): void {
    const { sight, rig, levels, size } = this.parts;
    if (place === null) {
      this.parts.store.actions.say(deadEnds.first);
      return;
    }
    this.place = place;
    this.onStop = true;
    this.show();
    this.point(place.stop);
    if (sight.scenery) bringIntoView(place, sight.scenery, { rig, size, borders: () => levels.borders });
  }

  /** The equal of a pointer that rests on the stop. */
  private point(stop: Stop | null): void {
    const { state, actions } = this.parts.store;
    const { hover } = state.getState();
    if (hover?.kind !== stop?.kind || hover?.id !== stop?.id) actions.hover(stop);
  }

  /** Names what is in view, and finds another place where the old one has gone out of view. */
  private refresh(): WalkGraph | null {
    const { store, sight, access } = this.parts;
    const { scenery, showing } = sight;
    if (!scenery) return null;
    if (!this.graph) {
      const { visible, frame } = showing;
      const inView = (id: string) => frame !== null || visible.entities.has(id) || isDrawn(id, showing);
      this.graph = walkGraph(store.index, scenery.picture, inView);
      access.show(namedStops(store.index, this.graph, frame));
      if (this.place && !holds(this.graph, this.place.stop)) this.place = walkStart(this.graph, []);
    }
    this.onStop &&= this.place !== null;
    this.show();
    return this.graph;
  }

  private show(): void {
    const { access, store, sight, repaint } = this.parts;
    const place = this.onStop ? this.place : null;
    access.be(place?.stop ?? null, place && this.graph ? whereabouts(store.index, this.graph, place) : '');
    sight.walked = this.hasFocus ? (place?.stop ?? null) : null;
    this.follow();
    repaint();
  }
}
