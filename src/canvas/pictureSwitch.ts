import { follicleId } from '../layout/overview/silhouette.ts';
import type { Picture, Point } from '../model/geometry.ts';
import type { AnagenStore } from '../store/anagenStore.ts';
import { visibleOnMap } from '../store/selectors.ts';
import { breath } from './breath.ts';
import { type Camera, centredOn, centreOf, type Size } from './camera.ts';
import { stateClasses } from './classes.ts';
import type { Crossfade } from './crossfade.ts';
import { ease, time } from './easing.ts';
import type { GraphSlot } from './graphSlot.ts';
import type { Layers } from './layers.ts';
import type { LevelSwitch } from './levelSwitch.ts';
import { restingOnMap, restingOnStep, restingOnWall } from './restingPlace.ts';
import type { Framing, Keeping, Rig } from './rig.ts';
import { type Scenery, sceneryOf } from './scenery.ts';
import type { Sight } from './sight.ts';
import { notLoaded } from './stageFault.ts';
import type { Steps } from './steps.ts';
import { SystemsLayer } from './systemsLayer.ts';
import type { Ticker } from './ticker.ts';
import { travellersBetween } from './travel.ts';

interface Parts {
  store: AnagenStore;
  sight: Sight;
  layers: Layers;
  graph: GraphSlot;
  rig: Rig;
  ticker: Ticker;
  crossfade: Crossfade;
  levels: LevelSwitch;
  steps: Steps;
  picture: (id: string) => Promise<Picture> | Picture;
  /** The map drawn from afar; null where nobody has drawn it. */
  overview: () => Promise<SVGSVGElement | null> | SVGSVGElement | null;
  reducedMotion: () => boolean;
  /** A picture that should be on the stage cannot be. */
  failed: (fault: Error) => void;
  /** A picture has been entered: names and wishes that waited for it can follow. */
  entered: () => void;
}

const framings = {
  map: { margin: 24, limits: { least: 0.05, most: 2.2 } },
  scene: { margin: 28, limits: { least: 0.2, most: 2.2 } },
};

/** Brings pictures onto the stage: the map and the scenes, with the nodes that both show travelling between them. */
export class PictureSwitch {
  private readonly known = new Map<string, { scenery: Scenery; systems: SystemsLayer | null }>();
  /** Where the map was left, to come back to. */
  private mapView: { centre: Point; zoom: number; keeps: Keeping } | null = null;
  /** Where the travel under way set out. */
  private departure: { scenery: Scenery; camera: Camera } | null = null;
  private turn = 0;
  private overview: SVGSVGElement | null = null;

  constructor(private readonly parts: Parts) {}

  /** True while a picture is still on its way. */
  waiting = false;

  /** Brings a picture onto the stage. Of several asked for in a row only the last one is shown. */
  async show(id: string): Promise<void> {
    const turn = ++this.turn;
    this.waiting = true;
    try {
      if (!this.known.has(id)) await this.fetch(id);
    } catch (error) {
      if (turn === this.turn) this.parts.failed(notLoaded('The picture', error));
      return;
    }
    if (turn !== this.turn) return;
    this.waiting = false;
    this.enter(id);
  }

  /** Brings what a picture needs. Only the map from afar can be shown before the graph is there. */
  private async fetch(id: string): Promise<void> {
    const picture = await this.parts.picture(id);
    if (id === 'map') this.overview = await this.parts.overview();
    if (id !== 'map' || this.overview === null) await this.parts.graph.come();
    await breath();
    this.learn(picture);
  }

  /** Shows nothing more; pictures on their way are dropped. */
  close(): void {
    this.turn++;
  }

  /** Takes a picture whose nodes were moved; what is on the stage follows when it is that one. */
  learn(picture: Picture): void {
    const { index } = this.parts.store;
    const scenery = sceneryOf(picture, index);
    const afar = scenery.isMap ? this.overview : null;
    if (afar && afar.parentElement === null) this.parts.layers.hold(afar);
    this.known.set(picture.id, { scenery, systems: afar && new SystemsLayer(afar, picture.areas) });
    if (this.parts.sight.scenery?.id === picture.id) this.parts.sight.scenery = scenery;
  }

  private enter(id: string): void {
    const { sight, rig, layers, graph, levels } = this.parts;
    const entry = this.known.get(id);
    if (!entry) return;
    const from = sight.scenery === null ? null : { scenery: sight.scenery, camera: rig.camera, level: sight.level };
    if (from?.scenery.isMap)
      this.mapView = {
        centre: centreOf(rig.destination, layers.size),
        zoom: rig.destination.zoom,
        keeps: rig.keeping,
      };
    const moves = from !== null && !this.parts.reducedMotion();
    if (from !== null) this.holdBefore(moves ? time.others : time.reduced);
    this.settle();
    sight.scenery = entry.scenery;
    sight.systems = entry.systems;
    this.readShowing();
    rig.frame(this.framing(entry.scenery));
    this.aim(entry.scenery);
    graph.cover(moves);
    graph.load(entry.scenery, stateClasses(entry.scenery, sight.showing));
    levels.enter();
    layers.graph.toggleAttribute('data-gone', moves);
    this.parts.entered();
    if (moves) this.travel({ ...from });
    else this.parts.steps.play();
  }

