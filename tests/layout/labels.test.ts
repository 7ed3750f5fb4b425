import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines } from '../../src/layout/label.ts';
import { labelWidth, nodeSize } from '../../src/layout/nodeSize.ts';
import { grid, mapScale, sceneScale } from '../../src/layout/scale.ts';
import { anyKind, plainMeasure } from './boxes.ts';

const lines = (label: string, mapLabel?: string) =>
  labelLines({ label, kind: 'protein', ...(mapLabel === undefined ? {} : { mapLabel }) }, mapScale, plainMeasure);

describe('a label', () => {
  it('that is short stays on one line', () => {
    expect(lines('TNF-α')).toEqual(['TNF-α']);
  });

  it('breaks where its author broke it', () => {
    expect(lines('Mast-cell activation', 'Mast-\ncell')).toEqual(['Mast-', 'cell']);
  });

  it('that is long breaks at the space that balances it', () => {
    expect(lines('Neurogenic inflammation')).toEqual(['Neurogenic', 'inflammation']);
    expect(lines('Growth of new vessels')).toEqual(['Growth of', 'new vessels']);
  });

  it('may break after a hyphen, which stays', () => {
    expect(lines('β2-microglobulins')).toEqual(['β2-', 'microglobulins']);
  });

  it('loses nothing but the space at which it broke', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, (parts) => {
        const found = lines(parts.join(' '));
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found.join(' ')).toBe(parts.join(' '));
      }),
    );
  });
});

describe('the size of a node', () => {
  it('lies on the grid, is at least 48 wide and holds its label', () => {
    fc.assert(
      fc.property(
        anyKind,
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.constantFrom(mapScale, sceneScale),
        (kind, text, scale) => {
          const { width, height } = nodeSize(kind, [text], scale, plainMeasure);
          expect(width % grid).toBe(0);
          expect(height % grid).toBe(0);
          expect(width).toBeGreaterThanOrEqual(48);
          expect(width - labelWidth(kind, [text], scale, plainMeasure)).toBeGreaterThanOrEqual(12 * scale.factor);
        },
      ),
    );
  });

  it('is taller for two lines, and for a cell', () => {
    const height = (kind: 'protein' | 'cell', count: number) =>
      nodeSize(kind, Array<string>(count).fill('x'), mapScale, plainMeasure).height;
    expect([height('protein', 1), height('protein', 2)]).toEqual([24, 36]);
    expect([height('cell', 1), height('cell', 2)]).toEqual([30, 42]);
  });
});
