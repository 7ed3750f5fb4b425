import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../src/build/atlas.ts';
import { type Move, type Place, placeAt, type Stop, siblingsOf, walk, walkStart } from '../../src/layout/walk.ts';
import { type WalkGraph, walkGraph } from '../../src/layout/walkGraph.ts';
import type { Picture } from '../../src/model/geometry.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import type { Pathway } from '../../src/model/types.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';
import { tinyPicture } from '../fixtures/tinyPicture.ts';

const { atlas } = await makeAtlas('.');
const shipped = indexPathway(atlas.pathway);
const graphOf = (id: string, isVisible: (id: string) => boolean = () => true) =>
  walkGraph(shipped, atlas.pictures[id] as Picture, isVisible);
const shippedGraphs = Object.keys(atlas.pictures).map((id) => [id, graphOf(id)] as const);

const moves: readonly Move[] = [
  'downstream',
  'upstream',
  'next',
  'previous',
  'next-compartment',
  'previous-compartment',
  'first',
  'last',
];
const key = ({ kind, id }: Stop) => `${kind} ${id}`;
const everything = (graph: WalkGraph) => [
  ...graph.compartments.flatMap(({ nodes }) => nodes.map((id) => `entity ${id}`)),
  ...[...graph.arrows.keys()].map((id) => `interaction ${id}`),
];
const start = (graph: WalkGraph) => walkStart(graph, []) as Place;
const go = (graph: WalkGraph, place: Place, way: readonly Move[]) =>
  way.reduce<Place>((at, move) => walk(graph, at, move) ?? at, place);

/** Stress raises CRF twice over: by itself and through nerves; CRF lowers growth. Nerves stand below CRF. */
function forked(): WalkGraph {
  const pathway: Pathway = tinyPathway();
  const [stress, first] = [pathway.entities[0], pathway.interactions[0]];
  if (!stress || !first) throw new Error('the tiny pathway has changed');
  pathway.entities.push({ ...stress, id: 'nerve', label: 'nerve' });
  pathway.interactions.push(
    { ...first, id: 'stress--nerve', target: 'nerve' },
    { ...first, id: 'nerve--crf', source: 'nerve' },
  );
  const picture = tinyPicture();
  picture.nodes.push({ id: 'nerve', x: 300, y: 150, width: 60, height: 24, lines: ['nerve'] });
  for (const id of ['stress--nerve', 'nerve--crf'])
    picture.routes.push({ id, points: [[0, 0], [9, 0]], mark: [0, 0] }); // biome-ignore format: one line
  return walkGraph(indexPathway(pathway), picture, () => true);
}

describe('a walk', () => {
  it('[W1] follows an arrow down to its target, and up to its source', () => {
    const graph = forked();
    const at = placeAt({ kind: 'entity', id: 'stress' });
    const stops = (way: Move[]) => key(go(graph, at, way).stop);
    expect(stops(['downstream'])).toBe('interaction stress--crf');
    expect(stops(['downstream', 'downstream'])).toBe('entity crf');
    expect(stops(['downstream', 'downstream', 'downstream'])).toBe('interaction crf--growth');
    const growth = placeAt({ kind: 'entity', id: 'growth' });
    expect(key(go(graph, growth, ['upstream']).stop)).toBe('interaction crf--growth');
    expect(key(go(graph, growth, ['upstream', 'upstream']).stop)).toBe('entity crf');
  });

  it('[W3] [W4] goes round the arrows of the node that it came from, on that side, and round a compartment', () => {
    const graph = forked();
    const out = go(graph, placeAt({ kind: 'entity', id: 'stress' }), ['downstream']);
    expect(siblingsOf(graph, out)).toEqual(['stress--crf', 'stress--nerve']);
    expect(key(go(graph, out, ['next']).stop)).toBe('interaction stress--nerve');
    expect(key(go(graph, out, ['next', 'next']).stop)).toBe('interaction stress--crf');
    const into = go(graph, placeAt({ kind: 'entity', id: 'crf' }), ['upstream']);
    expect(siblingsOf(graph, into)).toEqual(['stress--crf', 'nerve--crf']);
    expect(key(go(graph, into, ['previous']).stop)).toBe('interaction nerve--crf');
    const nodes = ['next', 'next', 'next'].map((_, at) =>
      key(go(graph, placeAt({ kind: 'entity', id: 'stress' }), Array<Move>(at + 1).fill('next')).stop),
    );
    expect(nodes).toEqual(['entity crf', 'entity nerve', 'entity stress']);
  });

  it('[W5] steps from compartment to compartment, from an arrow too', () => {
    const graph = forked();
    expect(graph.compartments.map(({ id }) => id)).toEqual(['body', 'brain']);
    expect(key(start(graph).stop)).toBe('entity growth');
    const arrow = go(graph, start(graph), ['upstream']);
    expect(key(go(graph, arrow, ['next-compartment']).stop)).toBe('entity stress');
    expect(key(go(graph, start(graph), ['previous-compartment']).stop)).toBe('entity stress');
    expect(key(go(graph, start(graph), ['last']).stop)).toBe('entity nerve');
  });

  it('[W6] stays where nothing leads on', () => {
    const graph = forked();
    expect(walk(graph, start(graph), 'downstream')).toBeNull();
    expect(walk(graph, start(graph), 'next')).toBeNull();
    expect(walk(graph, placeAt({ kind: 'entity', id: 'stress' }), 'upstream')).toBeNull();
  });

  it('[W7] [W9] begins at the first wish that is visible, and nowhere on an empty picture', () => {
    const graph = graphOf('map', (id) => id !== 'crf');
    const wishes = (ids: string[]) => ids.map((id): Stop => ({ kind: 'entity', id }));
    expect(walkStart(graph, wishes(['crf', 'acth']))?.stop.id).toBe('acth');
    expect(walkStart(graph, wishes(['crf']))?.stop.id).toBe(graph.compartments[0]?.nodes[0]);
    expect([...graph.arrows.values()].filter(({ source, target }) => source === 'crf' || target === 'crf')).toEqual([]);
    expect(
      walkStart(
        graphOf('map', () => false),
        [],
      ),
    ).toBeNull();
  });
});

