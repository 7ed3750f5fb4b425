import type { Scene } from '../model/types.ts';
import { stepTime, travelTime } from '../player/player.ts';
import { openingTime } from './captions.ts';
import { withoutMarks } from './markedText.ts';

/** One picture of a film: which step it shows, how far its tokens have come, and when. Times in ms. */
export interface FilmFrame {
  step: number;
  /** 0 as a step begins, 1 from the arrival of its tokens on. */
  share: number;
  at: number;
  lasts: number;
}

/** A picture that stands is repeated this often, so that players find a place to begin at; ms. */
const longestFrame = 1000;

/** A stretch of time in pieces of at most `most` ms. */
function pieces(from: number, length: number, most: number): { at: number; lasts: number }[] {
  const count = Math.max(1, Math.ceil(length / most));
  return Array.from({ length: count }, (_, piece) => ({ at: from + (length * piece) / count, lasts: length / count }));
}

/**
 * The pictures of a scene that plays, in order and without a gap: the opening, then each step with its tokens on their way
 * and standing for as long as its caption takes to read, as the player has it at this speed.
 */
export function filmPlan(scene: Scene, speed: number, framesPerSecond: number): FilmFrame[] {
  const travel = travelTime / speed;
  const opening = openingTime / speed;
  const frames: FilmFrame[] = pieces(0, opening, longestFrame).map((piece) => ({ step: 0, share: 1, ...piece }));
  let at = opening;
  scene.steps.forEach(({ caption }, position) => {
    const step = position + 1;
    const moving = pieces(at, travel, 1000 / framesPerSecond);
    frames.push(...moving.map((piece, index) => ({ step, share: index / moving.length, ...piece })));
    const standing = stepTime(withoutMarks(caption), speed) - travel;
    frames.push(...pieces(at + travel, standing, longestFrame).map((piece) => ({ step, share: 1, ...piece })));
    at += travel + standing;
  });
  return frames;
}

/** How long a film takes, ms. */
export function filmLength(frames: readonly FilmFrame[]): number {
  const last = frames.at(-1);
  return last ? last.at + last.lasts : 0;
}
