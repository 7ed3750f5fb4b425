import { evidenceLevel, isContested } from '../../evidence/level.ts';
import type { Interaction } from '../../model/types.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useStore } from '../useAnagen.ts';
import { effectVerbs, labelOf } from './arrowWords.ts';
import './onward.css';

/** A whole arrow in a line of text, source to target, leading to its evidence. */
export function ArrowLink({ interaction }: { interaction: Interaction }) {
  const { index, actions } = useStore();
  return (
    <button
      type="button"
      className="arrow-link"
      onClick={() => actions.goTo({ kind: 'interaction', id: interaction.id })}
    >
      {labelOf(index, interaction.source)} <span className="only-read-aloud">{effectVerbs[interaction.effect]}</span>
      <LineSample level={evidenceLevel(interaction)} effect={interaction.effect} />
      {isContested(interaction) && <ContestedMark />} {labelOf(index, interaction.target)}{' '}
      {isContested(interaction) && <span className="only-read-aloud">(sources disagree)</span>}
    </button>
  );
}
