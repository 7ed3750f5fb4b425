import { referenceMark, shortCitation, statusReading } from '../../evidence/citation.ts';
import { useStore } from '../useAnagen.ts';
import './reference.css';

/** References by their marks alone, `[57]` or `A36`, where a table has no room for more; what is not certain still says so. */
export function ReferenceMarks({ ids }: { ids: readonly string[] }) {
  const { index, actions } = useStore();
  const references = ids.flatMap((id) => index.reference.get(id) ?? []);
  if (references.length === 0) return null;
  return (
    <ul className="reference-marks">
      {references.map((reference) => (
        <li key={reference.id}>
          <button
            type="button"
            className="reference-button"
            title={shortCitation(reference)}
            onClick={() => actions.goTo({ kind: 'reference', id: reference.id })}
          >
            <span className="reference-name">{referenceMark(reference)}</span>
            {reference.verification === 'verified' && (
              <span className="only-read-aloud"> {shortCitation(reference)}</span>
            )}
          </button>
          {reference.verification === 'probable' && (
            <span className="reference-status"> {statusReading(reference)}</span>
          )}
          {reference.verification === 'unknown' && <span className="reference-status"> not identified</span>}
        </li>
      ))}
    </ul>
  );
}
