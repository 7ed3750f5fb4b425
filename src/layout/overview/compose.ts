import type { Strand } from '../../evidence/traffic.ts';
import type { AreaBox, Point } from '../../model/geometry.ts';
import { around, type Box } from '../box.ts';
import type { Measure } from '../measure.ts';
import { type Afar, isTold } from './afar.ts';
import { cardDocks, shoreDocks, verdictDocks } from './docks.ts';
import { moreVerdicts, wordsBeside } from './notes.ts';
import type { Silhouette } from './silhouette.ts';
import { bodyOf, namePoint, partOf, shoresOf } from './silhouetteParts.ts';
import { StrandRouter } from './strandRouter.ts';
import type { Dock, Grid } from './strandSearch.ts';
import { type Draft, type Lane, layLanes } from './strands.ts';
import { mainStrands, type System } from './systems.ts';
import { type Line, type SystemText, setContainerLabel, setSystemText } from './systemText.ts';
import { placeVerdicts, type Verdict } from './verdicts.ts';

/** How many arrows a strand must stand for to be drawn for its own sake. */
const least = 5;
/**
 * The grid on which strands run: its pitch and offset in world px, half a step off the layouts' own grid; and how far it
 * reaches beyond the map, px, which is within the margin around it.
 */
const grid = { pitch: 12, offset: 6, beyond: 18 };
/** The zoom at which strands and heads have the sizes they are given; larger and smaller maps scale them, within limits. */
const usual = { zoom: 0.44, least: 0.6, most: 1.25 };
/** How many steps at the edge of the grid are left to loops. */
const outermost = 2;
/** Room that strands keep beside things, px at a factor of 1. */
const room = { card: 1, words: 4, verdict: 5, body: 3, between: 4, straight: 15, end: 5.5 };

/** Words about a part of the silhouette: how tall they are at most and at least. px. */
const told = { tall: 134, least: 66 };

/** A thin line from a system's words to the part of the silhouette that they name. */
export interface Pointer {
  from: Point;
  to: Point;
}

/** What is drawn from afar, composed for one zoom. px at that zoom, from the world's origin. */
export interface Overview {
  zoom: number;
  factor: number;
  texts: readonly SystemText[];
  pointers: readonly Pointer[];
  labels: readonly { line: Line; area: AreaBox }[];
  verdicts: readonly Verdict[];
  /** Words that stand for themselves: beside a loop, and on what shows from near. */
  notes: readonly { lines: readonly Line[]; depth: number }[];
  lanes: readonly Lane[];
  /** The systems' cards by id; those told by the silhouette have none. */
  cards: ReadonlyMap<string, Box>;
  body: readonly Box[];
}

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** The box around lines of words. */
const boxOfLines = (lines: readonly Line[]) => around(lines.map(({ box }) => box));

/** Composes the map from afar for a zoom: words, outcomes, and the main traffic clear of both. */
export function composeOverview(afar: Afar, zoom: number, measure: Measure): Overview {
  const { found, ground, silhouette } = afar;
  const factor = Math.min(usual.most, Math.max(usual.least, zoom / usual.zoom));
  const body = silhouette === null ? [] : bodyOf(silhouette).map((box) => scaled(box, zoom));
  const texts = found.systems.map((system) => setSystemText(system, roomFor(system, afar, body, zoom), measure));
  const nodes = found.verdicts.flatMap((id) => ground.nodes.get(id) ?? []);
  const row = found.verdictArea && scaled(found.verdictArea, zoom);
  const more = moreVerdicts(found.hidden, measure);
  const { verdicts, rest } = placeVerdicts(nodes, row, more.width, ground.scale, zoom);
  const cards = new Map<string, Box>();
  for (const system of found.systems) if (!isTold(system, silhouette)) cards.set(system.id, scaled(system.area, zoom));
  const words = texts.flatMap(({ lines }) => lines.map(({ box }) => box));
  const taken = [...words, ...verdicts.map(({ box }) => box), ...body];
  const labels = afar.containers.flatMap((area) => {
    const line = setContainerLabel(area, scaled(area, zoom), taken, area === found.verdictArea, measure);
    return line ? [{ line, area }] : [];
  });
  const plan = { afar, zoom, factor, cards, verdicts, body, words: [...words, ...labels.map(({ line }) => line.box)] };
  const notes = rest && found.verdictArea ? [{ lines: more.set(rest), depth: found.verdictArea.depth }] : [];
  plan.words.push(...notes.map(({ lines }) => boxOfLines(lines)));
  const { lanes, said } = traffic(plan, measure);
  const pointers = texts.flatMap((text) => pointerOf(text, silhouette, zoom));
  return { zoom, factor, texts, pointers, labels, verdicts, notes: [...notes, ...said], lanes, cards, body };
}

/** Where a system's words may stand: its area, as far as the silhouette leaves it free. */
function roomFor(system: System, { silhouette }: Afar, body: readonly Box[], zoom: number): Box {
  const area = scaled(system.area, zoom);
  if (!isTold(system, silhouette)) return area;
  // Just above where strands meet the part, so that words and strands do not take each other's room.
  const shores = silhouette === null ? [] : shoresOf(silhouette, partOf(silhouette, system.area.id));
  const sides = shores.filter(({ side }) => side !== 'bottom').map(({ range }) => range[0] * zoom);
  const y = Math.max(area.y, Math.min(...sides) - told.tall);
  const above = Math.min(...sides) - y;
  const height = Math.min(told.tall, area.height, above < told.least ? told.tall : Math.max(told.least, above));
  const { x, width } = around(body.filter((each) => each.y + each.height > y && each.y < y + height));
  const [left, right] = [x - area.x, area.x + area.width - x - width];
  return left >= right
    ? { x: area.x, y, height, width: Math.min(area.width, left) }
    : { x: Math.max(area.x, x + width), y, height, width: Math.min(area.width, right) };
}

