import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/layout/picture.ts';
import { problems } from '../../src/layout/problems.ts';
import { routeArrows } from '../../src/layout/routing/route.ts';
import type { Picture } from '../../src/model/geometry.ts';
import type { Interaction, LayoutData, Pathway } from '../../src/model/types.ts';
import { evidence, tinyPathway } from '../fixtures/tinyPathway.ts';
import { plainMeasure } from './boxes.ts';

const standing = () => ({ late: false, marked: false });

function layout(): LayoutData {
  return {
    id: 'map',
    width: 480,
    height: 300,
    areas: {
      body: { x: 12, y: 12, width: 450, height: 270 },
      brain: { x: 24, y: 36, width: 150, height: 234 },
    },
    nodes: { stress: [96, 90], crf: [96, 180], growth: [330, 180] },
  };
}

function drawn(change: (layout: LayoutData, pathway: Pathway) => void = () => {}): {
  picture: Picture;
  pathway: Pathway;
} {
  const [pathway, positions] = [tinyPathway(), layout()];
  change(positions, pathway);
  const { picture, input } = prepare(positions, pathway, plainMeasure, standing);
  picture.routes = routeArrows(input).routes;
  return { picture, pathway };
}

function found(change?: (layout: LayoutData, pathway: Pathway) => void): string[] {
  const { picture, pathway } = drawn(change);
  return problems(picture, pathway, plainMeasure);
}

/** A change that puts a node elsewhere. */
function at(id: string, x: number, y: number) {
  return (each: LayoutData) => {
    each.nodes[id] = [x, y];
  };
}

/** Problems after the finished picture itself was tampered with. */
function tampered(change: (picture: Picture, pathway: Pathway) => void): string[] {
  const { picture, pathway } = drawn();
  change(picture, pathway);
  return problems(picture, pathway, plainMeasure);
}

