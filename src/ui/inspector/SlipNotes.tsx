import { placeReading } from '../../evidence/place.ts';
import type { Slip } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';
import { ReferenceLine } from './ReferenceLine.tsx';
import { Section } from './Section.tsx';
import './notes.css';

/** What a document says and what to know instead, kindly and with the place. */
export function SlipBody({ slip }: { slip: Slip }) {
  const { index } = useStore();
  return (
    <>
      <dl className="slip-body">
        <dt>Printed</dt>
        <dd>{slip.printed}</dd>
        <dt>Instead</dt>
        <dd>{slip.instead}</dd>
      </dl>
      <p className="aside-text">{placeReading(index, slip.place)}</p>
      {slip.references.length > 0 && (
        <ul className="reference-list">
          {slip.references.map((id) => (
            <li key={id}>
              <ReferenceLine id={id} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The slips of the documents that concern the selected thing. */
export function SlipNotes({ slips }: { slips: readonly Slip[] }) {
  if (slips.length === 0) return null;
  const ofArticle = slips.every((slip) => slip.place.document === 'article');
  return (
    <Section title={ofArticle ? 'The web article slips here' : 'The review slips here'}>
      <ul>
        {slips.map((slip) => (
          <li key={slip.number} className="slip-note">
            <h4>{slip.title}</h4>
            <SlipBody slip={slip} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
