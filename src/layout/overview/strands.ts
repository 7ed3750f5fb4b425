import { type Strand, strandWeight } from '../../evidence/traffic.ts';
import type { Point } from '../../model/geometry.ts';
import type { Effect } from '../../model/vocabulary.ts';
import { type Polyline, rounded } from '../polyline.ts';
import { endHalf } from './laneEnds.ts';
import type { StrandRouter } from './strandRouter.ts';
import type { Way } from './strandSearch.ts';

/** One line of traffic as it is drawn: from edge to edge, for one sign. px. */
export interface Lane {
  strand: Strand;
  effect: Effect;
  count: number;
  width: number;
  line: Polyline;
  /** The same with its bends as corners, to be rounded by `bend` px. */
  corners: readonly Point[];
  bend: number;
}

/** Sizes at a factor of 1: between the ends of two lines of one strand, before the box at which one ends, and of bends. */
const apart = 0.6;
const stand = 3;
const bend = 11;

/** The weight of a line that stands for `count` arrows. px at a factor of 1. */
export function laneWidth(count: number): number {
  return Math.min(6.5, 1.4 + 0.34 * count);
}

interface Sign {
  effect: Effect;
  count: number;
}

/** The signs of a strand; each is a line of its own. */
export function signsOf({ raises, lowers, affects }: Strand): Sign[] {
  const signs: Sign[] = [
    { effect: 'activates', count: raises },
    { effect: 'inhibits', count: lowers },
    { effect: 'affects', count: affects },
  ];
  return signs.filter(({ count }) => count > 0);
}

/** Half the width that a strand's lines take up side by side. */
export function halfWidth(strand: Strand, factor: number): number {
  const signs = signsOf(strand);
  const half = placesOf(signs).map((at, i) => Math.abs(at) + Math.max(2, laneWidth(signs[i]?.count ?? 0) / 2));
  return Math.max(...half) * factor;
}

/** Where the lines of a strand run beside its middle, so that their ends have room. px at a factor of 1. */
function placesOf(signs: readonly Sign[]): number[] {
  const halves = signs.map(({ effect, count }) => endHalf(effect, count));
  const places: number[] = [];
  for (const [i, half] of halves.entries())
    places.push(i === 0 ? 0 : (places[i - 1] as number) + (halves[i - 1] as number) + half + apart);
  const middle = (places.at(-1) ?? 0) / 2;
  return places.map((at) => at - middle);
}

export interface Draft {
  strand: Strand;
  way: Omit<Way, 'half'>;
}

/** Lays strands together as lines between their docks, heavy ones first; one without a way is left out. */
export function layLanes(drafts: readonly Draft[], router: StrandRouter, factor: number): Lane[] {
  const ways = new Map(
    shortestFirst(drafts).map(({ strand, way }): [Way, Strand] => [
      { ...way, half: halfWidth(strand, factor) },
      strand,
    ]),
  );
  const found = router.route([...ways.keys()]);
  const lanes = [...found].flatMap(([way, corners]) => lanesAlong(ways.get(way) as Strand, corners, factor));
  return lanes.sort((a, b) => b.count - a.count);
}

function lanesAlong(strand: Strand, corners: readonly Point[], factor: number): Lane[] {
  const signs = signsOf(strand);
  const places = placesOf(signs);
  return signs.map(({ effect, count }, index) => {
    const beside = (places[index] as number) * factor;
    const way = shifted(standing(corners, stand * factor), beside);
    const line = rounded(way, bend * factor);
    return { strand, effect, count, width: laneWidth(count) * factor, line, corners: way, bend: bend * factor };
  });
}

/** The same way, ending a little earlier. */
function standing(corners: readonly Point[], by: number): Point[] {
  const [before, end] = [corners.at(-2), corners.at(-1)];
  if (before === undefined || end === undefined) return [...corners];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const back = Math.min(by, length / 2) / length;
  return [...corners.slice(0, -1), [end[0] + (before[0] - end[0]) * back, end[1] + (before[1] - end[1]) * back]];
}

/** A right-angled way moved sideways, to the right of where it goes. */
function shifted(corners: readonly Point[], by: number): Point[] {
  const normal = (a: Point, b: Point): Point => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  };
  return corners.map((here, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    const into: Point = before ? normal(before, here) : [0, 0];
    const out: Point = after ? normal(here, after) : [0, 0];
    // At a corner the two normals stand square to each other, so that their sum reaches both moved stretches.
    return [here[0] + (into[0] + out[0]) * by, here[1] + (into[1] + out[1]) * by];
  });
}

/** The same strands, short ones first. */
function shortestFirst(drafts: readonly Draft[]): Draft[] {
  const way = ({ way: { from, to } }: Draft) => {
    let least = Number.POSITIVE_INFINITY;
    for (const { at: a } of from)
      for (const { at: b } of to) least = Math.min(least, Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]));
    return least;
  };
  return drafts
    .map((draft) => ({ draft, length: way(draft) }))
    .sort((a, b) => a.length - b.length || strandWeight(b.draft.strand) - strandWeight(a.draft.strand))
    .map(({ draft }) => draft);
}
