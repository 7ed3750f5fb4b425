import { type KeyboardEvent, useEffect, useRef } from 'react';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import { claimOf, evidencePhrase, interactionSentence } from '../../evidence/sentence.ts';
import type { Interaction, Scene } from '../../model/types.ts';
import { sceneFrame } from '../../player/frame.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';
import { changesInWords } from '../player/stepWords.ts';
import { useAnagen, useStore } from '../useAnagen.ts';

/** Moves the focus up and down among the steps; all other keys stay the player's. */
function moveAmongSteps(event: KeyboardEvent<HTMLElement>): void {
  const stride = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (stride === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const steps = [...event.currentTarget.querySelectorAll<HTMLElement>('.outline-step')];
  const at = steps.findIndex((step) => step.contains(event.target as Node));
  // From within a step, up leads to its own head first.
  const onHead = (event.target as Element).matches('.outline-step-head');
  const next = steps[stride < 0 && !onHead ? at : at + stride];
  next?.querySelector<HTMLElement>('.outline-step-head')?.focus();
}

/** The running scene as a list: its opening and its steps, the current one marked. It follows the player and drives it. */
export function SceneSteps({ scene }: { scene: Scene }) {
  return (
    <ol className="outline-steps" start={0} aria-label="Steps" onKeyDown={moveAmongSteps}>
      <StepEntry scene={scene} step={0} />
      {scene.steps.map(({ title }, position) => (
        <StepEntry key={title} scene={scene} step={position + 1} />
      ))}
    </ol>
  );
}

function StepEntry({ scene, step }: { scene: Scene; step: number }) {
  const { index, actions } = useStore();
  const at = useAnagen((state) => state.player.step);
  const current = at === step;
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) void entry.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const frame = sceneFrame(index, scene, step);
  const said = scene.steps[step - 1];
  return (
    <li ref={entry} className="outline-step" data-phase={current ? 'now' : step < at ? 'past' : 'future'}>
      <button
        type="button"
        className="outline-step-head"
        aria-current={current ? 'step' : undefined}
        onClick={() => actions.drive({ type: 'seek', step })}
      >
        {said ? (
          <>
            <span className="outline-step-number">{step}</span> {said.title}
          </>
        ) : (
          'Opening'
        )}
      </button>
      <p className="outline-step-caption">
        <MarkedText text={said?.caption ?? scene.summary} />
      </p>
      <p className="outline-step-signs">{changesInWords(index, scene, frame)}</p>
      {frame.acting.length > 0 && (
        <ul aria-label="What acts">
          {frame.acting.map((each) => (
            <ActingArrow key={each.id} interaction={each} />
          ))}
        </ul>
      )}
      {said?.differs && (
        <p className="outline-differs">
          <ContestedMark />
          <span>
            <strong>The figure and the evidence differ here:</strong> {said.differs}
          </span>
        </p>
      )}
    </li>
  );
}

function ActingArrow({ interaction }: { interaction: Interaction }) {
  const { index, actions } = useStore();
  const selected = useAnagen(({ selection }) => selection?.kind === 'interaction' && selection.id === interaction.id);
  const { subject, predicate } = claimOf(index, interaction);
  return (
    <li>
      <button
        type="button"
        className="outline-acting"
        aria-label={interactionSentence(index, interaction)}
        aria-pressed={selected}
        onClick={() => actions.goTo({ kind: 'interaction', id: interaction.id })}
      >
        <span className="outline-arrow">
          <LineSample level={evidenceLevel(interaction)} effect={interaction.effect} />
          {isContested(interaction) && <ContestedMark />}
        </span>
        <span className="outline-text">
          {subject} {predicate}
          <span className="outline-aside">{evidencePhrase(interaction)}</span>
        </span>
      </button>
    </li>
  );
}
