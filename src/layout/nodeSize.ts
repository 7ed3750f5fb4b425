import type { EntityKind } from '../model/vocabulary.ts';
import { labelWeight } from './label.ts';
import type { Measure } from './measure.ts';
import { grid, type Scale } from './scale.ts';

/** What a label needs beside itself, left and right together, at the map's scale. World px. */
const padding: Record<EntityKind, number> = {
  protein: 15,
  hormone: 18,
  molecule: 18,
  rna: 18,
  cell: 20,
  structure: 20,
  process: 17,
  phenotype: 16,
  preparation: 22,
};

const narrowest = 48;
/** Rounding may take this much of the padding, rather than widen the node by a whole grid step. */
const slack = 2;

function isEllipse(kind: EntityKind): boolean {
  return kind === 'cell' || kind === 'structure';
}

/** Width of the widest line of a label, in world px. */
export function labelWidth(kind: EntityKind, lines: readonly string[], scale: Scale, measure: Measure): number {
  return Math.max(0, ...lines.map((line) => measure(line, scale.fontSize, labelWeight(kind))));
}

/** The size of a node, in world px, from its kind and label: rounded to the grid, at least 48 wide. */
export function nodeSize(
  kind: EntityKind,
  lines: readonly string[],
  scale: Scale,
  measure: Measure,
): { width: number; height: number } {
  const heights = isEllipse(kind) ? scale.cellHeight : scale.height;
  const room = labelWidth(kind, lines, scale, measure) + padding[kind] * scale.factor - slack;
  return {
    width: Math.max(narrowest, Math.ceil(room / grid) * grid),
    height: lines.length > 1 ? heights.two : heights.one,
  };
}
