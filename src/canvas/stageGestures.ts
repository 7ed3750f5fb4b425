import type { Point } from '../model/geometry.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import type { Target } from '../store/state.ts';
import { toWorld } from './camera.ts';
import { isDrawn } from './classes.ts';
import type { Curator } from './curator.ts';
import { time } from './easing.ts';
import { hit, reachOf } from './hit.ts';
import type { LevelSwitch } from './levelSwitch.ts';
import { zoomFor } from './levels.ts';
import type { Gestures, PointerKind } from './pointer.ts';
import type { Rig } from './rig.ts';
import type { Sight } from './sight.ts';

interface Parts {
  store: AnagenStore;
  sight: Sight;
  rig: Rig;
  levels: LevelSwitch;
  curator: Curator | null;
  repaint: () => void;
  cursor: (kind: 'pointer' | 'grab' | 'grabbing') => void;
}

const doubleTapZoom = 1.7;

/** What pointer gestures mean on the stage: hover and select what is there, move the camera, step into a system. */
export class StageGestures implements Gestures {
  constructor(private readonly parts: Parts) {}

  /** The thing at a point of the stage; from afar only outcomes can be pointed at. */
  private targetAt(at: Point, kind: PointerKind): Target | null {
    const { sight, rig } = this.parts;
    if (sight.scenery === null || sight.travel !== null) return null;
    if (sight.level === 'systems') {
      const id = sight.systems?.verdictAt(at) ?? null;
      return id === null ? null : { kind: 'entity', id };
    }
    return hit({
      scenery: sight.scenery,
      point: toWorld(rig.camera, at),
      reach: reachOf[kind] / rig.camera.zoom,
      isDrawn: (arrow) => isDrawn(arrow, sight.showing),
    });
  }

  /** In a frame the wheel scrolls the page around it, as over any picture; with Ctrl, or by a pinch, it zooms. */
  leavesWheel({ ctrlKey }: Pick<WheelEvent, 'ctrlKey'>): boolean {
    return this.parts.store.state.getState().embedded && !ctrlKey;
  }

  point(at: Point | null): void {
    const { store, sight, cursor } = this.parts;
    const target = at === null ? null : this.targetAt(at, 'mouse');
    const system = at !== null && target === null ? this.systemAt(at) : null;
    if (system !== sight.litSystem) {
      sight.litSystem = system;
      sight.systems?.light(system);
    }
    cursor(target !== null || system !== null ? 'pointer' : 'grab');
    const { hover } = store.state.getState();
    if (hover?.kind !== target?.kind || hover?.id !== target?.id) store.actions.hover(target);
  }

  private systemAt(at: Point): string | null {
    const { sight, rig } = this.parts;
    if (sight.level !== 'systems') return null;
    return sight.systems?.systemAt(toWorld(rig.camera, at))?.id ?? null;
  }

  tap(at: Point, kind: PointerKind): void {
    const { store, sight, rig, levels } = this.parts;
    const target = this.targetAt(at, kind);
    const system =
      target === null && sight.level === 'systems' ? sight.systems?.systemAt(toWorld(rig.camera, at)) : null;
    store.actions.select(target);
    if (!system) return;
    const near = zoomFor('entities', levels.borders, rig.whole.zoom);
    rig.show(system.area, 40, { least: near, most: Math.max(near, 1.5) }, time.fly);
  }

  drag(dx: number, dy: number): void {
    const { rig, curator, cursor } = this.parts;
    cursor('grabbing');
    if (curator?.drag(dx / rig.camera.zoom, dy / rig.camera.zoom)) return;
    rig.pan(dx, dy);
  }

  zoom(factor: number, at: Point): void {
    this.parts.rig.zoomBy(factor, 0, at);
  }

  doubleTap(at: Point): void {
    if (this.targetAt(at, 'mouse') === null) this.parts.rig.zoomBy(doubleTapZoom, time.state, at);
  }

  grab(at: Point): boolean {
    const { curator, sight } = this.parts;
    if (curator === null || sight.scenery === null || sight.level === 'systems') return false;
    const target = this.targetAt(at, 'mouse');
    return target?.kind === 'entity' && curator.grab(sight.scenery, target.id);
  }

  release(): void {
    const { curator, sight } = this.parts;
    if (sight.scenery !== null) curator?.release(sight.scenery);
  }
}
