import { referenceLinks, referenceMark, shortCitation } from '../../evidence/citation.ts';
import type { Reference } from '../../model/types.ts';
import { useStore } from '../useAnagen.ts';
import { OutwardLink } from './OutwardLink.tsx';
import './reference.css';

/** A reference in one line, leading to its full entry; a candidate says that it is one. */
function ReferenceButton({ reference }: { reference: Reference }) {
  const { actions } = useStore();
  const mark = referenceMark(reference);
  const short = shortCitation(reference);
  return (
    <button
      type="button"
      className="reference-button"
      onClick={() => actions.goTo({ kind: 'reference', id: reference.id })}
    >
      <span className="reference-name">{short}</span>
      {!short.startsWith(mark) && <span className="reference-mark"> · {mark}</span>}
      {reference.verification === 'probable' && <span className="reference-status"> · candidate, not confirmed</span>}
    </button>
  );
}

/** A reference by its id with a way out to the paper; says so when the library does not hold it. */
export function ReferenceLine({ id }: { id: string }) {
  const { index } = useStore();
  const reference = index.reference.get(id);
  if (!reference) return <p className="aside-text">{id} is not in the library.</p>;
  const link = referenceLinks(reference)[0];
  return (
    <div className="reference-line">
      <ReferenceButton reference={reference} />
      {link && (
        <OutwardLink href={link.href}>
          {link.short} <span className="only-read-aloud">of {shortCitation(reference)}</span>
        </OutwardLink>
      )}
    </div>
  );
}
