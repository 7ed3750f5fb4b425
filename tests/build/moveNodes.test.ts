import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moveNodes, movesSchema } from '../../src/build/moveNodes.ts';

const source = `# The map.
id: map
width: 480 # wide enough
height: 300
areas:
  brain: { x: 12, y: 12, width: 150,   height: 270 }
nodes:
  stress: [96, 90] # where it begins
  crf:
    - 96
    - 180
`;

function moved(nodes: Record<string, [number, number]>): string {
  const result = moveNodes(source, { nodes });
  if ('wrong' in result) throw new Error(result.wrong.join());
  return result.source;
}

describe('moving nodes in a layout file', () => {
  it('changes the numbers and nothing else', () => {
    expect(moved({ stress: [120, 60] })).toBe(source.replace('[96, 90]', '[120, 60]'));
    expect(moved({ crf: [102, 186] })).toBe(source.replace('- 96\n    - 180', '- 102\n    - 186'));
  });

  it('snaps to the grid', () => {
    expect(moved({ stress: [100.2, 61] })).toContain('[102, 60]');
  });

  it('puts every node where it was moved to, and leaves the others', () => {
    const inside = fc.tuple(fc.integer({ min: 1, max: 79 }), fc.integer({ min: 1, max: 49 }));
    fc.assert(
      fc.property(inside, ([x, y]) => {
        expect(parse(moved({ crf: [x * 6, y * 6] }))).toMatchObject({
          nodes: { stress: [96, 90], crf: [x * 6, y * 6] },
        });
      }),
    );
  });

  it('refuses unknown nodes and places out of the picture, all of them, and then changes nothing', () => {
    expect(moveNodes(source, { nodes: { nobody: [6, 6], crf: [900, 6], stress: [102, 90] } })).toEqual({
      wrong: ['node "nobody" is not in this layout', 'node "crf" would lie out of the picture, at 900, 6'],
    });
  });

  it('refuses a file that is no layout', () => {
    expect(moveNodes('nodes: [1', { nodes: {} })).toHaveProperty('wrong');
  });
});

describe('what a page may post', () => {
  it.each([
    ['a number that is not finite', { nodes: { crf: [Number.NaN, 6] } }],
    ['an id that is not kebab-case', { nodes: { '../crf': [6, 6] } }],
    ['a point of three numbers', { nodes: { crf: [6, 6, 6] } }],
    ['anything besides nodes', { nodes: {}, areas: {} }],
  ])('is not %s', (_, body) => {
    expect(movesSchema.safeParse(body).success).toBe(false);
  });
});
