import type { Strand } from '../evidence/traffic.ts';
import type { Point } from '../model/geometry.ts';
import type { Box } from './camera.ts';

/** One line of traffic as it is drawn: a curve between two boxes, for one sign. */
export interface Lane {
  strand: Strand;
  effect: 'activates' | 'inhibits' | 'affects';
  count: number;
  /** A cubic curve: start, two handles, end. */
  curve: readonly [Point, Point, Point, Point];
}

type Side = 'top' | 'right' | 'bottom' | 'left';

interface End {
  box: Box;
  side: Side;
  /** Where along the side the line would like to be, and where it is once all have room. */
  wanted: number;
  place: number;
}

interface Draft {
  strand: Strand;
  effect: Lane['effect'];
  count: number;
  from: End;
  to: End;
}

const middle = (box: Box): Point => [box.x + box.width / 2, box.y + box.height / 2];
const upright = (side: Side) => side === 'top' || side === 'bottom';

/** The sides by which two boxes face each other: across the wider gap. */
function facing(from: Box, to: Box): [Side, Side] {
  const right = to.x - (from.x + from.width);
  const left = from.x - (to.x + to.width);
  const below = to.y - (from.y + from.height);
  const above = from.y - (to.y + to.height);
  const widest = Math.max(right, left, below, above);
  if (widest === below) return ['bottom', 'top'];
  if (widest === right) return ['right', 'left'];
  return widest === left ? ['left', 'right'] : ['top', 'bottom'];
}

const span = ({ box, side }: Pick<End, 'box' | 'side'>): [number, number] =>
  upright(side) ? [box.x, box.x + box.width] : [box.y, box.y + box.height];

function clamped(value: number, [low, high]: [number, number], inset: number): number {
  const room = Math.min(inset, (high - low) / 2);
  return Math.min(high - room, Math.max(low + room, value));
}

/** Gives the ends on each side of each box room: in the order in which they would like to be, `gap` apart. */
function spread(ends: readonly End[], gap: number): void {
  const sides = new Map<string, End[]>();
  for (const end of ends) {
    const key = `${end.side} ${end.box.x} ${end.box.y}`;
    sides.set(key, [...(sides.get(key) ?? []), end]);
  }
  for (const group of sides.values()) {
    const sorted = [...group].sort((a, b) => a.wanted - b.wanted);
    const [first] = sorted;
    if (first === undefined) continue;
    const [low, high] = span(first);
    const step = Math.min(gap, (high - low) / (sorted.length + 1));
    let place = Number.NEGATIVE_INFINITY;
    for (const end of sorted) {
      place = Math.max(end.wanted, place + step);
      end.place = place;
    }
    // Pushed too far along: the whole row moves back, so that it stays centred on where it wanted to be.
    const shift = sorted.reduce((sum, end) => sum + end.place - end.wanted, 0) / sorted.length;
    const over = Math.max(0, place - shift - (high - step / 2));
    const under = Math.max(0, low + step / 2 - ((sorted[0] as End).place - shift));
    for (const end of sorted) end.place += under - shift - over;
  }
}

function pointOf({ box, side, place }: End): Point {
  switch (side) {
    case 'top':
      return [place, box.y];
    case 'bottom':
      return [place, box.y + box.height];
    case 'left':
      return [box.x, place];
    case 'right':
      return [box.x + box.width, place];
  }
}

const outward: Record<Side, Point> = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] };

export interface LaneRoom {
  boxOf: (id: string) => Box | undefined;
  /** Outcomes: lines come down on them. */
  enteredFromAbove: (id: string) => boolean;
  /** The words in the boxes. A line that passes keeps clear of them where it can. */
  words: readonly Box[];
  /** Boxes that no line may run behind on its way to an outcome: the other outcomes. */
  blocks: readonly Box[];
  /** Room between lines side by side, how far before a box a line ends, and how long the shortest line is. */
  gap: number;
  stand: number;
  least: number;
}

/**
 * Lays the strands between their boxes: each sign a lane of its own, leaving and entering square to the sides that face
 * each other, so that mixed traffic shows as two lines side by side.
 */
export function layLanes(strands: readonly Strand[], room: LaneRoom): Lane[] {
  const drafts = strands.flatMap((strand) => draftsOf(strand, room));
  const ends = drafts.flatMap(({ from, to }) => [from, to]);
  for (let round = 0; round < rounds; round++) {
    spread(ends, room.gap);
    for (const { from, to } of drafts) straighten(from, to, room.gap);
  }
  spread(ends, room.gap);
  return drafts.map((draft) => laneOf(draft, room)).sort((a, b) => a.count - b.count);
}

/** How often the two ends of all lines are brought into line with each other and then given room again. */
const rounds = 4;

/** Two ends that face each other and are nearly opposite would rather be opposite. */
function straighten(from: End, to: End, gap: number): void {
  if (upright(from.side) !== upright(to.side) || Math.abs(from.place - to.place) > 2 * gap) return;
  from.wanted = to.wanted = (from.place + to.place) / 2;
}

