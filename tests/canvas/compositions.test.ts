// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { unfold } from '../../src/canvas/compositions.ts';

function drawing(content: string): SVGSVGElement {
  document.body.innerHTML = `<svg>${content}</svg>`;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('The document has no drawing.');
  return svg;
}

const placed = (svg: SVGSVGElement) => [...svg.children].map((each) => each.getAttribute('data-at'));

describe('the compositions of the map from afar', () => {
  const folded = '<!--<g data-at="0"><text>CRF</text></g>--><g data-at="1"/><!--<g data-at="2"/>-->';

  test('come out of their comments as drawings', () => {
    const svg = drawing(folded);
    expect(placed(svg)).toEqual(['1']);
    unfold(svg);
    expect(placed(svg).sort()).toEqual(['0', '1', '2']);
    expect(svg.querySelector('text')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.innerHTML).not.toContain('<!--');
  });

  test('come once', () => {
    const svg = drawing(folded);
    unfold(svg);
    unfold(svg);
    expect(svg.children).toHaveLength(3);
  });
});
