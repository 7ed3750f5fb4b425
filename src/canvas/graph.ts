import cytoscape, { type Core } from 'cytoscape';
import type { Camera } from './camera.ts';
import { loudnessOf } from './classes.ts';
import { dashPatterns } from './dashes.ts';
import { elementsOf } from './elements.ts';
import { font } from './look.ts';
import type { Palette } from './palette.ts';
import { tuneRenderer } from './rendererTuning.ts';
import type { Scenery } from './scenery.ts';
import { stylesheet } from './style.ts';

/**
 * So many elements are put in at once, the first few of all one by one: their looks are worked out by code that has never
 * run before. With those of the next piece they must not keep the reader waiting.
 */
const pieceSize = 8;

/** So many rules of the style sheet are read at once, for the same reason. */
const rulesAtOnce = 12;

const stateNames = 'rest past now future out';

/**
 * The Cytoscape instance of the stage: it draws nodes and arrows where the picture says, in the state it is told, and
 * does nothing else. Camera, pointer, keys and motion are the stage's own.
 */
export class Graph {
  private readonly cy: Core;
  private scenery: Scenery | null = null;
  /** Nothing is drawn for nobody. */
  private isLookedAt = false;
  private palette: Palette;
  private readonly descent: number;
  /** How often Cytoscape has drawn. */
  renders = 0;

  /** Draws nothing yet: its canvas comes with `mount`, so that the browser can answer in between. */
  constructor(
    private readonly container: HTMLElement,
    palette: Palette,
  ) {
    this.palette = palette;
    this.descent = measuredDescent(container.ownerDocument);
    this.cy = cytoscape({
      headless: true,
      layout: { name: 'null' },
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      styleEnabled: true,
      minZoom: 0.05,
      maxZoom: 10,
    });
  }

  mount(): void {
    this.cy.mount(this.container);
    tuneRenderer(this.cy, () => this.isLookedAt);
    this.cy.on('render', () => {
      this.renders++;
    });
  }

  /**
   * Replaces what is drawn by another picture, piece by piece: a frame between two pieces lets the browser answer, and works
   * out what has come. Nothing of it is drawn before the last piece. `classes` is asked for the states at each.
   */
  *load(scenery: Scenery, classes: () => ReadonlyMap<string, string>): Generator<void, void> {
    this.scenery = scenery;
    this.isLookedAt = false;
    this.cy.elements().remove();
    const style = this.cy.style().resetToDefault();
    const rules = this.rules(scenery);
    for (let at = 0; at < rules.length; at += rulesAtOnce) {
      style.append(rules.slice(at, at + rulesAtOnce));
      yield;
    }
    const elements = elementsOf(scenery);
    yield;
    for (let at = 0, size = 1; at < elements.length; at += size, size = Math.min(pieceSize, 2 * size)) {
      const piece = elements.slice(at, at + size);
      this.cy.batch(() => {
        this.cy.add(piece);
        this.setClasses(
          classes(),
          piece.flatMap(({ data }) => data.id ?? []),
        );
      });
      yield;
    }
    this.show(classes());
  }

  /** Puts every element into its state, as one change. */
  show(classes: ReadonlyMap<string, string>): void {
    this.cy.batch(() => this.setClasses(classes, classes.keys()));
  }

  private setClasses(classes: ReadonlyMap<string, string>, ids: Iterable<string>): void {
    const these = [...ids];
    for (const id of these) {
      const state = classes.get(id);
      const element = this.cy.getElementById(id);
      if (state === undefined || element.empty() || element.hasClass(state)) continue;
      element.removeClass(stateNames).addClass(state);
    }
    if (this.scenery === null) return;
    const patterns = dashPatterns(this.scenery, (id) => loudnessOf(classes.get(id)), these);
    for (const [id, pattern] of patterns) {
      const edge = this.cy.getElementById(id);
      const text = pattern.map((each) => each.toFixed(2)).join(' ');
      if (edge.data('dash') !== text) edge.data('dash', text);
    }
  }

  /** Lifts the labels of some nodes, and lowers all others, to make room for an identifier under them. */
  lift(ids: ReadonlySet<string>): void {
    this.cy.batch(() => {
      this.cy.nodes().forEach((node) => {
        node.toggleClass('lifted', ids.has(node.id()));
      });
    });
  }

  recolour(palette: Palette): void {
    this.palette = palette;
    if (this.scenery !== null) this.cy.style(this.rules(this.scenery));
  }

  private rules({ scale }: Scenery) {
    return stylesheet({ palette: this.palette, scale, descent: this.descent });
  }

  /** Draws from here on, as this camera sees it. */
  look({ x, y, zoom }: Camera): void {
    this.cy.viewport({ zoom, pan: { x, y } });
    if (this.isLookedAt) return;
    this.isLookedAt = true;
    this.cy.forceRender();
  }

  resize(): void {
    this.cy.resize();
  }

  /** Puts a node elsewhere; its arrows go straight until their routes are computed anew. */
  move(id: string, x: number, y: number): void {
    this.cy.batch(() => {
      const node = this.cy.getElementById(id);
      node.position({ x, y });
      node.connectedEdges().data('curve', 'straight');
    });
  }

  /** The route that Cytoscape draws for an arrow, in world px; null for an unknown one. For checking it against the picture. */
  routeOf(id: string): [x: number, y: number][] | null {
    const edge = this.cy.getElementById(id);
    if (edge.empty() || !edge.isEdge()) return null;
    const node = (end: typeof edge, offset: string): [number, number] => {
      const [dx, dy] = offset.split(' ').map(Number.parseFloat) as [number, number];
      return [end.position('x') + dx, end.position('y') + dy];
    };
    const bends = (edge.segmentPoints() ?? []).map(({ x, y }): [number, number] => [x, y]);
    return [
      node(edge.source() as unknown as typeof edge, edge.data('from') as string),
      ...bends,
      node(edge.target() as unknown as typeof edge, edge.data('to') as string),
    ];
  }

  /** The state that each node and arrow is drawn in (`rest`, `past`, `now`, `future` or `out`), by id. */
  states(): Record<string, string> {
    const names = stateNames.split(' ');
    const stateOf = (id: string) => names.find((name) => this.cy.getElementById(id).hasClass(name)) ?? '';
    return Object.fromEntries(this.cy.elements().map((element) => [element.id(), stateOf(element.id())]));
  }

  /** The canvas on which nodes and arrows stand. */
  canvas(): HTMLCanvasElement | null {
    return this.cy.container()?.querySelector<HTMLCanvasElement>('canvas[data-id$="-node"]') ?? null;
  }

  destroy(): void {
    this.cy.destroy();
  }
}

/** From the bottom of a line of text to its baseline, in parts of the font size, as this browser sets the bundled font. */
function measuredDescent(page: Document): number {
  const context = page.createElement('canvas').getContext('2d');
  if (!context) return 0.24;
  context.font = font(100, 500);
  const { fontBoundingBoxDescent } = context.measureText('x');
  return Number.isFinite(fontBoundingBoxDescent) ? fontBoundingBoxDescent / 100 : 0.24;
}
