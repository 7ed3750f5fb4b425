import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import './reference.css';

/** A link that leaves the page, in a new tab. Nothing is asked of the other site until the reader follows it. */
export function OutwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="outward-link" href={href} target="_blank" rel="noopener noreferrer">
      {children} <ExternalLink size={11} strokeWidth={1.75} aria-hidden="true" />
      <span className="only-read-aloud">(opens in a new tab)</span>
    </a>
  );
}
