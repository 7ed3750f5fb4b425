import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { evidenceLevel, isContested } from '../../src/evidence/level.ts';
import { around } from '../../src/layout/box.ts';
import { checkContext } from '../../src/layout/checks/context.ts';
import { labelsFit, nodesApart, nodesInPicture, nodesOnGrid } from '../../src/layout/checks/nodes.ts';
import { arrowsApart, arrowsOffNodes, arrowsStraight } from '../../src/layout/checks/routes.ts';
import { boundsOf } from '../../src/layout/placed.ts';
import { problems } from '../../src/layout/problems.ts';
import type { Arrow } from '../../src/layout/routing/arrow.ts';
import { type TracedWish, tracedNode } from '../../src/layout/traced/wish.ts';
import { tracedPicture } from '../../src/layout/traced.ts';
import type { NodeBox, Picture } from '../../src/model/geometry.ts';
import type { Pathway } from '../../src/model/types.ts';
import type { EntityKind } from '../../src/model/vocabulary.ts';
import { loops } from '../../src/trace/loops.ts';
import { pathwayGraph } from '../../src/trace/pathwayGraph.ts';
import type { Route } from '../../src/trace/route.ts';
import { defaultLimits, listRoutes } from '../../src/trace/routes.ts';
import type { SignedGraph } from '../../src/trace/signedGraph.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { anyKind, plainMeasure } from './boxes.ts';

const name = (node: number) => `entity ${node}`;

/** What a wish is made of: links between numbered nodes, the first of which starts the signal. */
interface Drawn {
  count: number;
  links: (readonly [number, number])[];
  to: number | null;
}

function wish(
  { count, links, to }: Drawn,
  kinds: readonly EntityKind[] = [],
  effects: readonly Arrow['effect'][] = [],
) {
  const nodes = Array.from({ length: count }, (_, node) =>
    tracedNode({ id: name(node), label: name(node), kind: kinds[node] ?? 'protein' }, plainMeasure),
  );
  const arrows = links.map(([source, target], at): Arrow => {
    const effect = effects[at % effects.length] ?? 'activates';
    return {
      id: `${source} ${target}`,
      source: name(source),
      target: name(target),
      effect,
      late: false,
      marked: false,
    };
  });
  return { id: 'trace', nodes, arrows, from: name(0), to: to === null ? null : name(to) } satisfies TracedWish;
}

const chain = (count: number): Drawn => ({
  count,
  links: Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const),
  to: count - 1,
});

const loop = (count: number): Drawn => ({
  count,
  links: Array.from({ length: count }, (_, at) => [at, (at + 1) % count] as const),
  to: null,
});

/** Links of routes, each once; `stops` are the entities between start and goal. Nodes that no route meets are left out. */
function ofRoutes(stops: readonly (readonly number[])[], count: number): Drawn {
  const goal = count - 1;
  const routes = stops.map((each) => [0, ...each.filter((stop) => stop > 0 && stop < goal), goal]);
  const met = [...new Set(routes.flat())].sort((a, b) => a - b);
  const links = new Map<string, readonly [number, number]>();
  for (const route of routes)
    for (let at = 1; at < route.length; at++) {
      const link = [met.indexOf(route[at - 1] as number), met.indexOf(route[at] as number)] as const;
      links.set(link.join(), link);
    }
  return { count: met.length, links: [...links.values()], to: met.length - 1 };
}

const manyKinds = fc.array(anyKind, { minLength: 14, maxLength: 14 });
const someEffects = fc.array(fc.constantFrom<Arrow['effect']>('activates', 'inhibits', 'affects'), {
  minLength: 3,
  maxLength: 7,
});
const stops = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 5 });
/** Several routes that never lead back: every route visits its stops in rising order. */
const onward = fc.array(stops, { minLength: 2, maxLength: 7 }).map((routes) =>
  ofRoutes(
    routes.map((each) => each.toSorted((a, b) => a - b)),
    14,
  ),
);
/** Several routes through the same entities in any order, so that cycles may arise. */
const anyhow = fc.array(stops, { minLength: 2, maxLength: 6 }).map((routes) => ofRoutes(routes, 14));
const lone = fc.integer({ min: 2, max: 14 }).chain((count) => fc.constantFrom(chain(count), loop(count)));
const anything = fc.oneof(lone, onward, anyhow);

