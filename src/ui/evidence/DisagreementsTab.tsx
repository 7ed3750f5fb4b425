import { useEffect, useMemo, useRef } from 'react';
import { slipsOn } from '../../evidence/bearing.ts';
import { isContested } from '../../evidence/level.ts';
import { inOrder } from '../../evidence/reading.ts';
import type { Evidence, Interaction } from '../../model/types.ts';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { useAnagen, useStore } from '../useAnagen.ts';
import { intoSight } from './intoSight.ts';
import { SideItem } from './SideItem.tsx';
import './disagreements.css';

function Side({ title, items }: { title: string; items: readonly Evidence[] }) {
  return (
    <section className="side">
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      {items.length === 0 && <p className="aside-text">Nothing</p>}
      <ul>
        {items.map((item, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id, and their order never changes
          <SideItem key={position} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Slips({ interaction }: { interaction: Interaction }) {
  const { index, actions } = useStore();
  const slips = slipsOn(index.pathway, 'interactions', interaction.id);
  if (slips.length === 0) return null;
  return (
    <p className="aside-text">
      Among the slips too:{' '}
      {slips.map(({ number, title }) => (
        <button
          key={number}
          type="button"
          className="reference-button"
          onClick={() => actions.showEvidencePage('slips')}
        >
          {title}
        </button>
      ))}
    </p>
  );
}

/** One disagreement; where a link or an arrow leads to it, it comes into sight and takes the focus. */
function Entry({ interaction, wanted }: { interaction: Interaction; wanted: boolean }) {
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted && entry.current) intoSight(entry.current);
  }, [wanted]);
  const items = inOrder(interaction.evidence);
  const of = (...stances: Evidence['stance'][]) => items.filter(({ stance }) => stances.includes(stance));
  return (
    <li ref={entry} className="disagreement-entry" tabIndex={-1} data-wanted={wanted || undefined}>
      <h2>{interaction.statement}</h2>
      <p>
        <ArrowLink interaction={interaction} />
      </p>
      <div className="sides">
        <Side title="For" items={of('supports')} />
        <Side title="Against, or with a reservation" items={of('refutes', 'qualifies')} />
      </div>
      {interaction.wouldSettle && (
        <p className="would-settle">
          <b>What would settle it</b> {interaction.wouldSettle}
        </p>
      )}
      <Slips interaction={interaction} />
    </li>
  );
}

/** Every claim on which sources disagree, both sides beside each other, and what would settle it. */
export function DisagreementsTab() {
  const { index } = useStore();
  const contested = useMemo(() => index.pathway.interactions.filter(isContested), [index]);
  const selection = useAnagen((state) => state.selection);
  return (
    <>
      <p className="reading-lead">
        On {contested.length} of {index.pathway.interactions.length} arrows at least one source supports the claim and
        at least one contradicts it. Both stand here with what they rest on. What would settle each is our own reading
        of what the studies leave open.
      </p>
      <ol className="disagreement-list">
        {contested.map((each) => (
          <Entry
            key={each.id}
            interaction={each}
            wanted={selection?.kind === 'interaction' && selection.id === each.id}
          />
        ))}
      </ol>
    </>
  );
}
