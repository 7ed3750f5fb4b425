import type { Measure } from '../layout/measure.ts';
import type { AreaBox, Point } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import type { Box, Camera } from './camera.ts';
import { font, nodeLook } from './look.ts';
import { type Afar, composeOverview, isTold, type Overview, type Pointer } from './overview.ts';
import { paintLane } from './paintLane.ts';
import { paintNode } from './paintNode.ts';
import type { Palette } from './palette.ts';
import { boxOf, type Scenery } from './scenery.ts';
import { follicleAreas, paintSilhouette, placeSilhouette, type Silhouette } from './silhouette.ts';
import { type System, systemsOf } from './systems.ts';
import { paintLines } from './systemText.ts';
import type { Verdict } from './verdicts.ts';

const inBox = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** How long the stage must have kept its size before the overview is composed for it, ms. */
const settled = 120;

/** What the overview of a map is made of. */
export function afarOf(index: PathwayIndex, scenery: Scenery): Afar {
  const found = systemsOf(index, scenery.picture);
  const { areas } = scenery.picture;
  const titled = new Set(found.systems.map((system) => system.id));
  const holdsTitled = (area: AreaBox) =>
    found.systems.some(({ area: inner }) => inner.id !== area.id && inBox(area, [inner.x + 1, inner.y + 1]));
  const bare = (area: AreaBox) => !found.systems.some((system) => inBox(system.area, [area.x + 1, area.y + 1]));
  const follicle = follicleAreas(areas);
  return {
    found,
    scenery,
    silhouette: follicle ? placeSilhouette(follicle) : null,
    containers: areas.filter((area) => !titled.has(area.id) && (holdsTitled(area) || bare(area))),
  };
}

/** The map from afar: systems by name, the main traffic between them, and the outcomes it ends in. */
export class SystemsLayer {
  private readonly afar: Afar;
  private overview: Overview | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    index: PathwayIndex,
    private readonly scenery: Scenery,
    private readonly repaint: () => void,
  ) {
    this.afar = afarOf(index, scenery);
  }

  get silhouette(): Silhouette | null {
    return this.afar.silhouette;
  }

  /** Areas that are told with another one, or that the silhouette replaces; from afar they are not drawn. */
  fadesFromAfar(area: AreaBox): boolean {
    if (this.afar.containers.includes(area)) return false;
    const system = this.afar.found.systems.find((each) => each.id === area.id);
    return system === undefined || isTold(system, this.silhouette);
  }

  /** The system whose area holds a world point, innermost first; null between systems. */
  systemAt(point: Point): System | null {
    const { systems } = this.afar.found;
    return [...systems].sort((a, b) => b.area.depth - a.area.depth).find(({ area }) => inBox(area, point)) ?? null;
  }

  /** The outcome drawn at a world point, or null. */
  verdictAt([x, y]: Point): string | null {
    const { zoom, verdicts } = this.overview ?? { zoom: 1, verdicts: [] };
    return verdicts.find(({ box }) => inBox(box, [x * zoom, y * zoom]))?.node.id ?? null;
  }

  /** Draws the silhouette, beneath everything. World px. */
  paintGround(context: CanvasRenderingContext2D, palette: Palette): void {
    if (this.silhouette) paintSilhouette(context, this.silhouette, palette);
  }

  /**
   * Draws traffic, names and outcomes, composed for the zoom `whole` at which the stage shows the whole map and
   * enlarged from there. The context is in px of the stage.
   */
  paint(context: CanvasRenderingContext2D, camera: Camera, whole: number, palette: Palette, lit: string | null): void {
    const overview = this.composed(context, whole);
    context.save();
    context.translate(camera.x, camera.y);
    context.scale(camera.zoom / overview.zoom, camera.zoom / overview.zoom);
    this.paintLanes(context, overview, palette, lit);
    for (const { from, to } of overview.pointers) paintPointer(context, { from, to }, palette);
    for (const { line, area } of overview.labels) paintLines(context, [line], area.depth, palette);
    for (const { system, lines } of overview.texts)
      paintLines(context, lines, isTold(system, this.silhouette) ? system.area.depth - 1 : system.area.depth, palette);
    for (const { lines, depth } of overview.notes) paintLines(context, lines, depth, palette);
    for (const verdict of overview.verdicts) this.paintVerdict(context, verdict, palette);
    context.restore();
  }

  /** The overview for a zoom. While the stage changes its size the one before is shown, enlarged; then it is composed anew. */
  private composed(context: CanvasRenderingContext2D, whole: number): Overview {
    if (this.overview?.zoom === whole) return this.overview;
    if (this.overview === null) {
      this.overview = composeOverview(this.afar, whole, measureWith(context));
      return this.overview;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.overview = composeOverview(this.afar, whole, measureWith(context));
      this.repaint();
    }, settled);
    return this.overview;
  }

  private paintLanes(
    context: CanvasRenderingContext2D,
    { lanes, factor }: Overview,
    palette: Palette,
    lit: string | null,
  ): void {
    const standing = context.globalAlpha;
    for (const lane of lanes) {
      const touches = lit === null || lane.strand.from === lit || lane.strand.to === lit;
      context.globalAlpha = standing * (touches ? 1 : 0.2);
      paintLane(context, lane, factor, palette);
    }
    context.globalAlpha = standing;
  }

  private paintVerdict(context: CanvasRenderingContext2D, { node, scale, box }: Verdict, palette: Palette): void {
    const { kind, outline } = node;
    context.save();
    context.translate(box.x + box.width / 2, box.y + box.height / 2);
    context.scale(scale, scale);
    paintNode(context, {
      kind,
      outline,
      box: boxOf({ ...node.box, x: 0, y: 0 }),
      lines: node.box.lines,
      scale: this.scenery.scale,
      look: nodeLook(palette, 'rest', node.depth, kind === 'preparation'),
    });
    context.restore();
  }
}

function measureWith(context: CanvasRenderingContext2D): Measure {
  return (text, size, weight) => {
    context.font = font(size, weight);
    return context.measureText(text).width;
  };
}

function paintPointer(context: CanvasRenderingContext2D, { from, to }: Pointer, palette: Palette): void {
  context.strokeStyle = palette.ink3;
  context.fillStyle = palette.ink3;
  context.lineWidth = 0.8;
  context.beginPath();
  context.moveTo(from[0], from[1]);
  context.lineTo(to[0], to[1]);
  context.stroke();
  context.beginPath();
  context.arc(to[0], to[1], 2, 0, 2 * Math.PI);
  context.fill();
}
