import fc from 'fast-check';
import type { Measure } from '../../src/layout/measure.ts';
import type { NodeBox } from '../../src/model/geometry.ts';
import type { EntityKind } from '../../src/model/vocabulary.ts';
import { entityKinds } from '../../src/model/vocabulary.ts';

/** A measure for tests: every letter is six tenths of the font size wide. */
export const plainMeasure: Measure = (text, size) => text.length * size * 0.6;

export function box(id: string, x: number, y: number, width = 60, height = 24): NodeBox {
  return { id, x, y, width, height, lines: [id] };
}

export const anyKind: fc.Arbitrary<EntityKind> = fc.constantFrom(...entityKinds);

export const anySize = fc.record({
  width: fc.integer({ min: 8, max: 24 }).map((steps) => steps * 6),
  height: fc.constantFrom(24, 30, 36, 42, 48, 60),
});
