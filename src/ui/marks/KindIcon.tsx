import type { ReactElement } from 'react';
import type { EntityKind } from '../../model/vocabulary.ts';

/** The shape family of a kind: several kinds share one, as on the stage. */
type Shape = 'rectangle' | 'pill' | 'ellipse' | 'double-ellipse' | 'hexagon' | 'double-rectangle' | 'parallelogram';

const shapeOf: Record<EntityKind, Shape> = {
  protein: 'rectangle',
  hormone: 'pill',
  molecule: 'pill',
  rna: 'pill',
  cell: 'double-ellipse',
  structure: 'ellipse',
  process: 'hexagon',
  phenotype: 'double-rectangle',
  preparation: 'parallelogram',
};

const drawings: Record<Shape, ReactElement> = {
  rectangle: <rect x="1" y="1" width="24" height="14" rx="3.5" />,
  pill: <rect x="1" y="1" width="24" height="14" rx="7" />,
  ellipse: <ellipse cx="13" cy="8" rx="12" ry="7" />,
  'double-ellipse': (
    <>
      <ellipse cx="13" cy="8" rx="12" ry="7" />
      <ellipse cx="13" cy="8" rx="9.6" ry="4.8" />
    </>
  ),
  hexagon: <path d="M5 1h16l4 7-4 7H5L1 8Z" />,
  'double-rectangle': (
    <>
      <rect x="1" y="1" width="24" height="14" />
      <rect x="3.4" y="3.4" width="19.2" height="9.2" />
    </>
  ),
  parallelogram: <path d="M6 1h19l-5 14H1Z" />,
};

/** The node shape of a kind, small; decoration beside a word that says the same. */
export function KindIcon({ kind }: { kind: EntityKind }) {
  return (
    <svg className="kind-icon" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true" data-kind={kind}>
      {drawings[shapeOf[kind]]}
    </svg>
  );
}
