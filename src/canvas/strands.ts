import { type Strand } from '../evidence/traffic.ts';
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

/**
 * Lays the strands between their boxes: each sign a lane of its own, leaving and entering square to the sides that face
 * each other, so that mixed traffic shows as two lines side by side. `gap` is the room between lines, `stand` how far
 * before a box a line ends. World px.
 */
export function layLanes(
  strands: readonly Strand[],
  boxOf: (id: string) => Box | undefined,
  gap: number,
  stand: number,
): Lane[] {
  const drafts = strands.flatMap((strand) => draftsOf(strand, boxOf, gap));
  spread(drafts.flatMap(({ from, to }) => [from, to]), gap);
  return drafts.map(({ strand, effect, count, from, to }): Lane => {
    const start = pointOf(from);
    const [ox, oy] = outward[to.side];
    const [tx, ty] = pointOf(to);
    const end: Point = [tx + ox * stand, ty + oy * stand];
    const reach = 0.5 * (upright(to.side) ? Math.abs(end[1] - start[1]) : Math.abs(end[0] - start[0]));
    const handle = Math.max(gap, reach);
    const [sx, sy] = outward[from.side];
    return {
      strand,
      effect,
      count,
      curve: [
        start,
        [start[0] + sx * handle, start[1] + sy * handle],
        [end[0] + ox * handle, end[1] + oy * handle],
        end,
      ],
    };
  });
}

function draftsOf(strand: Strand, boxOf: (id: string) => Box | undefined, gap: number): Draft[] {
  const [from, to] = [boxOf(strand.from), boxOf(strand.to)];
  if (from === undefined || to === undefined) return [];
  const [out, into] = facing(from, to);
  const axis = upright(out) ? 0 : 1;
  const inset = gap * 1.5;
  const leave = clamped(middle(to)[axis], span({ box: from, side: out }), inset);
  const enter = clamped(leave, span({ box: to, side: into }), inset);
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
    return { strand, effect, count, from: end(from, out, leave), to: end(to, into, enter) };
  });
}