const nodeOf = ({ nodes }: Picture, node: number) => nodes.find((each) => each.id === name(node)) as NodeBox;

/** What the checks of curated pictures say of one whose entities and interactions are those of the wish. */
function faults(picture: Picture, { nodes, arrows }: TracedWish): string[] {
  const tiny = tinyPathway();
  const [entity, interaction] = [tiny.entities[0], tiny.interactions[0]];
  if (entity === undefined || interaction === undefined) throw new Error('the fixture has changed');
  const pathway = {
    ...tiny,
    entities: nodes.map(({ id, kind }) => ({ ...entity, id, kind })),
    interactions: arrows.map(({ id, source, target, effect }) => ({ ...interaction, id, source, target, effect })),
  };
  const context = checkContext(picture, pathway, plainMeasure);
  const checks = [nodesOnGrid, nodesInPicture, nodesApart, labelsFit, arrowsStraight, arrowsOffNodes, arrowsApart];
  return checks.flatMap((check) => check(context));
}

describe('the picture of a traced signal', () => {
  it('[K1] [K2] holds every entity and every arrow once, and is clean', () => {
    fc.assert(
      fc.property(anything, manyKinds, someEffects, (drawn, kinds, effects) => {
        const asked = wish(drawn, kinds, effects);
        const picture = tracedPicture(asked);
        expect(picture.nodes.map((node) => node.id)).toEqual(asked.nodes.map((node) => node.id));
        expect(picture.routes.map((route) => route.id)).toEqual(asked.arrows.map((arrow) => arrow.id));
        expect(faults(picture, asked)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([1, 2, 3, 4])('[K3] of a route of %i stands in one row from left to right', (count) => {
    const { nodes, routes } = tracedPicture(wish(chain(count)));
    expect(new Set(nodes.map((node) => node.y)).size).toBe(1);
    expect(nodes.map((node) => node.x)).toEqual(nodes.map((node) => node.x).toSorted((a, b) => a - b));
    expect(routes.every((route) => route.points.length === 2)).toBe(true);
  });

  it.each([5, 6, 7, 11, 13])(
    '[K3] of a route of %i has straight arrows only, from each entity to its neighbour',
    (count) => {
      const { nodes, routes } = tracedPicture(wish(chain(count)));
      expect(new Set(nodes.map((node) => node.y)).size).toBeGreaterThan(1);
      expect(routes.every((route) => route.points.length === 2)).toBe(true);
      expect(nodes[1]?.x).toBeGreaterThan(nodes[0]?.x ?? 0);
    },
  );

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 12])('[K4] of a loop of %i goes round clockwise about an empty middle', (count) => {
    const { nodes } = tracedPicture(wish(loop(count)));
    const { x, y, width, height } = around(nodes.map((node) => ({ x: node.x, y: node.y, width: 0, height: 0 })));
    const area = nodes.reduce((sum, node, at) => {
      const next = nodes[(at + 1) % count] as NodeBox;
      return sum + node.x * next.y - next.x * node.y;
    }, 0);
    if (count > 2) expect(area).toBeGreaterThan(0);
    for (const node of nodes)
      expect([x, x + width].includes(node.x) || [y, y + height].includes(node.y), node.id).toBe(true);
    expect(nodes[0]?.x).toBe(x);
  });

  it('[K5] begins at the left and ends at the right, where routes divide and meet', () => {
    fc.assert(
      fc.property(fc.oneof(onward, anyhow), (drawn) => {
        fc.pre(drawn.links.length >= drawn.count);
        const picture = tracedPicture(wish(drawn));
        const [start, goal] = [nodeOf(picture, 0), nodeOf(picture, drawn.count - 1)];
        for (const node of picture.nodes) {
          if (node !== start) expect(node.x).toBeGreaterThan(start.x);
          if (node !== goal) expect(node.x).toBeLessThan(goal.x);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('[K6] has no arrow that leads to the left, where none closes a cycle', () => {
    fc.assert(
      fc.property(onward, (drawn) => {
        fc.pre(drawn.links.length >= drawn.count);
        const picture = tracedPicture(wish(drawn));
        for (const [source, target] of drawn.links)
          expect(nodeOf(picture, target).x).toBeGreaterThanOrEqual(nodeOf(picture, source).x);
      }),
      { numRuns: 12 },
    );
  });

  it('[K7] has the same margin on all sides, and is wider than high from five entities on', () => {
    fc.assert(
      fc.property(anything, (drawn) => {
        const picture = tracedPicture(wish(drawn));
        const { x, y, width, height } = boundsOf(picture);
        for (const margin of [x, y, picture.width - x - width, picture.height - y - height]) {
          expect(margin).toBeGreaterThanOrEqual(42);
          expect(margin).toBeLessThan(48);
        }
        if (drawn.count >= 5) expect(picture.width).toBeGreaterThan(picture.height);
      }),
      { numRuns: 10 },
    );
  });

  it('[K9] is the same for the same trace', () => {
    fc.assert(
      fc.property(anything, (drawn) => {
        expect(tracedPicture(wish(drawn))).toEqual(tracedPicture(wish(drawn)));
      }),
      { numRuns: 4 },
    );
  });
});

describe('the picture of a trace in the shipped pathway', () => {
  let pathway: Pathway;
  beforeAll(async () => {
    pathway = (await readPack('.')).pathway;
  }, 60_000);

  /** The wish for routes, and the pathway with a scene of their interactions, which is what the checks look at. */
  function traced(find: (graph: SignedGraph, node: (id: string) => number) => Iterable<Route>) {
    const { graph, interactions, node } = pathwayGraph(pathway, (each) => evidenceLevel(each) !== 'refuted');
    const routes = [...find(graph, (id) => node.get(id) ?? -1)];
    const ids = [...new Set(routes.flatMap((route) => route.nodes))].map((each) => graph.names[each]);
    const shown = [...new Set(routes.flatMap((route) => route.arrows))].flatMap((each) => interactions[each] ?? []);
    const [first, last] = [routes[0]?.nodes[0] ?? -1, routes[0]?.nodes.at(-1) ?? -1];
    const asked: TracedWish = {
      id: 'trace',
      nodes: ids.flatMap((id) => pathway.entities.find((entity) => entity.id === id) ?? []).map(measured),
      arrows: shown.map((each) => ({ ...each, late: false, marked: isContested(each) })),
      from: graph.names[first] ?? '',
      to: first === last ? null : (graph.names[last] ?? ''),
    };
    const [scene] = pathway.scenes;
    const [step] = scene?.steps ?? [];
    if (scene === undefined || step === undefined) throw new Error('the pathway has no scene');
    const steps = [{ ...step, interactions: shown.map((each) => each.id) }];
    return { asked, around: { ...pathway, scenes: [{ ...scene, id: 'trace', steps }] } };
  }

  const measured = (entity: Parameters<typeof tracedNode>[0]) => tracedNode(entity, plainMeasure);

  const pairs: [from: string, to: string][] = [
    ['stress', 'hair-loss'],
    ['crf', 'mhc-1'],
    ['igfbp1', 'crf-local'],
    ['ngf', 'hair-loss'],
  ];

  it.each(pairs)('[K2] [K8] passes every check, marks and all: twenty routes from %s to %s', (from, to) => {
    const { asked, around: whole } = traced(
      (graph, node) =>
        listRoutes(graph, { from: node(from), to: node(to) }, { ...defaultLimits, maxRoutes: 20 }).routes,
    );
    expect(problems(tracedPicture(asked), whole, plainMeasure, isContested)).toEqual([]);
  });

  it('[K2] [K4] passes every check: the shortest loops', () => {
    for (let at = 0; at < 12; at++) {
      const { asked, around: whole } = traced((graph) =>
        [...loops(graph, null, { ...defaultLimits, maxRoutes: at + 1, countBudget: 0 })].slice(at),
      );
      expect(problems(tracedPicture(asked), whole, plainMeasure, isContested), asked.from).toEqual([]);
    }
  });
});
