import type { Entity } from '../model/types.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { Measure } from './measure.ts';
import type { Scale } from './scale.ts';

/** Weight of a node's label at rest; an outcome is set heavier. */
export function labelWeight(kind: EntityKind): number {
  return kind === 'phenotype' ? 600 : 500;
}

/** Places where a label may be broken: after a space, a hyphen or a slash. */
function breaks(text: string): [first: string, second: string][] {
  const found: [string, string][] = [];
  for (let index = 1; index < text.length; index++) {
    const before = text[index - 1] ?? '';
    if (/\s/.test(text[index] ?? '')) found.push([text.slice(0, index), text.slice(index + 1)]);
    else if (/[-–/]/.test(before)) found.push([text.slice(0, index), text.slice(index)]);
  }
  return found;
}

/**
 * A node's label as one or two lines. A `mapLabel` breaks where its author broke it; any other label that is wider than
 * the scale allows is broken where its longer half is shortest.
 */
export function labelLines(
  entity: Pick<Entity, 'label' | 'mapLabel' | 'kind'>,
  scale: Scale,
  measure: Measure,
): string[] {
  const text = (entity.mapLabel ?? entity.label).trim();
  if (text.includes('\n')) return text.split('\n').map((line) => line.trim());
  const width = (line: string) => measure(line, scale.fontSize, labelWeight(entity.kind));
  if (width(text) <= scale.wrapAt) return [text];
  let best: string[] = [text];
  let bestWidth = width(text);
  for (const lines of breaks(text)) {
    const widest = Math.max(...lines.map(width));
    if (widest < bestWidth) [best, bestWidth] = [lines, widest];
  }
  return best;
}
