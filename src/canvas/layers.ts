import type { Point } from '../model/geometry.ts';
import type { Camera, Size } from './camera.ts';

/** Cytoscape leaves its style element out when one with this id is there; its one rule is in `canvas.css`. */
const cytoscapeStyleId = '__________cytoscape_stylesheet';

function keepCytoscapeFromStyling(page: Document): void {
  if (page.getElementById(cytoscapeStyleId)) return;
  const stand = page.createElement('template');
  stand.id = cytoscapeStyleId;
  page.head.append(stand);
}

/** A canvas that fills the stage, as sharp as the screen. */
export class Layer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;

  constructor(container: HTMLElement, name: string) {
    this.canvas = container.ownerDocument.createElement('canvas');
    this.canvas.className = `anagen-layer anagen-${name}`;
    this.canvas.setAttribute('aria-hidden', 'true');
    container.append(this.canvas);
    const context = this.canvas.getContext('2d');
    if (!context)
      throw new Error('This browser cannot draw pictures on a canvas. The outline says all that they show.');
    this.context = context;
  }

  fill(size: Size, ratio: number): void {
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
  }

  clear(): void {
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
  }

  /** Draws in world px from here on. */
  inWorld(camera: Camera, ratio: number): void {
    const scale = camera.zoom * ratio;
    this.context.setTransform(scale, 0, 0, scale, camera.x * ratio, camera.y * ratio);
  }

  /** Draws in px of the stage from here on. */
  onScreen(ratio: number): void {
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}

/** The layers of the stage, bottom to top, inside the container. */
export class Layers {
  readonly ground: Layer;
  readonly graph: HTMLElement;
  /** What was drawn before a change, while it fades. */
  readonly before: Layer;
  readonly overlay: Layer;
  size: Size = { width: 0, height: 0 };
  /** Where the stage begins on the page, px. */
  origin: Point = [0, 0];
  ratio = 1;

  constructor(private readonly container: HTMLElement) {
    keepCytoscapeFromStyling(container.ownerDocument);
    container.classList.add('anagen-stage');
    this.ground = new Layer(container, 'ground');
    this.graph = container.ownerDocument.createElement('div');
    this.graph.className = 'anagen-layer anagen-graph';
    this.graph.setAttribute('aria-hidden', 'true');
    container.append(this.graph);
    this.before = new Layer(container, 'before');
    this.overlay = new Layer(container, 'overlay');
    this.measure();
  }

  /** Puts a drawing of the whole picture above the graph. */
  hold(drawing: SVGSVGElement): void {
    this.graph.after(drawing);
  }

  /** Reads the container's size; true when it has changed. */
  measure(): boolean {
    const { clientWidth: width, clientHeight: height } = this.container;
    const ratio = this.container.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    if (width === this.size.width && height === this.size.height && ratio === this.ratio) return false;
    this.size = { width, height };
    const { left, top } = this.container.getBoundingClientRect();
    this.origin = [left, top];
    this.ratio = ratio;
    for (const layer of [this.ground, this.overlay]) layer.fill(this.size, ratio);
    return true;
  }

  destroy(): void {
    for (const element of [this.ground.canvas, this.graph, this.before.canvas, this.overlay.canvas]) element.remove();
    this.container.classList.remove('anagen-stage');
  }
}
