import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Reference } from '../../model/types.ts';
import type { Verification } from '../../model/vocabulary.ts';
import { Choice } from '../parts/Choice.tsx';
import { useStore } from '../useAnagen.ts';
import { findReferences } from './findReferences.ts';
import { ReferenceEntry } from './ReferenceEntry.tsx';
import './library.css';

const statuses: { value: Verification | null; label: string }[] = [
  { value: null, label: 'All' },
  { value: 'verified', label: 'Verified' },
  { value: 'probable', label: 'Candidates' },
  { value: 'unknown', label: 'Not identified' },
];

/** The library in its three parts: the documents themselves, the review's own list, and what was checked beside it. */
function parts(references: readonly Reference[], documents: ReadonlySet<string>) {
  const own = (each: Reference) => /^\d+$/.test(each.number);
  return [
    { title: 'The two documents', list: references.filter((each) => documents.has(each.id)) },
    { title: 'Cited by the review', list: references.filter((each) => !documents.has(each.id) && own(each)) },
    { title: 'Checked beside them', list: references.filter((each) => !documents.has(each.id) && !own(each)) },
  ].filter(({ list }) => list.length > 0);
}

function countWords(found: number, all: number): string {
  return found === all ? `${all} references` : `${found} of ${all} references`;
}

/** The library of papers: searchable, each with its status and what it bears on. */
export function ReferencesTab() {
  const { pathway } = useStore().index;
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<Verification | null>(null);
  const found = findReferences(pathway.references, query, status);
  const documents = new Set(pathway.info.documents.map((each) => each.reference));
  return (
    <>
      <p className="reading-lead">
        A <b>verified</b> paper was matched to its citation. A <b>candidate</b> probably is the one that is cited, but
        was not confirmed. Where a number could not be matched at all, the entry says so and carries no details.
      </p>
      <div className="reference-tools">
        <label className="reference-search">
          <Search size={15} strokeWidth={1.75} aria-hidden="true" />
          <span className="only-read-aloud">Find a reference by author, title, journal, number or identifier</span>
          <input
            type="search"
            value={query}
            placeholder="Author, title, journal, number"
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <Choice<Verification | null> legend="Status" options={statuses} chosen={status} onChoose={setStatus} />
        <p role="status" className="aside-text">
          {countWords(found.length, pathway.references.length)}
        </p>
      </div>
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
      {found.length === 0 && <p className="reading-lead">Nothing in the library holds these words.</p>}
    </>
  );
}