describe('the shipped pictures', () => {
  it.each(shippedGraphs)('[W8] on %s every node and arrow can be reached', (id, graph) => {
    const reached = new Set<string>();
    const waiting = [start(graph)];
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      if (reached.has(`${key(place.stop)} ${place.from}`)) continue;
      reached.add(`${key(place.stop)} ${place.from}`);
      for (const move of moves) {
        const next = walk(graph, place, move);
        if (next) waiting.push(placeAt(next.stop, next.from));
      }
    }
    const stops = new Set([...reached].map((each) => each.replace(/ (source|target)$/, '')));
    expect([...stops].sort()).toEqual(everything(graph).sort());
    const picture = atlas.pictures[id] as Picture;
    expect(stops.size).toBe(picture.nodes.length + picture.routes.length);
  });

  const anyGraph = fc.constantFrom(...shippedGraphs.map(([, graph]) => graph));
  const anyWay = fc.array(fc.constantFrom(...moves), { maxLength: 25 });

  it('[W2] going back undoes going on, from wherever a walk has come to', () => {
    fc.assert(
      fc.property(anyGraph, anyWay, fc.boolean(), fc.nat(12), (graph, way, down, most) => {
        const [on, back]: [Move, Move] = down ? ['downstream', 'upstream'] : ['upstream', 'downstream'];
        const from = go(graph, start(graph), way);
        let place = from;
        let steps = 0;
        for (let next = walk(graph, place, on); next && steps < most; next = walk(graph, place, on)) {
          place = next;
          steps++;
        }
        expect(key(go(graph, place, Array<Move>(steps).fill(back)).stop)).toBe(key(from.stop));
      }),
      { numRuns: 300 },
    );
  });

  it('[W4] next and previous undo each other', () => {
    fc.assert(
      fc.property(anyGraph, anyWay, (graph, way) => {
        const from = go(graph, start(graph), way);
        expect(key(go(graph, from, ['next', 'previous']).stop)).toBe(key(from.stop));
        expect(key(go(graph, from, ['previous', 'next']).stop)).toBe(key(from.stop));
      }),
    );
  });

  it('[W7] a walk never leaves what is visible', () => {
    const ids = [...shipped.entity.keys(), ...shipped.interaction.keys()];
    fc.assert(
      fc.property(fc.subarray(ids), anyWay, (shown, way) => {
        const visible = new Set(shown);
        const graph = graphOf('map', (id) => visible.has(id));
        let place = walkStart(graph, []);
        for (const move of way) {
          if (place === null) return;
          expect(visible.has(place.stop.id)).toBe(true);
          place = walk(graph, place, move) ?? place;
        }
      }),
    );
  });
});