describe('the checks of a picture', () => {
  it('find nothing in a clean one', () => {
    expect(found()).toEqual([]);
  });

  it('name the picture, the ids and the place', () => {
    expect(found(at('crf', 96, 110))).toContain('map: node "crf" at 96, 110 is not on the grid of 6');
  });

  const faults: [what: string, change: (layout: LayoutData, pathway: Pathway) => void, message: RegExp][] = [
    ['two nodes on each other', at('crf', 108, 96), /"stress".*"crf".*overlap/],
    ['a node out of the picture', at('growth', 474, 180), /"growth".*out of the picture/],
    ['a node out of its area', at('crf', 240, 240), /"crf".*does not lie in its area "brain"/],
    ['a node in a foreign area', at('growth', 96, 240), /"growth".*lies in area "brain"/],
    ['a node on the label of an area', at('stress', 72, 54), /"stress".*covers the label/],
    [
      'a node that is not placed',
      (each) => {
        delete each.nodes['growth'];
      },
      /"growth" is not placed: 1 of/,
    ],
    [
      'a label of three lines',
      (_, { entities }) => void Object.assign(entities[0] ?? {}, { mapLabel: 'a\nb\nc' }),
      /"stress".*more than two lines/,
    ],
    [
      'an area out of its parent',
      (each) => void Object.assign(each.areas['brain'] ?? {}, { y: 120 }),
      /"brain".*does not lie inside "body"/,
    ],
    [
      'an area out of the picture',
      (each) => void Object.assign(each.areas['body'] ?? {}, { width: 900 }),
      /"body" lies out of the picture/,
    ],
    [
      'a label wider than its area',
      (each) => void Object.assign(each.areas['brain'] ?? {}, { label: 'A much too long label' }),
      /label of area "brain" is wider/,
    ],
    [
      'labels of areas on each other',
      (each) => void Object.assign(each.areas['brain'] ?? {}, { y: 14, height: 256 }),
      /labels of areas "body" and "brain" overlap/,
    ],
  ];

  it.each(faults)('find %s', (_, change, message) => {
    expect(found(change).filter((each) => message.test(each))).toHaveLength(1);
  });

  it('find areas that overlap without one holding the other', () => {
    const messages = found((each, { info }) => {
      info.compartments.push({ id: 'other', label: 'Other', parent: null, summary: 'x' });
      each.areas['other'] = { x: 400, y: 20, width: 78, height: 60 };
    });
    expect(messages).toContain('map: areas "body" and "other" overlap at 400, 20');
  });

  it('find a label that its node does not hold', () => {
    const messages = tampered(({ nodes }) => void Object.assign(nodes[0] ?? {}, { lines: ['far too long a line'] }));
    expect(messages.join()).toMatch(/"stress": its label is \d+ wide, the node \d+/);
  });

  it('find an arrow through a foreign node', () => {
    const messages = tampered(({ routes }) => {
      Object.assign(routes[1] ?? {}, {
        points: [
          [96, 192],
          [96, 260],
          [96, 40],
          [330, 40],
          [330, 168],
        ],
      });
    });
    expect(messages.join()).toMatch(/arrow "crf--growth" runs through or too near to node "stress"/);
  });

  it('find an arrow that is not right-angled, or bends right before its head', () => {
    const slanted = tampered(
      ({ routes }) =>
        void Object.assign(routes[0] ?? {}, {
          points: [
            [96, 102],
            [100, 168],
          ],
        }),
    );
    expect(slanted.join()).toMatch(/"stress--crf" is not right-angled/);
    const late = tampered(({ routes }) => {
      Object.assign(routes[1] ?? {}, {
        points: [
          [126, 186],
          [330, 186],
          [330, 192],
        ],
      });
    });
    expect(late.join()).toMatch(/"crf--growth" has less than 12 straight before its head/);
  });

  it('find an arrow without a way', () => {
    expect(tampered((picture) => void picture.routes.pop()).join()).toMatch(/arrow "crf--growth" finds no way/);
  });

  it('find unrelated arrows on each other, but let a trunk be shared', () => {
    const twin = (over: Partial<Interaction>) => (picture: Picture, pathway: Pathway) => {
      const [route, each] = [picture.routes[1], pathway.interactions[1]];
      if (route === undefined || each === undefined) throw new Error('the fixture has changed');
      pathway.interactions.push({ ...each, id: 'twin', ...over });
      picture.routes.push({ ...route, id: 'twin' });
    };
    expect(tampered(twin({ source: 'growth', target: 'stress' })).join()).toMatch(
      /"crf--growth" and "twin" run on top/,
    );
    expect(tampered(twin({ effect: 'activates' })).join()).toMatch(/"crf--growth" and "twin" run on top/);
    expect(tampered(twin({ target: 'stress' })).join()).not.toMatch(/run on top|touch/);
  });

  it('find an unrelated arrow that bends on another', () => {
    const messages = tampered((picture, pathway) => {
      const each = pathway.interactions[1] as Interaction;
      pathway.interactions.push({ ...each, id: 'other', source: 'growth', target: 'stress' });
      picture.routes.push({
        id: 'other',
        mark: [0, 0],
        points: [
          [240, 60],
          [240, 180],
          [228, 180],
          [228, 60],
        ],
      });
    });
    expect(messages.join()).toMatch(/"crf--growth" and "other" (touch at a bend|run on top)/);
  });

  it('find a contested arrow without room for its mark', () => {
    const { picture, pathway } = drawn();
    const contested = (each: Interaction) => each.id === 'stress--crf';
    expect(problems(picture, pathway, plainMeasure, contested)).toEqual([]);
    Object.assign(picture.routes[0] ?? {}, { mark: [96, 100] });
    expect(problems(picture, pathway, plainMeasure, contested).join()).toMatch(/"stress--crf" has no room.*"stress"/);
  });
});

describe('a scene', () => {
  it('shows just the interactions of its steps', () => {
    const pathway = tinyPathway();
    pathway.interactions.push({ ...(pathway.interactions[0] as Interaction), id: 'more', evidence: [evidence()] });
    const scene = prepare({ ...layout(), id: 'fig-1a' }, pathway, plainMeasure, standing);
    expect(scene.input.arrows.map((arrow) => arrow.id)).toEqual(['stress--crf', 'crf--growth']);
    expect(scene.picture.fontSize).toBe(15);
  });
});
