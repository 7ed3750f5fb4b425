import { type Bearing, bearingOf } from '../../evidence/bearing.ts';
import { referenceMark, studyReading, titleOf } from '../../evidence/citation.ts';
import { stanceWords } from '../../evidence/words.ts';
import type { Reference } from '../../model/types.ts';
import { stances } from '../../model/vocabulary.ts';
import type { EvidencePage } from '../../store/state.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { useStore } from '../useAnagen.ts';
import { ArrowLink } from './ArrowLink.tsx';
import { Frame } from './Frame.tsx';
import { CitationLinks, FullCitation } from './FullCitation.tsx';
import { Section } from './Section.tsx';
import './onward.css';

/** The arrows that a reference speaks to, by stance. */
function BearingArrows({ bearing }: { bearing: Bearing }) {
  return stances.map((stance) => {
    const arrows = bearing.arrows.filter((each) => each.stance === stance);
    if (arrows.length === 0) return null;
    return (
      <Section key={stance} title={stanceWords[stance]} count={arrows.length}>
        <ul className="arrow-list">
          {arrows.map(({ interaction }) => (
            <li key={interaction.id}>
              <ArrowLink interaction={interaction} />
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

/** Tables and pages of the evidence surface that use a reference. */
function AlsoIn({ bearing }: { bearing: Bearing }) {
  const { actions } = useStore();
  const places: [EvidencePage, string][] = [
    ...bearing.studies.map((each): [EvidencePage, string] => ['studies', `Studies: ${each.authors}`]),
    ...bearing.treatments.map((each): [EvidencePage, string] => ['treatments', `Treatments: ${each.label}`]),
    ...bearing.outlook.map((each): [EvidencePage, string] => ['outlook', `Outlook: ${each.title}`]),
    ...bearing.slips.map((each): [EvidencePage, string] => ['slips', `Slips: ${each.title}`]),
  ];
  if (places.length === 0) return null;
  return (
    <Section title="Also used in" count={places.length}>
      <ul className="onward-list">
        {places.map(([page, label]) => (
          <li key={label} className="onward">
            <button type="button" className="onward-main" onClick={() => actions.showEvidencePage(page)}>
              <span className="onward-label">{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A reference: its citation as far as it is confirmed, how surely it was matched, and everything that rests on it. */
export function ReferenceView({ reference }: { reference: Reference }) {
  const { index } = useStore();
  const bearing = bearingOf(index.pathway, reference.id);
  const study = studyReading(reference);
  return (
    <Frame
      kicker={`Reference ${referenceMark(reference)}`}
      title={titleOf(reference)}
      actions={<TakeAlong references={[reference]} stem={reference.id} name="Cite this reference" words="Cite" />}
    >
      <FullCitation reference={reference} />
      <CitationLinks reference={reference} />
      <dl className="thing-facts">
        {study && (
          <>
            <dt>Study</dt>
            <dd>{study}</dd>
          </>
        )}
        <dt>Used for</dt>
        <dd>{reference.context}</dd>
        {reference.caveats.length > 0 && (
          <>
            <dt>Caveat</dt>
            <dd>{reference.caveats.join(' ')}</dd>
          </>
        )}
        {reference.unusedReason && (
          <>
            <dt>Not on the map</dt>
            <dd>{reference.unusedReason}</dd>
          </>
        )}
      </dl>
      <BearingArrows bearing={bearing} />
      <AlsoIn bearing={bearing} />
    </Frame>
  );
}
