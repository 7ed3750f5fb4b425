import { ArrowRight } from 'lucide-react';
import { evidenceLevel, isContested } from '../../evidence/level.ts';
import type { SkeletonInteraction } from '../../model/skeleton.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useSkeleton } from '../useAnagen.ts';
import { effectVerbs, knownWords, labelOf } from './arrowWords.ts';
import './onward.css';

/** From which end an arrow is seen: `in` names its source, `out` its target. */
type Side = 'in' | 'out';

/** One arrow of an entity: the row leads to the arrow and its evidence, the button behind it to the entity at the other end. */
export function ArrowRow({ interaction, side }: { interaction: SkeletonInteraction; side: Side }) {
  const { index, actions } = useSkeleton();
  const other = side === 'in' ? interaction.source : interaction.target;
  const label = labelOf(index, other);
  const target = { kind: 'interaction', id: interaction.id } as const;
  const point = () => actions.hover(target);
  const leave = () => actions.hover(null);
  return (
    <li className="onward">
      <button
        type="button"
        className="onward-main onward-arrow"
        data-side={side}
        onClick={() => {
          leave();
          actions.goTo(target);
        }}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <LineSample level={evidenceLevel(interaction)} effect={interaction.effect} />
        <span className="onward-label">
          {side === 'out' && <span className="only-read-aloud">{effectVerbs[interaction.effect]}</span>} {label}{' '}
          {side === 'in' && <span className="only-read-aloud">{effectVerbs[interaction.effect]} it</span>}
          {isContested(interaction) && <ContestedMark />}
        </span>{' '}
        <span className="aside-text">{knownWords(interaction)}</span>
      </button>
      <button
        type="button"
        className="onward-go"
        aria-label={`Go to ${label}`}
        title={`Go to ${label}`}
        onClick={() => actions.goTo({ kind: 'entity', id: other })}
      >
        <ArrowRight size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </li>
  );
}
