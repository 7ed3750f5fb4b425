import type { Camera } from './camera.ts';
import type { Graph } from './graph.ts';
import { whenIdle } from './idle.ts';
import type { Palette } from './palette.ts';
import type { Scenery } from './scenery.ts';
import { notLoaded } from './stageFault.ts';

/** How long the graph waits for a quiet moment, ms. */
const longestRest = 3000;

/**
 * Where the graph will stand. The code that draws it is large and the map is first seen from afar, without it: it comes when
 * it is looked at, or called before. Until it has arrived, the slot remembers what is to be drawn, and hands that over. If
 * it cannot come, that is told when the graph is first looked at: until then nobody misses it.
 */
export class GraphSlot {
  private graph: Graph | null = null;
  private gone = false;
  private wanted: { scenery: Scenery; classes: ReadonlyMap<string, string> } | null = null;
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

  /** Calls the graph when the browser has nothing more urgent to do. A failure is told when the graph is looked at. */
  comeLater(): void {
    if (this.coming === null) whenIdle(() => void this.come().catch(() => {}), longestRest);
  }

  private async fetch(): Promise<void> {
    const { container, palette, load, arrived, failed } = this.parts;
    try {
      const module = await load();
      if (this.gone) return;
      this.fill(new module.Graph(container, palette()));
      arrived();
    } catch (fault) {
      this.fault = notLoaded('What draws the map from near', fault);
      if (this.camera !== null) failed(this.fault);
      throw fault;
    }
  }

  private fill(graph: Graph): void {
    this.graph = graph;
    if (this.wanted) graph.load(this.wanted.scenery, this.wanted.classes);
    if (this.lifted.size > 0) graph.lift(this.lifted);
    if (this.camera) graph.look(this.camera);
  }

  get stands(): boolean {
    return this.graph !== null;
  }

  get renders(): number {
    return this.graph?.renders ?? 0;
  }

  load(scenery: Scenery, classes: ReadonlyMap<string, string>): void {
    this.wanted = { scenery, classes };
    this.lifted = new Set();
    this.graph?.load(scenery, classes);
  }

  show(classes: ReadonlyMap<string, string>): void {
    if (this.wanted) this.wanted = { ...this.wanted, classes };
    this.graph?.show(classes);
  }

  lift(ids: ReadonlySet<string>): void {
    this.lifted = ids;
    this.graph?.lift(ids);
  }

  look(camera: Camera): void {
    this.camera = camera;
    // A failure is told by the slot itself.
    this.come().catch(() => {});
    if (this.fault !== null) this.parts.failed(this.fault);
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
    return this.graph?.routeOf(id) ?? null;
  }

  states(): Record<string, string> {
    return this.graph?.states() ?? {};
  }

  canvas(): HTMLCanvasElement | null {
    return this.graph?.canvas() ?? null;
  }

  destroy(): void {
    this.gone = true;
    this.graph?.destroy();
  }
}
