import type { Point } from '../model/geometry.ts';
import { backwards, type Polyline, pointAt, stretch, together } from './polyline.ts';

/** Sizes of a token in world px at the scale of a scene. */
const disc = 5.8;
const ring = 2;
const halo = 10;
const trails = [
  { length: 50, alpha: 0.28 },
  { length: 26, alpha: 0.4 },
];

/** How far before the arrow's end a token comes to rest, so that it does not hide the head. */
const standBefore = 62;

/** Room that a token keeps from where its line parts from, or meets, another one that acts at the same time. */
const besideFork = 11;

/** The weight of a trail, world px. */
export const trailWidth = 4;

/** What a token is drawn of: stretches of its line that it has left behind, and discs. `tint` names a colour of the theme. */
export type TokenPiece =
  | { trail: readonly Point[]; alpha: number }
  | { centre: Point; radius: number; tint: 'accent' | 'stage'; alpha: number };

/** A token `way` px along its line with the trail behind it, from the ground up. World px. */
export function tokenPieces(line: Polyline, way: number): TokenPiece[] {
  const centre = pointAt(line, way);
  return [
    ...trails.map(({ length, alpha }) => ({ trail: stretch(line, way - length, way), alpha })),
    { centre, radius: halo, tint: 'accent', alpha: 0.18 },
    { centre, radius: disc + ring, tint: 'stage', alpha: 1 },
    { centre, radius: disc, tint: 'accent', alpha: 1 },
  ];
}

/**
 * Where on its line a token comes to rest: `standBefore` px before the end, on a short line its middle. Where lines that
 * act at once share a trunk or a last stretch, each token rests on what is its own, so that they do not hide each other.
 */
export function restingPlace(line: Polyline, others: readonly Polyline[]): number {
  const wanted = Math.max(line.length / 2, line.length - standBefore);
  const from = Math.max(0, ...others.map((other) => together(line, other)));
  const reversed = backwards(line);
  const to = line.length - Math.max(0, ...others.map((other) => together(reversed, backwards(other))));
  const [low, high] = [from > 0 ? from + besideFork : 0, to < line.length ? to - besideFork : line.length];
  return low <= high ? Math.min(high, Math.max(low, wanted)) : (from + to) / 2;
}

/** The resting place of every token of a step, by arrow. */
export function restingPlaces(lines: readonly { id: string; line: Polyline }[]): Map<string, number> {
  const others = (id: string) => lines.flatMap((other) => (other.id === id ? [] : [other.line]));
  return new Map(lines.map(({ id, line }) => [id, restingPlace(line, others(id))]));
}
