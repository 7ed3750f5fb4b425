import { slipsOn } from '../../evidence/bearing.ts';
import { referencesOfEntity } from '../../evidence/behind.ts';
import { identifierLink } from '../../evidence/identifier.ts';
import { effectWords, kindWords } from '../../evidence/words.ts';
import type { SkeletonInteraction } from '../../model/skeleton.ts';
import type { Entity } from '../../model/types.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { KindIcon } from '../marks/KindIcon.tsx';
import { PanelBoundary } from '../parts/PanelBoundary.tsx';
import { TraceFrom } from '../trace/TraceFrom.tsx';
import { useSkeleton, useStore } from '../useAnagen.ts';
import { ArrowRow } from './ArrowRow.tsx';
import { appearancesOf } from './appearance.ts';
import { bestKnownFirst } from './arrowWords.ts';
import { FigureList } from './FigureList.tsx';
import { Frame } from './Frame.tsx';
import { OutwardLink } from './OutwardLink.tsx';
import { placePath } from './placePath.ts';
import { ReferenceLine } from './ReferenceLine.tsx';
import { Section } from './Section.tsx';
import { SlipNotes } from './SlipNotes.tsx';
import './onward.css';

/** Names, identifiers and place of an entity, as a list of facts. */
function Facts({ entity }: { entity: Entity }) {
  const { index } = useSkeleton();
  return (
    <dl className="thing-facts">
      <dt>Place</dt>
      <dd>{placePath(index, entity.compartment).join(' › ')}</dd>
      {entity.synonyms.length > 0 && (
        <>
          <dt>Also called</dt>
          <dd>{entity.synonyms.join(', ')}</dd>
        </>
      )}
      <dt>Identifiers</dt>
      <dd>
        {entity.identifiers.length === 0 && 'Not identified'}
        {entity.identifiers.map((curie) => {
          const { register, href } = identifierLink(curie);
          return (
            <span key={curie} className="thing-identifier">
              <OutwardLink href={href}>{curie}</OutwardLink> <span className="aside-text">{register}</span>
            </span>
          );
        })}
      </dd>
      {entity.aliasReason && (
        <>
          <dt>Stands for</dt>
          <dd>
            {entity.aliases.join(', ')}. {entity.aliasReason}
          </dd>
        </>
      )}
    </dl>
  );
}

function Arrows({
  title,
  side,
  arrows,
}: {
  title: string;
  side: 'in' | 'out';
  arrows: readonly SkeletonInteraction[];
}) {
  if (arrows.length === 0) return null;
  return (
    <Section title={title} count={arrows.length}>
      <ul className="onward-list">
        {bestKnownFirst(arrows).map((each) => (
          <ArrowRow key={each.id} interaction={each} side={side} />
        ))}
      </ul>
    </Section>
  );
}

function TreatmentsOn({ entity }: { entity: Entity }) {
  const { index, actions } = useStore();
  const treatments = index.treatmentsOn.get(entity.id) ?? [];
  if (treatments.length === 0) return null;
  return (
    <Section title="Treatments that act on it" count={treatments.length}>
      <ul className="onward-list">
        {treatments.map((each) => (
          <li key={each.id} className="onward">
            <button
              type="button"
              className="onward-main"
              onClick={() => actions.goTo({ kind: 'treatment', id: each.id })}
            >
              <span className="onward-label">{each.label}</span>
              <span className="aside-text">
                {each.targets
                  .filter((target) => target.entity === entity.id)
                  .map((target) => effectWords[target.effect])
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the entity's arrows rest on, and what else bears on it: the part that needs the whole pathway. */
function Foundation({ entity }: { entity: Entity }) {
  const { index } = useStore();
  const references = referencesOfEntity(index, entity.id);
  return (
    <>
      <TreatmentsOn entity={entity} />
      <SlipNotes slips={slipsOn(index.pathway, 'entities', entity.id)} />
      {references.length > 0 && (
        <Section title="References" count={references.length}>
          <ul className="reference-list">
            {references.map(({ id }) => (
              <li key={id}>
                <ReferenceLine id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Cites what the entity's arrows rest on. */
function CiteEntity({ entity: { id, label } }: { entity: Entity }) {
  const { index } = useStore();
  return <TakeAlong references={referencesOfEntity(index, id)} stem={id} name={`Cite the references of ${label}`} />;
}

/**
 * An entity: what it is, what acts on it and what it acts on, where to see it, and what its arrows rest on. All but the last
 * stands before the whole pathway has arrived.
 */
export function EntityView({ entity }: { entity: Entity }) {
  const { index } = useSkeleton();
  const incoming = index.incoming.get(entity.id) ?? [];
  const outgoing = index.outgoing.get(entity.id) ?? [];
  const appearances = appearancesOf(index, entity.id);
  const kicker = (
    <>
      <KindIcon kind={entity.kind} /> {kindWords[entity.kind]}
    </>
  );
  return (
    <Frame
      kicker={kicker}
      title={entity.label}
      cite={
        <PanelBoundary name="The citing" about={entity.id} room="unseen">
          <CiteEntity entity={entity} />
        </PanelBoundary>
      }
      actions={<TraceFrom id={entity.id} />}
    >
      <p className="thing-lead">{entity.summary}</p>
      {entity.idleReason && <p className="thing-note">{entity.idleReason}</p>}
      <Facts entity={entity} />
      <Arrows title="Acts on it" side="in" arrows={incoming} />
      <Arrows title="It acts on" side="out" arrows={outgoing} />
      {appearances.length > 0 && (
        <Section title="In the figures" count={appearances.length}>
          <FigureList appearances={appearances} />
        </Section>
      )}
      <PanelBoundary name="What it rests on" about={entity.id} waiting={<p className="aside-text">Loading …</p>}>
        <Foundation entity={entity} />
      </PanelBoundary>
    </Frame>
  );
}
