import { citationParts, referenceLinks, statusReading, titleOf } from '../../evidence/citation.ts';
import type { Reference } from '../../model/types.ts';
import { OutwardLink } from './OutwardLink.tsx';
import './reference.css';

/** What stands below a paper's title: authors, journal and details as far as they are confirmed, and how surely it was matched. */
export function FullCitation({ reference }: { reference: Reference }) {
  const { authors, journal, details } = citationParts(reference);
  const status = statusReading(reference);
  return (
    <div className="full-citation">
      {authors && <p>{authors}</p>}
      {(journal || details) && (
        <p>
          {journal && <cite>{journal}</cite>}
          {journal && details && ' '}
          {details}
        </p>
      )}
      {status && status !== titleOf(reference) && <p className="citation-status">{status}</p>}
    </div>
  );
}

/** Every address of a paper, exactly as the library holds them. */
export function CitationLinks({ reference }: { reference: Reference }) {
  const links = referenceLinks(reference);
  if (links.length === 0) return null;
  return (
    <ul className="citation-links">
      {links.map((link) => (
        <li key={link.href}>
          <OutwardLink href={link.href}>{link.label}</OutwardLink>
        </li>
      ))}
    </ul>
  );
}
