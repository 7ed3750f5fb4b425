import type { EvidenceLevel } from '../../evidence/level.ts';
import type { Effect } from '../../model/vocabulary.ts';

/**
 * A short arrow as the stage draws it: line by evidence, end and colour by effect. Without an effect it is a plain line
 * in ink, for naming the evidence alone. Decoration beside a word that says the same.
 */
export function LineSample({ level, effect }: { level: EvidenceLevel; effect?: Effect | undefined }) {
  const head = level === 'refuted' ? undefined : effect;
  return (
    <svg
      className="line-sample"
      viewBox="0 0 34 12"
      width="34"
      height="12"
      aria-hidden="true"
      data-level={level}
      data-effect={head ?? 'none'}
    >
      <path className="line" d={head ? (head === 'inhibits' ? 'M2 6H29' : 'M2 6H26') : 'M2 6H32'} />
      {head === 'activates' && <path className="head" d="M32 6 25 9.6 26.6 6 25 2.4Z" />}
      {head === 'inhibits' && <path className="bar" d="M31 1.4V10.6" />}
      {head === 'affects' && <circle className="ring" cx="29" cy="6" r="3" />}
      {level === 'refuted' && <path className="cross" d="m13.5 2.5 7 7m0-7-7 7" />}
    </svg>
  );
}
