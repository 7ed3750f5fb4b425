import { strandWeight } from '../evidence/traffic.ts';
import type { AreaBox, Point } from '../model/geometry.ts';
import type { PathwayIndex } from '../model/pathwayIndex.ts';
import { around, type Box, type Camera } from './camera.ts';
import { nodeLook } from './look.ts';
import { paintLane } from './paintLane.ts';
import { paintNode } from './paintNode.ts';
import type { Palette } from './palette.ts';
import { mostThatFit } from './rows.ts';
import { boxOf, type Scenery, type StageNode } from './scenery.ts';
import { follicleAreas, paintSilhouette, placeSilhouette, type Silhouette } from './silhouette.ts';
import { layLanes } from './strands.ts';
import { mainStrands, type System, systemsOf } from './systems.ts';
import { paintContainerLabel, paintSystemText, setSystemText } from './systemText.ts';

/** How many strands are drawn at most, besides each end's own heaviest. */
const mostStrands = 12;
/** Room between lines side by side, and how far before a box a line ends. px on the screen. */
const laneGap = 13;
const laneStand = 4;
/** A line between neighbours starts inside its system, so that it is at least this long. */
const leastLane = 34;
/** How large the labels of outcomes are on the screen, px: the first at which all have room. */
const labelSizes = [12.5, 12, 11.5, 11];
/** Room kept between two enlarged outcomes beside and above each other, px. */
const verdictGap = 8;
const rowGap = 3;

/** A verdict as it stands on the screen: larger than life when the map is far away. */
interface Verdict {
  node: StageNode;
  scale: number;
  box: Box;
}

const inBox = ({ x, y, width, height }: Box, [px, py]: Point) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The area that holds the outcomes, or a box around them where there is none. */
function verdictAreaOf(scenery: Scenery, verdicts: readonly StageNode[]): Box {
  const first = verdicts[0]?.box;
  const holding = scenery.picture.areas.filter((area) => first !== undefined && inBox(area, [first.x, first.y]));
  return holding.at(-1) ?? around(verdicts.map((node) => boxOf(node.box)));
}

/** The map from afar: systems by name, the main traffic between them, and the outcomes it ends in. */
export class SystemsLayer {
  private readonly systems: readonly System[];
  private readonly strands;
  private readonly verdictOrder: readonly StageNode[];
  private readonly verdictArea: Box;
  private readonly containers: readonly AreaBox[];
  readonly silhouette: Silhouette | null;

  constructor(
    index: PathwayIndex,
    private readonly scenery: Scenery,
  ) {
    const found = systemsOf(index, scenery.picture);
    this.systems = found.systems;
    this.strands = mainStrands(found, mostStrands);
    const weight = (id: string) =>
      found.strands.reduce((sum, each) => (each.to === id || each.from === id ? sum + strandWeight(each) : sum), 0);
    this.verdictOrder = [...found.verdicts]
      .sort((a, b) => weight(b) - weight(a))
      .flatMap((id) => scenery.nodes.get(id) ?? []);
    this.verdictArea = verdictAreaOf(scenery, this.verdictOrder);
    const titled = new Set(this.systems.map((system) => system.id));
    const holdsTitled = (area: AreaBox) =>
      this.systems.some(({ area: inner }) => inner.id !== area.id && inBox(area, [inner.x + 1, inner.y + 1]));
    const bare = (area: AreaBox) => !this.systems.some((system) => inBox(system.area, [area.x + 1, area.y + 1]));
    this.containers = scenery.picture.areas.filter((area) => !titled.has(area.id) && (holdsTitled(area) || bare(area)));
    const areas = follicleAreas(scenery.picture.areas);
    this.silhouette = areas ? placeSilhouette(areas) : null;
  }

  /** Areas that are told with another one, or that the silhouette replaces; from afar they are not drawn. */
  fadesFromAfar(area: AreaBox): boolean {
    if (this.containers.includes(area)) return false;
    const system = this.systems.some((each) => each.id === area.id);
    return !system || (this.silhouette !== null && area.depth >= 2);
  }

  /** The system whose area holds a world point, innermost first; null between systems. */
  systemAt(point: Point): System | null {
    return [...this.systems].sort((a, b) => b.area.depth - a.area.depth).find(({ area }) => inBox(area, point)) ?? null;
  }

  /** The outcome drawn at a point of the screen, or null. */
  verdictAt(point: Point, camera: Camera): string | null {
    return this.verdicts(camera).find(({ box }) => inBox(box, point))?.node.id ?? null;
  }

  /**
   * The outcomes on the screen: enlarged to be read, as large as there is room for all of them. Where there is none at any
   * size, the lightest are left out.
   */
  private verdicts(camera: Camera): Verdict[] {
    let placed: Verdict[] = [];
    for (const label of labelSizes) {
      placed = this.placeVerdicts(camera, Math.max(camera.zoom, label / this.scenery.scale.fontSize));
      if (placed.length === this.verdictOrder.length) break;
    }
    return placed;
  }

