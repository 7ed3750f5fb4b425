import type { ReactNode } from 'react';
import type { Effect } from '../../model/vocabulary.ts';
import { effectVerbs } from '../inspector/arrowWords.ts';

const glyphs: Record<Effect, string> = { activates: '→', inhibits: '⊣', affects: '⊸' };

/** One hop of a route as text: what acts how, and what it leads to. */
export function Hop({ effect, children }: { effect: Effect; children: ReactNode }) {
  return (
    <>
      {' '}
      <span className="trace-hop" data-effect={effect}>
        <span aria-hidden="true">{glyphs[effect]}</span>
        <span className="only-read-aloud">{effectVerbs[effect]}</span>
      </span>{' '}
      <span className="trace-stop">{children}</span>
    </>
  );
}
