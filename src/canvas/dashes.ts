import type { EvidenceLevel } from '../evidence/level.ts';
import { backwards, together } from '../layout/polyline.ts';
import { lineLooks } from './look.ts';
import type { Scenery, StageArrow } from './scenery.ts';

/**
 * Dots on top of other dots, or on a solid line, would make an asserted arrow look better known than it is. Where an
 * asserted arrow shares a trunk or a last stretch with another one that is drawn, it leaves that stretch to the other.
 */
interface Sharing {
  other: StageArrow;
  /** px of the line, from its start and up to its end, that both run on. */
  start: number;
  end: number;
}

const strength: Record<EvidenceLevel, number> = { human: 3, experimental: 2, asserted: 1, refuted: 0 };
/** A branch overlaps what it leaves or joins by so much, so that no gap shows at the bend. */
const overlap = 2;

/** Kept for as long as what it was worked out from. */
function kept<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

const turned = kept(backwards);
const sharingsOf = kept<Scenery, Map<string, readonly Sharing[]>>(() => new Map());

/** With which others an arrow drawn in dots shares a stretch, worked out once. */
function sharings(scenery: Scenery, arrow: StageArrow): readonly Sharing[] {
  const known = sharingsOf(scenery);
  const before = known.get(arrow.id);
  if (before) return before;
  const { source, target, effect } = arrow.interaction;
  const found = [...scenery.arrows.values()].flatMap((other): Sharing[] => {
    const its = other.interaction;
    if (other === arrow || other.level === 'refuted' || its.effect !== effect) return [];
    const start = its.source === source ? together(arrow.line, other.line) : 0;
    const end = its.target === target ? together(turned(arrow.line), turned(other.line)) : 0;
    return start > 0 || end > 0 ? [{ other, start, end }] : [];
  });
  known.set(arrow.id, found);
  return found;
}

/** A stretch is left to the arrow with the louder tone, then the stronger evidence, then the earlier id. */
function yields(arrow: StageArrow, other: StageArrow, loudness: (id: string) => number): boolean {
  const [mine, its] = [loudness(arrow.id), loudness(other.id)];
  if (its < 0 || mine !== its) return its > mine;
  const [weak, strong] = [strength[arrow.level], strength[other.level]];
  return weak !== strong ? strong > weak : other.id < arrow.id;
}

/**
 * The dash pattern of an asserted arrow `length` px long that leaves `start` px at its beginning and `end` px at its end to
 * others: one entry a dot, so that it never repeats. The pitch is fitted to the length, which puts a dot at either end.
 */
export function dotted(length: number, start: number, end: number, factor: number): number[] {
  const [dot, plain] = lineLooks.asserted.dash ?? [0.1, 3.8];
  const pitch = length / Math.max(1, Math.round(length / (plain * factor)));
  const pattern: number[] = [];
  let drawnTo = 0;
  for (let at = 0; at <= length + 0.01; at += pitch) {
    if (at < start - overlap || at > length - end + overlap) continue;
    if (pattern.length > 0) pattern.push(Math.max(0.01, at - drawnTo));
    else if (at > 0.01) pattern.push(0, at);
    pattern.push(dot);
    drawnTo = at + dot;
  }
  pattern.push(length + 100);
  return pattern.length === 1 ? [0, length + 100] : pattern;
}

/**
 * The dash patterns of the asserted ones among some arrows of a picture, all of them by default. `loudness` says how loud any
 * arrow is drawn; below 0 not at all.
 */
export function dashPatterns(
  scenery: Scenery,
  loudness: (id: string) => number,
  ids: Iterable<string> = scenery.arrows.keys(),
): Map<string, number[]> {
  const patterns = new Map<string, number[]>();
  for (const id of ids) {
    const arrow = scenery.arrows.get(id);
    if (arrow?.level !== 'asserted' || loudness(id) < 0) continue;
    const left = sharings(scenery, arrow).filter(({ other }) => yields(arrow, other, loudness));
    const start = Math.max(0, ...left.map((each) => each.start));
    const end = Math.max(0, ...left.map((each) => each.end));
    const stop = arrow.line.length - arrow.drawn.length;
    patterns.set(id, dotted(arrow.drawn.length, start, end > 0 ? Math.max(0, end - stop) : 0, scenery.scale.factor));
  }
  return patterns;
}
