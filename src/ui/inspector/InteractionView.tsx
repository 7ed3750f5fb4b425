import { Play } from 'lucide-react';
import { slipsOn } from '../../evidence/bearing.ts';
import { referencesBehind } from '../../evidence/behind.ts';
import { evidenceLevel } from '../../evidence/level.ts';
import { countReading, inOrder, supportingSystems } from '../../evidence/reading.ts';
import { effectWords, levelWords, mechanismWords } from '../../evidence/words.ts';
import type { Interaction } from '../../model/types.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { TraceOver } from '../trace/TraceFrom.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { type Appearance, appearancesOf, sceneName } from './appearance.ts';
import { arrowCitation } from './arrowCitation.ts';
import { effectVerbs, labelOf } from './arrowWords.ts';
import { Disagreement } from './Disagreement.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { Frame } from './Frame.tsx';
import { Section } from './Section.tsx';
import { SlipNotes } from './SlipNotes.tsx';
import './onward.css';

function EntityButton({ id }: { id: string }) {
  const { index, actions } = useStore();
  return (
    <button type="button" className="title-button" onClick={() => actions.goTo({ kind: 'entity', id })}>
      {labelOf(index, id)}
    </button>
  );
}

function Title({ interaction }: { interaction: Interaction }) {
  return (
    <>
      <EntityButton id={interaction.source} />{' '}
      <span className="title-arrow">
        <LineSample level={evidenceLevel(interaction)} effect={interaction.effect} />
        <span className="only-read-aloud">{effectVerbs[interaction.effect]}</span>
      </span>{' '}
      <EntityButton id={interaction.target} />
    </>
  );
}

/** Short facts, and the figures as ways to go on. */
function Chips({ interaction, appearances }: { interaction: Interaction; appearances: readonly Appearance[] }) {
  const { actions } = useStore();
  const facts = [effectWords[interaction.effect], ...supportingSystems(interaction)];
  if (interaction.mechanism !== 'unspecified') facts.push(mechanismWords[interaction.mechanism]);
  return (
    <ul className="fact-chips">
      {facts.map((fact) => (
        <li key={fact} className="fact-chip">
          {fact}
        </li>
      ))}
      {appearances.map(({ scene, step }) => (
        <li key={scene.id}>
          <button type="button" className="fact-chip" onClick={() => actions.openScene(scene.id, step)}>
            {scene.panel ? `Figure ${scene.panel}` : scene.shortTitle}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Plays the figure on the stage if the arrow is in it, else the first that it is in. */
function PlayHere({ appearances }: { appearances: readonly Appearance[] }) {
  const { actions } = useStore();
  const running = useAnagen((state) => state.sceneId);
  const chosen = appearances.find((each) => each.scene.id === running) ?? appearances[0];
  if (!chosen) return null;
  return (
    <button
      type="button"
      className="button"
      data-accent
      onClick={() => actions.openScene(chosen.scene.id, chosen.step)}
    >
      <Play size={13} fill="currentColor" aria-hidden="true" />
      Play {sceneName(chosen.scene)} here
    </button>
  );
}

/** An arrow: the claim, how well it is known, and every piece of evidence for, around and against it. */
export function InteractionView({ interaction }: { interaction: Interaction }) {
  const { index } = useStore();
  const appearances = appearancesOf(index, interaction.id);
  const level = evidenceLevel(interaction);
  const foot = (
    <>
      <PlayHere appearances={appearances} />
      <TraceOver id={interaction.id} />
    </>
  );
  return (
    <Frame
      kicker="Arrow"
      title={<Title interaction={interaction} />}
      cite={
        <TakeAlong
          references={referencesBehind(index, [interaction])}
          stem={interaction.id}
          also={{ name: 'The arrow with its evidence', copy: () => arrowCitation(index, interaction) }}
          name="Cite this arrow"
        />
      }
      actions={foot}
    >
      <p className="thing-lead">{interaction.statement}</p>
      <Chips interaction={interaction} appearances={appearances} />
      <p className="known-line">
        <LineSample level={level} />
        <span>
          <b>{levelWords[level]}.</b> {countReading(interaction)}
        </span>
      </p>
      <Disagreement interaction={interaction} />
      {interaction.note && <p className="thing-note">{interaction.note}</p>}
      <Section title="Evidence" count={interaction.evidence.length}>
        <ol className="evidence-list">
          {inOrder(interaction.evidence).map((item, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and their order never changes
            <EvidenceItem key={position} item={item} />
          ))}
        </ol>
      </Section>
      <SlipNotes slips={slipsOn(index.pathway, 'interactions', interaction.id)} />
    </Frame>
  );
}
