import { citationParts, referenceLinks, statusReading } from '../../evidence/citation.ts';
import type { Reference } from '../../model/types.ts';
import { OutwardLink } from './OutwardLink.tsx';

/** Authors, journal and details of a paper as far as they are confirmed; the title stands apart where `titled` is false. */
export function FullCitation({ reference, titled = true }: { reference: Reference; titled?: boolean }) {
  const { authors, title, journal, details } = citationParts(reference);
  const status = statusReading(reference);
  return (
    <div className="full-citation">
      {titled && title && <p className="citation-title">{title}</p>}
      {authors && <p>{authors}</p>}
      {(journal || details) && (
        <p>
          {journal && <cite>{journal}</cite>}
          {journal && details && ' '}
          {details}
        </p>
      )}
      {status && (
        <p className="citation-status" data-verification={reference.verification}>
          {status}
        </p>
      )}
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
