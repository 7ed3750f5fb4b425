import type { SkeletonInteraction, SkeletonScene } from '../model/skeleton.ts';
import type { Direction } from '../model/vocabulary.ts';

/** Which way an entity has changed in a running scene; `ambiguous` is the `?` of opposing signs. */
export type Sign = Direction | 'ambiguous';

/** When a thing acts or is reached, seen from the current step. */
export type Phase = 'past' | 'now' | 'future';

/** All that a renderer needs to draw one step of a scene. */
export interface Frame<I extends SkeletonInteraction = SkeletonInteraction> {
  sceneId: string;
  step: number;
  /** Phase of each entity of the scene, by id. */
  entities: ReadonlyMap<string, Phase>;
  /** Change of each entity that has been reached, by id. */
  signs: ReadonlyMap<string, Sign>;
  /** Phase of each interaction of the scene, by id. */
  interactions: ReadonlyMap<string, Phase>;
  /** The interactions that act in this step, in the order of the data. */
  acting: readonly I[];
}

/** The sign that an interaction gives its target (rules P3 and P4). */
function carry(sign: Sign, effect: SkeletonInteraction['effect']): Sign {
  if (sign === 'ambiguous' || effect === 'affects') return 'ambiguous';
  if (effect === 'activates') return sign;
  return sign === 'up' ? 'down' : 'up';
}

function joined(before: Sign | undefined, arriving: Sign): Sign {
  return before === undefined || before === arriving ? arriving : 'ambiguous';
}

function interactionsOf<I>(index: { interaction: ReadonlyMap<string, I> }, ids: readonly string[]): I[] {
  return ids.flatMap((id) => index.interaction.get(id) ?? []);
}

/** The signs after one step, by entity; every event reads the signs as they stood before it (rule P5). */
export function afterStep(signs: ReadonlyMap<string, Sign>, acting: readonly SkeletonInteraction[]): Map<string, Sign> {
  const next = new Map(signs);
  for (const { source, target, effect } of acting) {
    const sign = signs.get(source);
    if (sign !== undefined) next.set(target, joined(next.get(target), carry(sign, effect)));
  }
  return next;
}

/**
 * The frame of a scene at a step. `step` counts from 0, the opening, to the number of steps; values outside are held
 * within. Pure: the same scene and step give the same frame (rule P1).
 */
export function sceneFrame<I extends SkeletonInteraction>(
  index: { interaction: ReadonlyMap<string, I> },
  scene: Pick<SkeletonScene, 'id' | 'start' | 'steps'>,
  step: number,
): Frame<I> {
  const at = Math.max(0, Math.min(scene.steps.length, Math.trunc(step)));
  const entities = new Map<string, Phase>();
  const interactions = new Map<string, Phase>();
  let signs: ReadonlyMap<string, Sign> = new Map(scene.start.map(({ entity, change }) => [entity, change]));
  let acting: I[] = [];

  for (const { entity } of scene.start) entities.set(entity, at === 0 ? 'now' : 'past');
  scene.steps.forEach((each, position) => {
    const number = position + 1;
    const phase: Phase = number < at ? 'past' : number === at ? 'now' : 'future';
    const events = interactionsOf(index, each.interactions);
    if (number <= at) signs = afterStep(signs, events);
    if (number === at) acting = events;
    for (const event of events) {
      interactions.set(event.id, strongest(interactions.get(event.id), phase));
      entities.set(event.source, entities.get(event.source) ?? 'future');
      entities.set(event.target, strongest(entities.get(event.target), phase));
    }
  });
  return { sceneId: scene.id, step: at, entities, signs, interactions, acting };
}

const rank: Record<Phase, number> = { future: 0, past: 1, now: 2 };

function strongest(before: Phase | undefined, phase: Phase): Phase {
  return before !== undefined && rank[before] >= rank[phase] ? before : phase;
}
