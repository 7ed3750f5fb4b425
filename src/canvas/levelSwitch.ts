import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { ZoomLevel } from '../store/state.ts';
import { identifiersOn } from './details.ts';
import { linear, time } from './easing.ts';
import type { GraphSlot } from './graphSlot.ts';
import type { Layers } from './layers.ts';
import { levelAt, levelBorders } from './levels.ts';
import { font } from './look.ts';
import type { Rig } from './rig.ts';
import type { Sight } from './sight.ts';
import type { Ticker } from './ticker.ts';

/** Keeps what is shown in step with the zoom: systems from afar, entities, and their details from near. */
export class LevelSwitch {
  constructor(
    private readonly parts: {
      index: SkeletonIndex;
      sight: Sight;
      layers: Layers;
      graph: GraphSlot;
      rig: Rig;
      ticker: Ticker;
    },
  ) {}

  get borders() {
    return levelBorders(this.parts.rig.whole.zoom);
  }

  /** The level at the camera's zoom. A scene, and a map that nobody has drawn from afar, always show their entities. */
  private wanted(): ZoomLevel {
    const { sight, rig } = this.parts;
    if (!sight.scenery?.isMap) return 'entities';
    const level = levelAt(rig.camera.zoom, this.borders, sight.level);
    // A part of the map that is spoken of is shown by its entities, from however far.
    return level === 'systems' && (sight.systems === null || sight.spotlight.isPart) ? 'entities' : level;
  }

  /** Takes the level of a picture that has just been entered, at once. */
  enter(): void {
    const { sight } = this.parts;
    sight.level = this.wanted();
    sight.systemsShare = sight.level === 'systems' ? 1 : 0;
    sight.detailsShare = 0;
    sight.identifiers = new Map();
    if (sight.level === 'details') this.detail(true);
    this.veil();
  }

  /** Follows the camera: fades over to another level when its zoom has come there. */
  follow(): void {
    const { sight, ticker } = this.parts;
    const level = this.wanted();
    if (level === sight.level) return;
    const before = sight.level;
    sight.level = level;
    sight.litSystem = null;
    sight.systems?.light(null);
    if ((level === 'details') !== (before === 'details')) this.detail(level === 'details');
    this.veil();
    const from = { systems: sight.systemsShare, details: sight.detailsShare };
    const to = { systems: level === 'systems' ? 1 : 0, details: level === 'details' ? 1 : 0 };
    ticker.play('level', {
      duration: time.level,
      easing: linear,
      frame: (share) => {
        sight.systemsShare = from.systems + (to.systems - from.systems) * share;
        sight.detailsShare = from.details + (to.details - from.details) * share;
      },
    });
  }

  /** True while the graph is on the stage, or still fading from it. */
  get showsGraph(): boolean {
    return this.parts.sight.level !== 'systems' || this.parts.ticker.runs('level');
  }

  private veil(): void {
    const { sight, layers, graph, rig } = this.parts;
    const hidden = sight.level === 'systems';
    if (!hidden) graph.look(rig.camera);
    layers.graph.toggleAttribute('data-hidden', hidden);
  }

  private detail(on: boolean): void {
    const { sight, graph, index, layers } = this.parts;
    const { context } = layers.overlay;
    if (sight.scenery === null) return;
    if (on) {
      sight.identifiers = identifiersOn(sight.scenery, index, (text, size) => {
        context.font = font(size, 450);
        return context.measureText(text).width;
      });
    }
    graph.lift(on ? new Set(sight.identifiers.keys()) : new Set());
  }
}
