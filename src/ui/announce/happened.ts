import { interactionSentence } from '../../evidence/sentence.ts';
import type { PathwayIndex } from '../../model/pathwayIndex.ts';
import { currentFrame, currentScene } from '../../store/selectors.ts';
import type { State, Target } from '../../store/state.ts';
import { stepAloud } from '../player/stepWords.ts';

/** What there is to say after a change. */
interface Happened {
  text: string;
  /** It came without the reader's doing, because a scene plays. */
  byItself: boolean;
  /** It tells of a selection, which needs no telling where the focus has gone on to read it. */
  selects: boolean;
}

function nameOf(index: PathwayIndex, { kind, id }: Target): string | null {
  switch (kind) {
    case 'entity':
      return index.entity.get(id)?.label ?? null;
    case 'interaction': {
      const interaction = index.interaction.get(id);
      return interaction ? interactionSentence(index, interaction) : null;
    }
    case 'treatment':
      return index.pathway.treatments.find((each) => each.id === id)?.label ?? null;
    case 'reference':
      return index.reference.get(id)?.title ?? null;
  }
}

function selectionAloud(index: PathwayIndex, selection: Target | null): string | null {
  const name = selection && nameOf(index, selection);
  return name ? `Selected: ${name}. Its evidence is in the inspector.` : null;
}

/** True when the player went on by itself: by hand it would have paused, but for the last step, where it ends. */
function playedOn({ player }: State, before: State): boolean {
  return player.step === before.player.step + 1 && (player.playing || player.step === player.stepCount);
}

/**
 * What a change of the page's state means to a reader who hears it, or null: a step of a scene, what the page was asked
 * to say, or a selection. Pure.
 */
export function happened(index: PathwayIndex, now: State, before: State): Happened | null {
  const stepped = now.sceneId !== before.sceneId || now.player.step !== before.player.step;
  const scene = currentScene(index, now);
  const frame = currentFrame(index, now);
  if (stepped && scene && frame)
    return {
      text: stepAloud(index, scene, frame),
      byItself: before.player.playing && playedOn(now, before),
      selects: false,
    };
  if (now.aloud !== before.aloud) return { text: now.aloud.text, byItself: false, selects: false };
  if (now.selection === before.selection) return null;
  const text = selectionAloud(index, now.selection);
  return text === null ? null : { text, byItself: false, selects: true };
}
