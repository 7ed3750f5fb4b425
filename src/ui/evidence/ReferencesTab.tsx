import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { usesOf } from '../../evidence/uses.ts';
import type { Reference } from '../../model/types.ts';
import type { Verification } from '../../model/vocabulary.ts';
import { TakeAlong } from '../cite/TakeAlong.tsx';
import { Choice } from '../parts/Choice.tsx';
import { useStore } from '../useAnagen.ts';
import { everything, findReferences, type Wanted } from './findReferences.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import { ReferenceEntry } from './ReferenceEntry.tsx';
import './library.css';

const statuses: { value: Verification | null; label: string }[] = [
  { value: null, label: 'All' },
  { value: 'verified', label: 'Verified' },
  { value: 'probable', label: 'Candidates' },
  { value: 'unknown', label: 'Not identified' },
];

/** The library in its parts: the documents, the review's own list, what was checked beside it, and apart what is not certain. */
function parts(references: readonly Reference[], documents: ReadonlySet<string>) {
  const cited = references.filter((each) => !documents.has(each.id));
  const verified = cited.filter((each) => each.verification === 'verified');
  const own = (each: Reference) => /^\d+$/.test(each.number);
  return [
    { title: 'The two documents', list: references.filter((each) => documents.has(each.id)) },
    { title: 'Cited by the review', list: verified.filter(own) },
    { title: 'Checked beside them', list: verified.filter((each) => !own(each)) },
    { title: 'Candidates, not confirmed', list: cited.filter((each) => each.verification === 'probable') },
    { title: 'Not identified', list: cited.filter((each) => each.verification === 'unknown') },
  ].filter(({ list }) => list.length > 0);
}

function countWords(found: number, all: number): string {
  return found === all ? `${all} references` : `${found} of ${all} references`;
}

interface FoundProps {
  found: readonly Reference[];
  all: number;
  clear: () => void;
}

/** How many were found, the way back to all of them, and what was found to be taken along. */
function Found({ found, all, clear }: FoundProps) {
  const some = found.length < all;
  return (
    <div className="reference-found">
      <p role="status" className="aside-text">
        {countWords(found.length, all)}
      </p>
      {some && (
        <button type="button" className="library-clear" onClick={clear}>
          Show all
        </button>
      )}
      <TakeAlong
        references={found}
        stem={some ? 'selection' : 'library'}
        name={some ? 'Cite the references that were found' : 'Cite the whole library'}
        words={some ? `Cite these ${found.length}` : 'Cite all'}
      />
    </div>
  );
}

/** The search and the status. */
function Tools({ wanted, want }: { wanted: Wanted; want: (change: Partial<Wanted>) => void }) {
  return (
    <div className="reference-tools">
      <label className="reference-search">
        <Search size={15} strokeWidth={1.75} aria-hidden="true" />
        <span className="only-read-aloud">Find a reference by author, title, journal, number or identifier</span>
        <input
          type="search"
          value={wanted.query}
          placeholder="Author, title, journal, number"
          onChange={(event) => want({ query: event.target.value })}
        />
      </label>
      <Choice<Verification | null>
        legend="Status"
        options={statuses}
        chosen={wanted.status}
        onChoose={(status) => want({ status })}
      />
    </div>
  );
}

/** The library of papers: searchable, each with its status and what it bears on. */
export function ReferencesTab() {
  const { pathway } = useStore().index;
  const [wanted, setWanted] = useState<Wanted>(everything);
  // Fields that hold what is half typed begin anew when all is shown again.
  const [round, setRound] = useState(0);
  const want = (change: Partial<Wanted>) => setWanted((before) => ({ ...before, ...change }));
  const clear = () => {
    setWanted(everything);
    setRound(round + 1);
  };
  const uses = useMemo(() => usesOf(pathway), [pathway]);
  const found = findReferences(pathway.references, uses, wanted);
  const documents = new Set(pathway.info.documents.map((each) => each.reference));
  return (
    <>
      <p className="reading-lead">
        A <b>verified</b> paper was matched to its citation. A <b>candidate</b> probably is the one that is cited, but
        was not confirmed. Where a number could not be matched at all, the entry says so and carries no details.
      </p>
      <Tools wanted={wanted} want={want} />
      <LibraryFilters key={round} pathway={pathway} wanted={wanted} want={want} />
      <Found found={found} all={pathway.references.length} clear={clear} />
      {parts(found, documents).map(({ title, list }) => (
        <section key={title} className="reading-section">
          <h2>{title}</h2>
          <ul>
            {list.map((each) => (
              <ReferenceEntry key={each.id} reference={each} />
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p className="reading-lead">Nothing in the library is like this.</p>}
    </>
  );
}
