import { type Directions, directionsOf, type EvidenceKind, type Finding } from '../../evidence/landscape.ts';
import { evidenceKindWords } from '../../evidence/words.ts';
import type { Stance } from '../../model/vocabulary.ts';

/** Radius of the disc of one item, px; area grows with the number of items, up to the largest that a cell holds. */
const one = 4.2;
const largest = 14;

const radiusOf = (count: number) => Math.min(largest, one * Math.sqrt(count));

const verbs: Record<Stance, [one: string, more: string]> = {
  supports: ['supports', 'support'],
  qualifies: ['qualifies', 'qualify'],
  refutes: ['refutes', 'refute'],
};

/** "3 support, 1 refutes". */
function directionWords(directions: Directions): string {
  return (['supports', 'qualifies', 'refutes'] as const)
    .filter((stance) => directions[stance] > 0)
    .map((stance) => `${directions[stance]} ${verbs[stance][directions[stance] === 1 ? 0 : 1]}`)
    .join(', ');
}

/** One direction as a disc: full for what supports, half for what qualifies, a crossed ring for what refutes. */
function Disc({ stance, count, stated }: { stance: Stance; count: number; stated: boolean }) {
  const radius = radiusOf(count);
  const size = 2 * radius + 2;
  const cross = radius * 0.62;
  return (
    <svg
      className="landscape-disc"
      data-stance={stance}
      data-stated={stated || undefined}
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
    >
      <circle r={radius} />
      {stance === 'qualifies' && <path className="half" d={`M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`} />}
      {stance === 'refutes' && (
        <path d={`M${-cross} ${-cross}L${cross} ${cross}M${cross} ${-cross}L${-cross} ${cross}`} />
      )}
    </svg>
  );
}

interface CellProps {
  findings?: readonly Finding[];
  directions?: Directions;
  of: { row: string; kind: EvidenceKind };
  /** Numbers alone: for sums, beside which every disc would be the largest. */
  plain?: boolean;
  pressed: boolean;
  press: () => void;
}

/** How much evidence of one kind a mechanism has, and which way it points; a dot where there is none. */
export function LandscapeCell({
  findings = [],
  directions = directionsOf(findings),
  of,
  plain,
  pressed,
  press,
}: CellProps) {
  const { supports, qualifies, refutes } = directions;
  const count = supports + qualifies + refutes;
  if (count === 0)
    return (
      <span className="landscape-none">
        <span className="only-read-aloud">none</span>
      </span>
    );
  return (
    <button type="button" className="landscape-cell" aria-pressed={pressed} onClick={press}>
      <span className="only-read-aloud">
        {of.row}, {evidenceKindWords[of.kind]}: {directionWords(directions)}
      </span>
      <span className="landscape-discs" aria-hidden="true">
        {!plain &&
          (['supports', 'qualifies', 'refutes'] as const).map(
            (stance) =>
              directions[stance] > 0 && (
                <Disc key={stance} stance={stance} count={directions[stance]} stated={of.kind === 'assertion'} />
              ),
          )}
        <b>{count}</b>
      </span>
    </button>
  );
}