function laneOf({ strand, effect, count, from, to }: Draft, { gap, stand, least }: LaneRoom): Lane {
  const [ox, oy] = outward[to.side];
  const [tx, ty] = pointOf(to);
  const end: Point = [tx + ox * stand, ty + oy * stand];
  const [sx, sy] = outward[from.side];
  const [px, py] = pointOf(from);
  const way = sx !== 0 ? (end[0] - px) * sx : (end[1] - py) * sy;
  const inside = from.side !== to.side && way < least ? least - way : 0;
  const start: Point = [px - sx * inside, py - sy * inside];
  const across = (side: Side) => Math.abs(upright(side) ? end[1] - start[1] : end[0] - start[0]);
  const [leave, enter] = [Math.max(gap, across(from.side) / 2), Math.max(gap, across(to.side) / 2)];
  return {
    strand,
    effect,
    count,
    curve: [start, [start[0] + sx * leave, start[1] + sy * leave], [end[0] + ox * enter, end[1] + oy * enter], end],
  };
}

/** The sides by which a line leaves and enters; it comes down on an outcome from above. */
function sidesOf(from: Box, to: Box, fromAbove: boolean): [Side, Side] {
  const [out, into] = facing(from, to);
  if (!fromAbove || from.y + from.height > to.y) return [out, into];
  const x = middle(to)[0];
  if (x >= from.x - to.width && x <= from.x + from.width + to.width) return ['bottom', 'top'];
  return [x < from.x ? 'left' : 'right', 'top'];
}

/** The stretch between two boxes along an axis, 0 across and 1 down. */
function between(from: Box, to: Box, axis: 0 | 1): [number, number] {
  if (axis === 0) return [Math.min(from.x + from.width, to.x + to.width), Math.max(from.x, to.x)];
  return [Math.min(from.y + from.height, to.y + to.height), Math.max(from.y, to.y)];
}

/** Whether a straight line runs into a box: at `at` across the way, along `way` on the axis. */
function crosses(at: number, margin: number, [low, high]: [number, number], box: Box, axis: 0 | 1): boolean {
  const [across, wide] = axis === 1 ? [box.x, box.width] : [box.y, box.height];
  const [along, long] = axis === 1 ? [box.y, box.height] : [box.x, box.width];
  return at > across - margin && at < across + wide + margin && along < high && along + long > low;
}

/** A place beside the words that a straight line would cross on its way, or the place itself. */
function besideWords(at: number, way: [number, number], words: readonly Box[], gap: number, axis: 0 | 1): number {
  const crossed = words.find((box) => crosses(at, gap * 0.8, way, box, axis));
  if (crossed === undefined) return at;
  return axis === 1 ? crossed.x + crossed.width + gap : crossed.y + crossed.height + gap;
}

/** Whether a line that comes from the side down onto a box would run behind another one above it. */
function hiddenFromSide(from: Box, to: Box, enter: number, blocks: readonly Box[]): boolean {
  const source = middle(from)[0];
  return blocks.some(
    (box) =>
      box !== to &&
      box.y + box.height <= to.y &&
      box.x < Math.max(source, enter + 1) &&
      box.x + box.width > Math.min(source, enter - 1) &&
      box.y + box.height > from.y,
  );
}

/** Where along its side a line leaves and enters, before lines make room for each other; null when its way is blocked. */
function placesOf(
  from: Box,
  to: Box,
  [out, into]: [Side, Side],
  { words, blocks, gap }: LaneRoom,
): { leave: number; enter: number } | null {
  const along = (side: Side, other: Box, box: Box) =>
    clamped(middle(other)[upright(side) ? 0 : 1], span({ box, side }), gap);
  const leave = along(out, to, from);
  if (upright(out) !== upright(into)) {
    const enter = along(into, from, to);
    return hiddenFromSide(from, to, enter, blocks) ? null : { leave, enter };
  }
  const axis = upright(out) ? 1 : 0;
  const way = between(from, to, axis);
  const free = besideWords(leave, way, words, gap, axis);
  const enter = clamped(free, span({ box: to, side: into }), gap);
  const hidden = blocks.some((box) => box !== to && box !== from && crosses(enter, 2, way, box, axis));
  return hidden ? null : { leave: clamped(free, span({ box: from, side: out }), gap), enter };
}

function draftsOf(strand: Strand, room: LaneRoom): Draft[] {
  const { boxOf, enteredFromAbove, gap } = room;
  const [from, to] = [boxOf(strand.from), boxOf(strand.to)];
  if (from === undefined || to === undefined) return [];
  const sides = sidesOf(from, to, enteredFromAbove(strand.to));
  const places = placesOf(from, to, sides, room);
  if (places === null) return [];
  const signs = (
    [
      ['activates', strand.raises],
      ['inhibits', strand.lowers],
      ['affects', strand.affects],
    ] as const
  ).filter(([, count]) => count > 0);
  return signs.map(([effect, count], lane) => {
    const beside = (lane - (signs.length - 1) / 2) * gap;
    const end = (box: Box, side: Side, at: number): End => ({ box, side, wanted: at + beside, place: at });
    return { strand, effect, count, from: end(from, sides[0], places.leave), to: end(to, sides[1], places.enter) };
  });
}
