import type { Slip } from '../../model/types.ts';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { labelOf } from '../inspector/arrowWords.ts';
import { SlipBody } from '../inspector/SlipNotes.tsx';
import { useStore } from '../useAnagen.ts';
import './slips.css';

/** What a slip concerns, each a way to it. */
function Concerns({ slip }: { slip: Slip }) {
  const { index, actions } = useStore();
  const { interactions, entities, treatments, studies } = slip.concerns;
  const things = [
    ...entities.map((id) => ({ id, label: labelOf(index, id), go: () => actions.goTo({ kind: 'entity', id }) })),
    ...treatments.map((id) => ({
      id,
      label: index.pathway.treatments.find((each) => each.id === id)?.label ?? id,
      go: () => actions.goTo({ kind: 'treatment', id }),
    })),
    ...studies.map((id) => ({
      id,
      label: index.pathway.studies.find((each) => each.id === id)?.authors ?? id,
      go: () => actions.showEvidencePage('studies'),
    })),
  ];
  if (things.length + interactions.length === 0) return null;
  return (
    <div className="slip-concerns">
      <p className="aside-text">Concerns</p>
      <ul>
        {interactions.flatMap((id) => {
          const interaction = index.interaction.get(id);
          return interaction ? (
            <li key={id}>
              <ArrowLink interaction={interaction} />
            </li>
          ) : (
            []
          );
        })}
        {things.map(({ id, label, go }) => (
          <li key={id}>
            <button type="button" className="arrow-link" onClick={go}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the documents slip, and what to know instead: a page to read, not a charge sheet. */
export function SlipsTab() {
  const { slips } = useStore().index.pathway;
  return (
    <>
      <p className="reading-lead">
        Turning a text into arrows means reading every sentence twice. These are the places where a number, a name or a
        claim did not hold up on the second reading, each with what to know instead. Where it touches the map, the arrow
        says so too.
      </p>
      <ol className="slip-list">
        {slips.map((slip) => (
          <li key={slip.number} className="slip-entry">
            <span className="entry-mark" aria-hidden="true">
              {slip.number}
            </span>
            <div className="slip-text">
              <h2>{slip.title}</h2>
              <SlipBody slip={slip} />
            </div>
            <Concerns slip={slip} />
          </li>
        ))}
      </ol>
    </>
  );
}
