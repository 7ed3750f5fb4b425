import { stepsOf } from '../lecture/lecture.ts';
import { parseView } from '../link/parseView.ts';
import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import type { Lecture } from '../model/types.ts';
import type { PlayerEvent } from '../player/player.ts';
import { drive, openScene } from './actions.ts';
import type { State, Talk } from './state.ts';
import { arriveAtTrace } from './tracing.ts';

/** Pure producers for a lecture that is held: (state, choice) -> the part of the state that changes. */
type Change = Partial<State>;

/** The scene that the next part of a lecture from here on shows; a card stands over it. */
function sceneAhead({ lecture, at }: Talk): { scene: string; step: number } | null {
  for (const part of lecture.parts.slice(at)) if ('scene' in part) return { scene: part.scene, step: part.from ?? 0 };
  return null;
}

/** Goes to a part of a lecture, to its first step or, coming back, to its last. Outside of its parts nothing happens. */
function goInTalk(index: SkeletonIndex, state: State, talk: Talk, end: 'first' | 'last' = 'first'): Change {
  const part = talk.lecture.parts[talk.at];
  if (!part) return {};
  const kept = { presenting: state.presenting, mirror: state.mirror };
  if ('card' in part) {
    const below = state.sceneId === null ? sceneAhead(talk) : null;
    return { ...(below ? openScene(index, state, below.scene, below.step) : {}), ...kept, talk };
  }
  if ('trace' in part) {
    const { place } = parseView(part.trace, index).view;
    return { ...(place.surface === 'trace' ? arriveAtTrace(state, place) : {}), ...kept, talk };
  }
  const steps = index.scene.get(part.scene)?.steps.length;
  if (steps === undefined) return { talk, notice: `There is no figure "${part.scene}".` };
  return { ...openScene(index, state, part.scene, stepsOf(part, steps)[end]), ...kept, talk };
}

/** Begins a lecture, at its first part by default. */
export function beginTalk(index: SkeletonIndex, state: State, lecture: Lecture, at = 0): Change {
  return goInTalk(index, state, { lecture, at });
}

/** Drives the player; in a lecture what goes on from the last step of a part, or back from its first, goes to another. */
export function driveTalk(index: SkeletonIndex, state: State, event: PlayerEvent): Change {
  const { talk, player } = state;
  const way = event.type === 'next' ? 1 : event.type === 'back' ? -1 : 0;
  const part = talk?.lecture.parts[talk.at];
  if (!talk || !part || way === 0) return drive(state, event);
  const { first, last } = stepsOf(part, player.stepCount);
  const leaves = 'card' in part || (way > 0 ? player.step >= last : player.step <= first);
  if (!leaves) return drive(state, event);
  return goInTalk(index, state, { ...talk, at: talk.at + way }, way > 0 ? 'first' : 'last');
}

/** Holds a lecture at a part of it, or none; the same one stays as it is, so that nothing is told anew. */
export function holdTalk({ talk }: State, wanted: Talk | null): Change {
  const same = talk?.at === wanted?.at && JSON.stringify(talk?.lecture) === JSON.stringify(wanted?.lecture);
  return same ? {} : { talk: wanted };
}