  /** Each moves along its row, and the rows across, as little as it takes to keep them apart. */
  private placeVerdicts(camera: Camera, scale: number): Verdict[] {
    const { verdictOrder, verdictArea } = this;
    const left = verdictArea.x * camera.zoom + camera.x;
    const top = verdictArea.y * camera.zoom + camera.y;
    const rows = new Map<number, StageNode[]>();
    for (const node of verdictOrder) rows.set(node.box.y, [...(rows.get(node.box.y) ?? []), node]);
    const rowBox = (nodes: readonly StageNode[]) => ({
      wanted: (nodes[0]?.box.y ?? 0) * camera.zoom + camera.y,
      width: Math.max(...nodes.map(({ box }) => box.height)) * scale,
    });
    const bottom = top + verdictArea.height * camera.zoom;
    const stacked = mostThatFit([...rows.values()], rowBox, top + 2, bottom - 2, rowGap);
    return stacked.flatMap(({ item: row, place: y }) => {
      const nodeBox = ({ box }: StageNode) => ({ wanted: box.x * camera.zoom + camera.x, width: box.width * scale });
      const right = left + verdictArea.width * camera.zoom;
      return mostThatFit(row, nodeBox, left + verdictGap, right - verdictGap, verdictGap).map(
        ({ item: node, place: x }) => {
          const [width, height] = [node.box.width * scale, node.box.height * scale];
          return { node, scale, box: { x: x - width / 2, y: y - height / 2, width, height } };
        },
      );
    });
  }

  /** Draws the silhouette, beneath everything. World px. */
  paintGround(context: CanvasRenderingContext2D, palette: Palette): void {
    if (this.silhouette) paintSilhouette(context, this.silhouette, palette);
  }

  /** Draws traffic, names and outcomes. The context is in px of the stage. */
  paint(context: CanvasRenderingContext2D, camera: Camera, palette: Palette, lit: string | null): void {
    const toScreen = ({ x, y, width, height }: Box): Box => ({
      x: x * camera.zoom + camera.x,
      y: y * camera.zoom + camera.y,
      width: width * camera.zoom,
      height: height * camera.zoom,
    });
    const verdicts = this.verdicts(camera);
    const boxes = new Map(this.systems.map(({ id, area }) => [id, toScreen(this.trafficBox(area))]));
    const texts = this.systems.map((system) => setSystemText(context, system, toScreen(this.textBox(system.area))));
    const shown = new Set(verdicts.map(({ node }) => node.id));
    for (const { node, box } of verdicts) boxes.set(node.id, box);
    const lanes = layLanes(this.strands, {
      boxOf: (id) => boxes.get(id),
      enteredFromAbove: (id) => shown.has(id),
      words: texts.map(({ box }) => box),
      blocks: verdicts.map(({ box }) => box),
      gap: laneGap,
      stand: laneStand,
      least: leastLane,
    });
    const standing = context.globalAlpha;
    for (const lane of lanes) {
      const touches = lit === null || lane.strand.from === lit || lane.strand.to === lit;
      context.globalAlpha = standing * (touches ? 1 : 0.2);
      paintLane(context, lane, palette);
    }
    context.globalAlpha = standing;
    const taken = verdicts.map(({ box }) => box);
    for (const area of this.containers) paintContainerLabel(context, area, toScreen(area), palette, taken);
    for (const text of texts) paintSystemText(context, text, palette);
    for (const verdict of verdicts) this.paintVerdict(context, verdict, palette);
  }

  private paintVerdict(context: CanvasRenderingContext2D, { node, scale, box }: Verdict, palette: Palette): void {
    const { kind, outline } = node;
    const source = kind === 'preparation';
    context.save();
    context.translate(box.x + box.width / 2, box.y + box.height / 2);
    context.scale(scale, scale);
    paintNode(context, {
      kind,
      outline,
      box: boxOf({ ...node.box, x: 0, y: 0 }),
      lines: node.box.lines,
      scale: this.scenery.scale,
      look: nodeLook(palette, 'rest', node.depth, source),
    });
    context.restore();
  }

  /** Where a system's name and words may stand: its area, as far as the silhouette leaves it free. */
  private textBox(area: AreaBox): Box {
    const covered = this.silhouette;
    if (covered === null || area.depth < 2) return area;
    const block = area.y > covered.neck.y + covered.neck.height - 40 ? covered.bulb : covered.neck;
    const left = block.x - area.x;
    const right = area.x + area.width - (block.x + block.width);
    if (left <= 0 || right <= 0) {
      if (left > 0 && left < area.width) return { ...area, width: left };
      if (right > 0 && right < area.width) return { ...area, x: block.x + block.width, width: right };
      return area;
    }
    return left >= right ? { ...area, width: left } : { ...area, x: block.x + block.width, width: right };
  }

  /** Where traffic meets a system: the part of the silhouette that is meant, or its area. */
  private trafficBox(area: AreaBox): Box {
    const covered = this.silhouette;
    if (covered === null || area.depth < 2) return area;
    return area.y > covered.neck.y + covered.neck.height - 40 ? covered.bulb : area;
  }
}