function pointerOf({ system, lines }: SystemText, silhouette: Silhouette | null, zoom: number): Pointer[] {
  if (silhouette === null || lines.length === 0 || !isTold(system, silhouette)) return [];
  const [x, y] = namePoint(silhouette, partOf(silhouette, system.area.id));
  const to: Point = [x * zoom, y * zoom];
  const box = boxOfLines(lines);
  const held = (value: number, low: number, size: number) => Math.min(low + size, Math.max(low, value));
  const from: Point = [held(to[0], box.x - 7, box.width + 14), held(to[1], box.y + 8, box.height - 8)];
  return [{ from, to }];
}

interface Plan {
  afar: Afar;
  zoom: number;
  factor: number;
  cards: ReadonlyMap<string, Box>;
  verdicts: readonly Verdict[];
  body: readonly Box[];
  words: Box[];
}

function gridOver({ afar: { ground }, zoom }: Plan): Grid {
  const { x, y, width, height } = ground.bounds;
  const beyond = grid.beyond / zoom;
  const line = (value: number) => (Math.ceil((value - grid.offset) / grid.pitch) * grid.pitch + grid.offset) * zoom;
  const [left, top] = [line(x - beyond), line(y - beyond)];
  const pitch = grid.pitch * zoom;
  const steps = (end: number, start: number) => Math.floor(((end + beyond) * zoom - start) / pitch) + 1;
  return { left, top, pitch, columns: steps(x + width, left), rows: steps(y + height, top) };
}

/** The box of a grid without its outermost steps. */
function gridBox({ left, top, pitch, columns, rows }: Grid, steps: number): Box {
  const by = steps * pitch;
  return { x: left + by, y: top + by, width: (columns - 1) * pitch - 2 * by, height: (rows - 1) * pitch - 2 * by };
}

/** Lays the loops, and then the main traffic, around everything else. */
function traffic(plan: Plan, measure: Measure): { lanes: Lane[]; said: Overview['notes'] } {
  const { factor, afar } = plan;
  const over = gridOver(plan);
  const router = new StrandRouter(over, {
    between: room.between * factor,
    straight: room.straight * factor,
    end: room.end * factor,
  });
  const lanes: Lane[] = [];
  const said: { lines: readonly Line[]; depth: number }[] = [];
  // A loop goes round the whole map; laid first, it has the outermost way to itself.
  const around = { ...gridBox(over, outermost) };
  for (const { strand, words } of afar.found.loops) {
    const draft = draftOf(strand, plan, over);
    const loop = layLanes([{ strand, way: { ...draft.way, shunned: [around] } }], router, factor);
    lanes.push(...loop);
    const blocks = [...afar.ground.picture.areas.map((area) => scaled(area, plan.zoom)), ...plan.words];
    const lines = loop.flatMap(({ line }) => wordsBeside(line.points, words, blocks, measure));
    if (lines.length === 0) continue;
    said.push({ lines, depth: -1 });
    plan.words.push(boxOfLines(lines));
  }
  const drafts = mainStrands(afar.found, least).map((strand) => draftOf(strand, plan, over));
  return { lanes: [...layLanes(drafts, router, factor), ...lanes], said };
}

function draftOf(strand: Strand, plan: Plan, over: Grid): Draft {
  const { afar, cards, verdicts, body, words, factor, zoom } = plan;
  const ends = [strand.from, strand.to];
  const inside = afar.found.systems.some((each) => ends.includes(each.id) && isTold(each, afar.silhouette));
  const follicle = afar.silhouette?.areas.follicle;
  const row = afar.found.verdictArea;
  const decides = verdicts.some(({ node }) => ends.includes(node.id));
  const wall = (by: number) => (box: Box) => ({ box, room: by * factor });
  return {
    strand,
    way: {
      from: docksOf(strand.from, plan, over, false),
      to: docksOf(strand.to, plan, over, true),
      walls: [
        ...[...cards.values()].map(wall(room.card)),
        ...verdicts.map(({ box }) => box).map(wall(room.verdict)),
        ...body.map(wall(room.body)),
        ...(row === null || decides ? [] : [scaled(row, zoom)].map(wall(room.card))),
      ],
      words: words.map(wall(room.words)),
      shunned: follicle && !inside ? [scaled(follicle, zoom)] : [],
    },
  };
}

function docksOf(id: string, plan: Plan, over: Grid, arrives: boolean): Dock[] {
  const { afar, cards, verdicts, zoom } = plan;
  const card = cards.get(id);
  if (card) return cardDocks(card, over);
  const verdict = verdicts.find(({ node }) => node.id === id);
  if (verdict) return verdictDocks(verdict.box, over, arrives);
  const { silhouette } = afar;
  return silhouette === null ? [] : shoreDocks(shoresOf(silhouette, partOf(silhouette, id)), zoom, over);
}
