// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeSvg, writeThumbnail } from '../../src/formats/svg.ts';
import { escapeXml } from '../../src/formats/svgMarkup.ts';
import { darkTheme, lightTheme } from '../../src/formats/svgTheme.ts';
import { prepare } from '../../src/layout/picture.ts';
import { routeArrows } from '../../src/layout/routing/route.ts';
import type { Picture } from '../../src/model/geometry.ts';
import type { Pathway } from '../../src/model/types.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';
import { plainMeasure } from '../layout/boxes.ts';

function drawn(change: (pathway: Pathway) => void = () => {}): [Picture, Pathway] {
  const pathway = tinyPathway();
  change(pathway);
  const layout = {
    id: 'map',
    width: 480,
    height: 300,
    areas: { brain: { x: 24, y: 36, width: 200, height: 234 } },
    nodes: { stress: [120, 96], crf: [120, 204], growth: [330, 204] } as Record<string, [number, number]>,
  };
  const { picture, input } = prepare(layout, pathway, plainMeasure, () => ({ late: false, marked: false }));
  picture.routes = routeArrows(input).routes;
  return [picture, pathway];
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const refuted = ({ interactions }: Pathway) => {
  Object.assign(interactions[0] ?? {}, { evidence: [evidence({ stance: 'refutes' })] });
};

describe('a picture as SVG', () => {
  it('holds every area, arrow, node and label', () => {
    const document = parsed(writeSvg(...drawn(), { theme: lightTheme }));
    const ids = [...document.querySelectorAll('[data-id]')].map((each) => each.getAttribute('data-id'));
    expect(ids.toSorted()).toEqual(['brain', 'crf', 'crf--growth', 'growth', 'stress', 'stress--crf']);
    expect([...document.querySelectorAll('text')].map((each) => each.textContent)).toEqual([
      'BRAIN',
      'stress',
      'crf',
      'growth',
    ]);
  });

  it('ends a raising arrow in a head and a lowering one in a bar, each in its colour', () => {
    const document = parsed(writeSvg(...drawn(), { theme: darkTheme }));
    const [raises, lowers] = ['stress--crf', 'crf--growth'].map((id) => document.querySelector(`[data-id="${id}"]`));
    expect(raises?.querySelector('polygon')?.getAttribute('fill')).toBe(darkTheme.raises);
    expect(lowers?.querySelector('line')?.getAttribute('stroke')).toBe(darkTheme.lowers);
    expect(lowers?.querySelector('polygon')).toBeNull();
  });

  it('tells by the line how well an arrow is known', () => {
    const line = (over: Parameters<typeof evidence>[0]) => {
      const svg = writeSvg(
        ...drawn(({ interactions }) => Object.assign(interactions[0] ?? {}, { evidence: [evidence(over)] })),
        { theme: lightTheme },
      );
      const path = parsed(svg).querySelector('[data-id="stress--crf"] path');
      return [path?.getAttribute('stroke-width'), path?.getAttribute('stroke-dasharray')];
    };
    expect(line({ system: 'people', species: ['human'] })).toEqual(['2', null]);
    expect(line({ system: 'animal' })).toEqual(['1.1', null]);
    expect(line({ system: 'assertion', strength: 'statement' })).toEqual(['1.5', '0.1 3.8']);
  });

  it('leaves a refuted arrow out unless asked, and then draws it without head or colour', () => {
    expect(
      parsed(writeSvg(...drawn(refuted), { theme: lightTheme })).querySelector('[data-id="stress--crf"]'),
    ).toBeNull();
    const shown = parsed(writeSvg(...drawn(refuted), { theme: lightTheme, refuted: true })).querySelector(
      '[data-id="stress--crf"]',
    );
    expect(shown?.querySelector('polygon')).toBeNull();
    expect(shown?.innerHTML).not.toContain(lightTheme.raises);
  });

  it('marks a contested arrow at its mark', () => {
    const [picture, pathway] = drawn(({ interactions }) =>
      interactions[0]?.evidence.push(evidence({ stance: 'refutes' })),
    );
    const [x, y] = picture.routes[0]?.mark ?? [0, 0];
    expect(writeSvg(picture, pathway, { theme: lightTheme })).toContain(`translate(${x} ${y})`);
    expect(writeSvg(...drawn(), { theme: lightTheme })).not.toContain('translate(');
  });

  it('stays well-formed whatever a label holds', () => {
    const svg = writeSvg(...drawn(({ entities }) => Object.assign(entities[0] ?? {}, { label: '<T>&"c"\'s' })), {
      theme: lightTheme,
    });
    expect(parsed(svg).querySelector('[data-id="stress"]')?.textContent).toBe('<T>&"c"\'s');
    expect(escapeXml('a<b')).toBe('a&lt;b');
  });
});

describe('a thumbnail', () => {
  it('has a dot for each node and a line for each arrow that is not refuted, all inside', () => {
    const size = { theme: lightTheme, width: 46, height: 26 };
    const document = parsed(writeThumbnail(...drawn(), size));
    expect(document.querySelectorAll('circle')).toHaveLength(3);
    expect(document.querySelectorAll('line')).toHaveLength(2);
    for (const dot of document.querySelectorAll('circle')) {
      expect(Number(dot.getAttribute('cx'))).toBeGreaterThanOrEqual(3);
      expect(Number(dot.getAttribute('cx'))).toBeLessThanOrEqual(43);
    }
    expect(parsed(writeThumbnail(...drawn(refuted), size)).querySelectorAll('line')).toHaveLength(1);
  });
});