  private framing({ isMap, bounds, picture }: Scenery): Framing {
    const { sight } = this.parts;
    const heart = picture.areas.find(({ id }) => id === follicleId) ?? bounds;
    if (isMap) return { bounds, ...framings.map, resting: (whole, size) => restingOnMap(bounds, heart, whole, size) };
    // Read anew each time: the step changes, and the nodes can be moved.
    const resting = (whole: Camera, size: Size) => {
      const { scenery, showing } = sight;
      if (scenery === null) return whole;
      const { presenting, mirror } = this.parts.store.state.getState();
      return presenting
        ? restingOnWall(scenery, showing.frame, size, mirror.close)
        : restingOnStep(scenery, showing.frame, whole, size);
    };
    return { bounds, ...framings.scene, resting };
  }

  private aim({ isMap }: Scenery): void {
    const { rig, layers } = this.parts;
    if (isMap && this.mapView?.keeps === 'middle')
      rig.place(centredOn(this.mapView.centre, this.mapView.zoom, layers.size), 'middle');
    else rig.place(rig.resting, 'rest');
  }

  /** Reads from the store what the picture on the stage shows. */
  readShowing(): void {
    const { sight, store, steps } = this.parts;
    const { filters, presenting } = store.state.getState();
    sight.onWall = presenting;
    sight.showing = { frame: sight.scenery?.isMap ? null : steps.read(), visible: visibleOnMap(store.index, filters) };
  }

  private holdBefore(duration: number): void {
    const { layers, crossfade } = this.parts;
    crossfade.from(this.canvases(layers.ground.canvas, layers.overlay.canvas), duration);
  }

  private canvases(...ends: [HTMLCanvasElement, HTMLCanvasElement]) {
    const { layers, graph } = this.parts;
    const drawn = graph.canvas();
    const opacity = Number(getComputedStyle(layers.graph).opacity);
    return [{ canvas: ends[0] }, ...(drawn ? [{ canvas: drawn, opacity }] : []), { canvas: ends[1] }];
  }

  private travel(from: { scenery: Scenery; camera: Camera; level: string }): void {
    const { sight, rig, ticker } = this.parts;
    if (sight.scenery === null) return;
    this.departure = from;
    const travellers = travellersBetween(from, { scenery: sight.scenery, camera: rig.camera });
    const [cameFromAfar, goesAfar] = [from.level === 'systems', sight.level === 'systems'];
    const appear = (share: number) => (cameFromAfar ? Math.min(1, share * 2) : 1) * (goesAfar ? 1 - share : 1);
    [sight.tokens, sight.lit, sight.arrived] = [0, 0, 0];
    sight.travel = { travellers, share: 0, appear: appear(0) };
    ticker.play('travel', {
      duration: time.travel,
      easing: ease.travel,
      frame: (share) => {
        if (sight.travel !== null) sight.travel = { ...sight.travel, share, appear: appear(share) };
      },
      done: () => this.arrive(),
    });
  }

  /** The stage has changed its size, and moved by so many px on the page: a travel under way goes on to the new places. */
  retarget(dx: number, dy: number): void {
    const { sight, rig } = this.parts;
    const from = this.departure;
    if (sight.travel === null || sight.scenery === null || from === null) return;
    from.camera = { ...from.camera, x: from.camera.x + dx, y: from.camera.y + dy };
    const travellers = travellersBetween(from, { scenery: sight.scenery, camera: rig.camera });
    sight.travel = { ...sight.travel, travellers };
  }

  private arrive(): void {
    const { layers, crossfade, steps, rig } = this.parts;
    crossfade.from([{ canvas: layers.overlay.canvas }], time.others);
    this.settle();
    // The step may have changed while the nodes were on their way.
    if (rig.keeping === 'rest') rig.rest(time.fly);
    steps.play();
  }

  /** Moves and fades the drawing from afar with the camera and with what is shown; away from the map it is not seen. */
  placeOverview(): void {
    const { sight, rig } = this.parts;
    const shown = sight.systemsShare * (sight.travel === null ? 1 : sight.travel.share);
    for (const { systems } of this.known.values())
      systems?.place(rig.camera, rig.resting, systems === sight.systems ? shown : 0);
  }

  /** Ends a travel where it would have ended. */
  settle(): void {
    const { sight, ticker, layers, graph } = this.parts;
    ticker.stop('travel');
    ticker.stop('level');
    sight.travel = null;
    layers.graph.removeAttribute('data-gone');
    graph.cover(false);
  }
}
