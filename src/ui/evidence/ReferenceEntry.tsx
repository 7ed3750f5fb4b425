import { useId, useState } from 'react';
import { type Bearing, bearingOf } from '../../evidence/bearing.ts';
import { referenceMark, titleOf } from '../../evidence/citation.ts';
import { stanceWords } from '../../evidence/words.ts';
import type { Reference } from '../../model/types.ts';
import { stances } from '../../model/vocabulary.ts';
import { ArrowLink } from '../inspector/ArrowLink.tsx';
import { CitationLinks, FullCitation } from '../inspector/FullCitation.tsx';
import { StanceMark } from '../inspector/StanceMark.tsx';
import { useStore } from '../useAnagen.ts';

/** `Supports 3 · Qualifies 1`: what a reference does on the map, in one line. */
function bearingWords({ arrows }: Bearing): string {
  return stances
    .map((stance) => ({ stance, count: arrows.filter((each) => each.stance === stance).length }))
    .filter(({ count }) => count > 0)
    .map(({ stance, count }) => `${stanceWords[stance]} ${count}`)
    .join(' · ');
}

/** The pages on which a reference is used beside the map. */
function elsewhere({ studies, treatments, slips, outlook }: Bearing): string {
  const pages: [string, readonly unknown[]][] = [
    ['Studies', studies],
    ['Treatments', treatments],
    ['Outlook', outlook],
    ['Slips', slips],
  ];
  const used = pages.filter(([, uses]) => uses.length > 0).map(([page]) => page);
  return used.length === 0 ? '' : `Used in ${used.join(', ')}`;
}

function BearsOn({ bearing }: { bearing: Bearing }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <button
        type="button"
        className="bears-on"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {bearingWords(bearing)}
      </button>
      {open && (
        <ul id={list} className="bearing-list">
          {bearing.arrows.map(({ stance, interaction }) => (
            <li key={`${stance} ${interaction.id}`}>
              <StanceMark stance={stance} />
              <ArrowLink interaction={interaction} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One entry of the library: the citation as far as it is confirmed, how surely it was matched, and what it bears on. */
export function ReferenceEntry({ reference }: { reference: Reference }) {
  const { index, actions } = useStore();
  const bearing = bearingOf(index.pathway, reference.id);
  const used = elsewhere(bearing);
  return (
    <li className="reference-entry" data-verification={reference.verification}>
      <span className="entry-mark">{referenceMark(reference)}</span>
      <div className="entry-citation">
        <button
          type="button"
          className="entry-title"
          onClick={() => actions.goTo({ kind: 'reference', id: reference.id })}
        >
          {titleOf(reference)}
        </button>
        <FullCitation reference={reference} />
        {!reference.title && <p className="entry-context">{reference.context}</p>}
        <CitationLinks reference={reference} />
      </div>
      <div className="entry-bearing">
        {bearing.arrows.length > 0 && <BearsOn bearing={bearing} />}
        {used && <p className="aside-text">{used}</p>}
        {reference.unusedReason && <p className="aside-text">{reference.unusedReason}</p>}
      </div>
    </li>
  );
}
