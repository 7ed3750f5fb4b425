import type { Box } from '../layout/box.ts';
import { isInside } from '../layout/box.ts';
import { boxOf } from '../layout/placed.ts';
import { sceneName } from '../model/sceneName.ts';
import { travelTime } from '../player/player.ts';
import { currentScene } from '../store/selectors.ts';
import type { CameraWish, State } from '../store/state.ts';
import { Access } from './access.ts';
import { expectMotion, giveAccount } from './account.ts';
import { seen } from './camera.ts';
import { stateClasses } from './classes.ts';
import { onColourWish, stagePalette } from './colourWishes.ts';
import { Crossfade } from './crossfade.ts';
import { Curator } from './curator.ts';
import { ease, time } from './easing.ts';
import { GraphSlot } from './graphSlot.ts';
import { listenToKeyboard } from './keyboard.ts';
import { keyHint } from './keys.ts';
import { Layers } from './layers.ts';
import { LevelSwitch } from './levelSwitch.ts';
import type { StageOptions } from './options.ts';
import { paintGround, paintOverlay } from './paintStage.ts';
import { PictureSwitch } from './pictureSwitch.ts';
import { listenToPointer } from './pointer.ts';
import { actingBox } from './restingPlace.ts';
import { Rig } from './rig.ts';
import { firstSight } from './sight.ts';
import { SpotlightSwitch, spotlit } from './spotlightSwitch.ts';
import { StageGestures } from './stageGestures.ts';
import { Steps } from './steps.ts';
import { Ticker, toldFrames } from './ticker.ts';
import { Walker } from './walker.ts';
import { carryOut } from './wishes.ts';

