import { stanceWords } from '../../evidence/words.ts';
import type { Stance } from '../../model/vocabulary.ts';
import './evidence-item.css';

/** Full disc, half disc, crossed ring: the three stances told apart without colour. */
function Sign({ stance }: { stance: Stance }) {
  return (
    <svg className="stance-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.6" />
      {stance === 'qualifies' && <path className="half" d="M6 1.4a4.6 4.6 0 0 0 0 9.2Z" />}
      {stance === 'refutes' && <path d="m4 4 4 4m0-4-4 4" />}
    </svg>
  );
}

/** The stance of an evidence item, as a sign and a word; what is merely stated is dotted, as its arrow is. */
export function StanceMark({ stance, stated = false }: { stance: Stance; stated?: boolean }) {
  return (
    <span className="stance" data-stance={stance} data-stated={stated || undefined}>
      <Sign stance={stance} />
      {stanceWords[stance]}
    </span>
  );
}
