import { shortCitation } from '../../evidence/citation.ts';
import { sidesOf, systemReading } from '../../evidence/reading.ts';
import type { Evidence, Interaction } from '../../model/types.ts';
import { ContestedMark } from '../marks/ContestedMark.tsx';
import { useStore } from '../useAnagen.ts';
import './notes.css';

function Side({ items }: { items: readonly Evidence[] }) {
  const { index, actions } = useStore();
  return (
    <ul>
      {items.map((item, position) => {
        const reference = index.reference.get(item.reference);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one paper may speak twice, and the list never changes
          <li key={position}>
            <button
              type="button"
              className="reference-button"
              onClick={() => actions.goTo({ kind: 'reference', id: item.reference })}
            >
              {reference ? shortCitation(reference) : item.reference}
            </button>
            <span className="aside-text"> · {item.system === 'assertion' ? 'stated' : systemReading(item)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The banner of a contested arrow: who speaks for it and who against it, side by side. */
export function Disagreement({ interaction }: { interaction: Interaction }) {
  const { actions } = useStore();
  const sides = sidesOf(interaction);
  if (!sides) return null;
  return (
    <div className="disagreement" role="note" aria-label="Sources disagree">
      <p className="disagreement-title">
        <ContestedMark />
        Sources disagree: {sides.supporting.length} for, {sides.refuting.length} against
      </p>
      <dl>
        <dt>For</dt>
        <dd>
          <Side items={sides.supporting} />
        </dd>
        <dt>Against</dt>
        <dd>
          <Side items={sides.refuting} />
        </dd>
      </dl>
      <button type="button" className="reference-button" onClick={() => actions.showDisagreement(interaction.id)}>
        Both sides, and what would settle it
      </button>
    </div>
  );
}