/** The stage's parts, put together: the store on one side, the layers on the other. */
export class Stage {
  readonly graph: GraphSlot;
  private readonly sight = firstSight();
  private readonly layers: Layers;
  private readonly ticker: Ticker;
  private readonly rig: Rig;
  private readonly crossfade: Crossfade;
  private readonly spotlight: SpotlightSwitch;
  private readonly levels: LevelSwitch;
  private readonly steps: Steps;
  private readonly pictures: PictureSwitch;
  private readonly stop = new AbortController();
  private readonly access: Access;
  private readonly walker: Walker;
  private groundIsOld = true;
  private viewIsNew = true;
  private waitingWish: CameraWish | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: StageOptions,
  ) {
    const { store, reducedMotion, failed } = options;
    const { sight } = this;
    this.layers = new Layers(container);
    sight.palette = stagePalette(container);
    this.ticker = new Ticker(
      () => this.paint(),
      toldFrames(failed),
      () => expectMotion(container),
    );
    this.rig = new Rig(this.ticker, reducedMotion, () => this.cameraMoved());
    this.crossfade = new Crossfade(this.layers.before);
    this.graph = new GraphSlot({
      container: this.layers.graph,
      palette: () => sight.palette,
      load: () => import('./graph.ts'),
      arrived: () => this.ticker.request(),
      failed,
    });
    const shared = { store, sight, layers: this.layers, graph: this.graph, rig: this.rig, ticker: this.ticker };
    this.spotlight = new SpotlightSwitch({ ...shared, crossfade: this.crossfade, reducedMotion });
    this.levels = new LevelSwitch({ ...shared, index: store.index });
    this.steps = new Steps(store, sight, this.ticker, reducedMotion);
    this.pictures = new PictureSwitch({
      ...shared,
      crossfade: this.crossfade,
      levels: this.levels,
      steps: this.steps,
      picture: (id) => options.picture(id),
      overview: () => options.overview?.() ?? null,
      reducedMotion,
      failed,
      entered: () => this.entered(),
    });
    this.access = new Access(container);
    const { access, layers } = this;
    this.walker = new Walker({
      ...shared,
      access,
      levels: this.levels,
      size: () => layers.size,
      repaint: () => this.ticker.request(),
    });
    this.listen();
    this.rig.resize(this.layers.size);
  }

  /** Lets the stage follow the store from one state to the next; from nothing at first. */
  follow(state: State, before: State | null): void {
    const scene = state.sceneId !== before?.sceneId;
    if (state.camera.request !== (before?.camera.request ?? 0)) this.waitingWish = state.camera;
    if (state.preferences.shortcuts !== before?.preferences.shortcuts)
      this.access.explain(keyHint(state.preferences.shortcuts));
    if (before === null || scene) {
      void this.pictures.show(state.sceneId ?? 'map');
    } else if (!this.pictures.waiting && this.sight.scenery !== null) {
      if (state.mirror.close !== before.mirror.close) this.rig.rest(time.fly, ease.travel);
      if (state.player.run !== before.player.run || state.player.step !== before.player.step) this.step();
      else if (state.filters !== before.filters || state.presenting !== before.presenting) this.reshow(time.state);
      if (spotlit.some((each) => state[each] !== before[each])) {
        const { isPart, focus } = this.sight.spotlight;
        this.spotlight.follow(isPart || focus !== null);
        if (isPart !== this.sight.spotlight.isPart) this.levels.follow();
      }
      if (state.selection !== before.selection) this.walker.selected(state.selection);
      this.carryOutWish();
    }
  }

  /** A step has come: one change of the graph, softened, and then the motion. */
  private step(): void {
    if (this.sight.scenery === null || this.sight.scenery.isMap) return;
    if (this.sight.travel !== null) {
      // The nodes are still on their way here: the step begins when they have arrived.
      this.pictures.readShowing();
      this.graph.show(stateClasses(this.sight.scenery, this.sight.showing));
      this.walker.changed();
      return;
    }
    this.reshow(time.state);
    this.spotlight.follow(false);
    this.frameStep();
    this.steps.play();
  }

  /** The camera goes with the step, unless the reader has taken it and has in sight what acts. */
  private frameStep(): void {
    const { rig, sight, layers } = this;
    if (sight.scenery === null) return;
    const acting = actingBox(sight.scenery, sight.showing.frame);
    if (rig.keeping === 'middle' && (acting === null || isInside(acting, seen(rig.destination, layers.size)))) return;
    rig.rest(travelTime / this.options.store.state.getState().player.speed, ease.token);
  }

  private reshow(duration: number): void {
    const { sight, layers, graph } = this;
    if (sight.scenery === null) return;
    const drawn = graph.canvas();
    const opacity = Number(getComputedStyle(layers.graph).opacity);
    this.crossfade.from(
      [...(drawn ? [{ canvas: drawn, opacity }] : []), { canvas: layers.overlay.canvas }],
      this.options.reducedMotion() ? time.reduced : duration,
    );
    this.pictures.readShowing();
    graph.show(stateClasses(sight.scenery, sight.showing));
    this.walker.changed();
    this.ticker.request();
  }

  private carryOutWish(): void {
    const wish = this.waitingWish;
    const { scenery } = this.sight;
    if (wish === null || scenery === null) return;
    this.waitingWish = null;
    carryOut(wish, scenery, {
      rig: this.rig,
      size: () => this.layers.size,
      borders: () => this.levels.borders,
    });
  }

  private entered(): void {
    if (this.options.firstPicture !== this.sight.systems?.drawing) this.options.firstPicture?.remove();
    void Promise.resolve(this.options.stands?.()).then(() => this.graph.comeLater());
    const scene = currentScene(this.options.store.index, this.options.store.state.getState());
    this.access.name(scene === null ? 'Map of the pathway' : sceneName(scene));
    this.walker.entered();
    this.spotlight.follow(false);
    this.levels.follow();
    this.groundIsOld = true;
    this.viewIsNew = true;
    this.carryOutWish();
    this.ticker.request();
  }

  private cameraMoved(): void {
    this.groundIsOld = true;
    this.viewIsNew = true;
    if (this.sight.scenery !== null) {
      this.levels.follow();
      if (this.levels.showsGraph) this.graph.look(this.rig.camera);
      if (this.sight.travel === null) this.crossfade.drop();
      this.walker.follow();
    }
    this.ticker.request();
  }

  private paint(): void {
    const { sight, layers } = this;
    const view = { camera: this.rig.camera, size: layers.size, ratio: layers.ratio };
    const groundMoves = sight.travel !== null || this.ticker.runs('level') || this.ticker.runs('travel');
    if (this.groundIsOld || groundMoves) paintGround(layers.ground, sight, view);
    this.groundIsOld = groundMoves;
    paintOverlay(layers.overlay, sight, view);
    this.pictures.placeOverview();
    // Before its first picture the stage shows what the build has drawn, and has nothing to say of it.
    if (this.viewIsNew && sight.scenery !== null) this.report();
    giveAccount(this.container, sight, this.ticker, this.graph.stands);
  }

  private report(): void {
    this.viewIsNew = false;
    const { camera } = this.rig;
    const { level } = this.sight;
    this.options.store.actions.reportView({ level, zoom: camera.zoom, ...seen(camera, this.layers.size) });
  }

  private resized(): void {
    const { layers } = this;
    const [left, top] = layers.origin;
    if (!layers.measure()) return;
    const [dx, dy] = [left - layers.origin[0], top - layers.origin[1]];
    this.graph.resize();
    this.rig.resize(layers.size, this.selectedBox());
    if (this.sight.travel === null) this.crossfade.drop();
    else this.crossfade.shift(dx, dy);
    this.pictures.retarget(dx, dy);
    // A canvas that changes size is empty; painting at once spares the reader a blank frame.
    this.paint();
  }

  /** Where the selected entity stands: a panel that opens for it must not push it out of sight. */
  private selectedBox(): Box | null {
    const { selection } = this.options.store.state.getState();
    const node = selection === null ? undefined : this.sight.scenery?.nodes.get(selection.id);
    return node ? boxOf(node.box) : null;
  }

  private listen(): void {
    const { container, options } = this;
    const { store, onMove } = options;
    const curator = onMove
      ? new Curator(this.graph, (picture, moved) => {
          this.pictures.learn(picture);
          onMove(moved, picture.id);
          this.ticker.request();
        })
      : null;
    const gestures = new StageGestures({
      store,
      sight: this.sight,
      rig: this.rig,
      levels: this.levels,
      curator,
      repaint: () => this.ticker.request(),
      cursor: (kind) => {
        container.style.cursor = kind;
      },
    });
    const stopPointer = listenToPointer(container, gestures);
    const { signal } = this.stop;
    listenToKeyboard(container, store, this.walker, signal);
    // Paper shows what the screen showed: its size is none of the stage's.
    const observer = new ResizeObserver(() => {
      if (!matchMedia('print').matches) this.resized();
    });
    observer.observe(container);
    onColourWish(() => this.refreshTheme(), signal);
    signal.addEventListener('abort', () => {
      stopPointer();
      observer.disconnect();
    });
  }

  refreshTheme(): void {
    this.sight.palette = stagePalette(this.container);
    this.graph.recolour(this.sight.palette);
    this.crossfade.drop();
    this.groundIsOld = true;
    this.ticker.request();
  }

  stats() {
    return { renders: this.graph.renders, frames: this.ticker.count, costs: this.ticker.costs };
  }

  drawn() {
    return { camera: this.rig.camera, states: this.graph.states() };
  }

  destroy(): void {
    this.stop.abort();
    this.pictures.close();
    this.ticker.destroy();
    this.graph.destroy();
    this.layers.destroy();
    this.access.remove();
  }
}
