import { ecoTerm } from '../../evidence/eco.ts';
import { identifierLink } from '../../evidence/identifier.ts';
import { placeReading } from '../../evidence/place.ts';
import { systemReading } from '../../evidence/reading.ts';
import { directnessWords, strengthDots, strengthWords } from '../../evidence/words.ts';
import type { Evidence } from '../../model/types.ts';
import type { Strength } from '../../model/vocabulary.ts';
import { useStore } from '../useAnagen.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { ReferenceLine } from './ReferenceLine.tsx';
import { StanceMark } from './StanceMark.tsx';
import './evidence-item.css';

const dots = [1, 2, 3, 4] as const;

function StrengthDots({ strength }: { strength: Strength }) {
  return (
    <span className="strength-dots" aria-hidden="true">
      {dots.map((dot) => (
        <i key={dot} data-full={dot <= strengthDots[strength] || undefined} />
      ))}
    </span>
  );
}

/** The item's class in the Evidence and Conclusion Ontology, leading to its definition. */
function EcoLink({ item }: { item: Evidence }) {
  const { index } = useStore();
  const term = ecoTerm(item, index.reference.get(item.reference));
  return (
    <span title={term.name}>
      <OutwardLink href={identifierLink(term.id).href}>{term.id}</OutwardLink>
    </span>
  );
}

/** One piece of evidence with its four answers kept apart: stance, system, directness, strength; and where it stands. */
export function EvidenceItem({ item }: { item: Evidence }) {
  const { index } = useStore();
  return (
    <li className="evidence-item">
      <div className="evidence-head">
        <StanceMark stance={item.stance} stated={item.system === 'assertion'} />
        <span className="evidence-system">{systemReading(item)}</span>
      </div>
      <p className="evidence-statement">{item.statement}</p>
      <dl className="evidence-facts">
        <dt>Directness</dt>
        <dd>{directnessWords[item.directness]}</dd>
        <dt>Strength</dt>
        <dd>
          <StrengthDots strength={item.strength} />
          {strengthWords[item.strength]}
        </dd>
        <dt>Place</dt>
        <dd>{placeReading(index, item.place)}</dd>
        <dt>
          <abbr title="Evidence and Conclusion Ontology">ECO</abbr>
        </dt>
        <dd>
          <EcoLink item={item} />
        </dd>
      </dl>
      <ReferenceLine id={item.reference} />
    </li>
  );
}
