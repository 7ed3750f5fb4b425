import { breath } from './breath.ts';
import type { Camera } from './camera.ts';
import type { Graph } from './graph.ts';
import { nextFrame, whenIdle } from './idle.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';
import { notLoaded } from './stageFault.ts';

/** How long the graph waits for a quiet moment, ms. */
const longestRest = 3000;

/**
 * Where the graph will stand. The code that draws it is large and the map is first seen from afar, without it: it comes when
 * it is looked at, or called before. Until it has arrived, the slot remembers what is to be drawn, and hands that over: in
 * pieces while nobody looks at it, at once to who does. If it cannot come, that is told when the graph is first looked at:
 * until then nobody misses it.
 */
export class GraphSlot {
  private graph: Graph | null = null;
  private gone = false;
  private wanted: { scenery: Scenery; classes: ReadonlyMap<string, string> } | null = null;
  /** What of the wanted picture the graph has not taken yet. */
  private rest: Iterator<void> | null = null;
  /** The picture that is being taken in pieces, a frame each. */
  private taking: Iterator<void> | null = null;
  private covered = false;
  private lifted: ReadonlySet<string> = new Set();
  private camera: Camera | null = null;
  private fault: Error | null = null;
  private coming: Promise<void> | null = null;

  constructor(
    private readonly parts: {
      container: HTMLElement;
      palette: () => Palette;
      load: () => Promise<{ Graph: typeof Graph }>;
      arrived: () => void;
      failed: (fault: Error) => void;
    },
  ) {}

  /** Calls the graph, once; settles when it is there, rejects when its code cannot be loaded. */
  come(): Promise<void> {
    this.coming ??= this.fetch();
    return this.coming;
  }

  /**
   * Calls the graph, and has it take what is wanted, when the browser has nothing more urgent to do. A failure is told when
   * the graph is looked at.
   */
  comeLater(): void {
    if (!this.stands) whenIdle(() => void this.take().catch(() => {}), longestRest);
  }

  private async take(): Promise<void> {
    await this.come();
    const { rest } = this;
    if (this.taking === rest) return;
    this.taking = rest;
    while (this.rest === rest && this.goOn()) await nextFrame();
  }

  /**
   * While it is covered by something that is shown in its place, the graph takes what is wanted in pieces even when it is
   * looked at; uncovered, it stands at once.
   */
  cover(on: boolean): void {
    if (this.covered === on) return;
    this.covered = on;
    if (!on && this.camera !== null) this.look(this.camera);
  }

  /** Has the graph take one more piece of what is wanted; false when it has all. */
  private goOn(): boolean {
    if (this.gone || this.rest === null) return false;
    if (this.rest.next().done !== true) return true;
    this.rest = null;
    if (this.lifted.size > 0) this.graph?.lift(this.lifted);
    return false;
  }

  private async fetch(): Promise<void> {
    const { container, palette, load, arrived, failed } = this.parts;
    try {
      const module = await load();
      await breath();
      if (this.gone) return;
      const graph = new module.Graph(container, palette());
      await breath();
      if (this.gone) return;
      graph.mount();
      this.graph = graph;
      this.begin();
      await breath();
      if (this.camera) this.look(this.camera);
      arrived();
    } catch (fault) {
      this.fault = notLoaded('What draws the map from near', fault);
      if (this.camera !== null) failed(this.fault);
      throw fault;
    }
  }

  private begin(): void {
    const { wanted } = this;
    if (wanted === null || this.graph === null) return;
    this.rest = this.graph.load(wanted.scenery, () => this.wanted?.classes ?? wanted.classes);
  }

  /** The graph is there and holds what is wanted. */
  get stands(): boolean {
    return this.graph !== null && this.rest === null;
  }

  get renders(): number {
    return this.graph?.renders ?? 0;
  }

  load(scenery: Scenery, classes: ReadonlyMap<string, string>): void {
    this.wanted = { scenery, classes };
    this.lifted = new Set();
    this.camera = null;
    this.begin();
  }

  show(classes: ReadonlyMap<string, string>): void {
    if (this.wanted) this.wanted = { ...this.wanted, classes };
    if (this.stands) this.graph?.show(classes);
  }

  lift(ids: ReadonlySet<string>): void {
    this.lifted = ids;
    if (this.stands) this.graph?.lift(ids);
  }

  look(camera: Camera): void {
    this.camera = camera;
    // A failure is told by the slot itself.
    this.come().catch(() => {});
    if (this.fault !== null) this.parts.failed(this.fault);
    if (this.covered && !this.stands) {
      this.take().catch(() => {});
      return;
    }
    while (this.goOn());
    this.graph?.look(camera);
  }

  recolour(palette: Palette): void {
    this.graph?.recolour(palette);
  }

  resize(): void {
    this.graph?.resize();
  }

  move(id: string, x: number, y: number): void {
    this.graph?.move(id, x, y);
  }

  routeOf(id: string): [x: number, y: number][] | null {
    return this.stands ? (this.graph?.routeOf(id) ?? null) : null;
  }

  states(): Record<string, string> {
    return this.stands ? (this.graph?.states() ?? {}) : {};
  }

  canvas(): HTMLCanvasElement | null {
    return this.graph?.canvas() ?? null;
  }

  destroy(): void {
    this.gone = true;
    this.graph?.destroy();
  }
}
