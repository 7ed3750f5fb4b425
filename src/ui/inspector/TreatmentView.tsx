import { slipsOn } from '../../evidence/bearing.ts';
import { placeReading } from '../../evidence/place.ts';
import { effectWords } from '../../evidence/words.ts';
import type { Treatment } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';
import { labelOf } from './arrowWords.ts';
import { Frame } from './Frame.tsx';
import { ReferenceLine } from './ReferenceLine.tsx';
import { Remarks } from './Remarks.tsx';
import { Section } from './Section.tsx';
import { SlipNotes } from './SlipNotes.tsx';
import './evidence-item.css';

function Targets({ treatment }: { treatment: Treatment }) {
  const { index, actions } = useStore();
  if (treatment.targets.length === 0)
    return treatment.noTargetReason ? <p className="thing-note">{treatment.noTargetReason}</p> : null;
  return (
    <Section title="Acts on" count={treatment.targets.length}>
      <button type="button" className="button section-action" onClick={() => actions.showTreatment(treatment.id)}>
        Show on the map
      </button>
      <ol className="evidence-list">
        {treatment.targets.map((target) => (
          <li key={`${target.entity} ${target.statement}`} className="evidence-item">
            <div className="evidence-head">
              <button
                type="button"
                className="title-button"
                onClick={() => actions.goTo({ kind: 'entity', id: target.entity })}
              >
                {labelOf(index, target.entity)}
              </button>
              <span className="evidence-system">{effectWords[target.effect]}</span>
            </div>
            <p className="evidence-statement">{target.statement}</p>
            <p className="aside-text">{placeReading(index, target.place)}</p>
            <ReferenceLine id={target.reference} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Approval({ approval }: Pick<Treatment, 'approval'>) {
  return (
    <Section title="Approval">
      {approval ? (
        <>
          <p className="evidence-statement">
            {approval.status} <span className="aside-text">As of {approval.asOf}.</span>
          </p>
          <ReferenceLine id={approval.reference} />
        </>
      ) : (
        <p className="aside-text">The sources say nothing about its approval.</p>
      )}
    </Section>
  );
}

/** A treatment: how it acts as printed, on what, for which alopecia, and what the sources say about its approval. */
export function TreatmentView({ treatment }: { treatment: Treatment }) {
  const { index } = useStore();
  return (
    <Frame kicker="Treatment" title={treatment.label}>
      <p className="thing-lead">{treatment.summary}</p>
      <dl className="thing-facts">
        {treatment.synonyms.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>{treatment.synonyms.join(', ')}</dd>
          </>
        )}
        <dt>In Table 1</dt>
        <dd>
          {treatment.table1 ? (treatment.printedMechanism ?? 'Printed without a mechanism') : 'Not printed there'}
        </dd>
        <dt>For</dt>
        <dd>{treatment.alopecia}</dd>
      </dl>
      <Approval approval={treatment.approval} />
      <Targets treatment={treatment} />
      {treatment.remarks.length > 0 && (
        <Section title="Remarks">
          <Remarks remarks={treatment.remarks} />
        </Section>
      )}
      <SlipNotes slips={slipsOn(index.pathway, 'treatments', treatment.id)} />
    </Frame>
  );
}
