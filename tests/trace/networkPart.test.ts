import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNetwork } from '../../src/trace/answerNetwork.ts';
import { partOfRoutes, surroundings } from '../../src/trace/networkPart.ts';
import type { RoutesProgress } from '../../src/trace/routes.ts';
import { buildGraph, type SignedGraph } from '../../src/trace/signedGraph.ts';

/** Layers of nodes, each acting on all of the next; the last arrow of each node inhibits. */
function layered(layers: number, wide: number): SignedGraph {
  const count = layers * wide;
  const arrows = Array.from({ length: (layers - 1) * wide * wide }, (_, at) => {
    const source = Math.floor(at / wide);
    const target = (Math.floor(source / wide) + 1) * wide + (at % wide);
    return { source, target, sign: at % wide === wide - 1 ? -1 : 1 };
  });
  return buildGraph(
    Array.from({ length: count }, (_, node) => `n${node}`),
    Uint32Array.from(arrows, ({ source }) => source),
    Uint32Array.from(arrows, ({ target }) => target),
    Int8Array.from(arrows, ({ sign }) => sign),
  );
}

const graphs = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), { selector: ([a, b]) => a * 12 + b, maxLength: 40 })
  .map((pairs) => pairs.filter(([source, target]) => source !== target))
  .map((pairs) =>
    buildGraph(
      Array.from({ length: 12 }, (_, node) => `n${node}`),
      Uint32Array.from(pairs, ([source]) => source),
      Uint32Array.from(pairs, ([, target]) => target),
      Int8Array.from(pairs, (_, at) => (at % 3) - 1),
    ),
  );

/** Every arrow of a graph as `source target`. */
const arrowsOf = (graph: SignedGraph) =>
  new Set(
    graph.names.flatMap((source, node) =>
      [...graph.outTarget.subarray(graph.outStart[node], graph.outStart[node + 1])].map(
        (target) => `${source} ${graph.names[target]}`,
      ),
    ),
  );

describe('what is drawn of a reader’s own network', () => {
  it('[N1] draws all routes where there is room, and one of each sign first where there is not', () => {
    const small = partOfRoutes(answerNetwork(layered(3, 2), { from: 'n0', to: 'n5', change: 'up' }));
    expect(small?.left).toBeNull();
    expect(small?.arrows).toHaveLength(4);
    const route = (each: number, sign: 1 | -1) => ({
      names: ['a', ...[1, 2, 3].map((at) => `n${each}-${at}`), 'z'],
      effects: [1, 1, 1, sign],
      running: [1, 1, 1, sign] as (1 | -1)[],
      sign,
    });
    const routes = Array.from({ length: 10 }, (_, each) => route(each, 1));
    const part = partOfRoutes({ routes, opposing: [route(0, 1), route(99, -1)] });
    const names = new Set(part?.arrows.flatMap(({ source, target }) => [source, target]));
    // Two ends and three names a route: six routes come to twenty.
    expect(names.size).toBe(20);
    expect(names).toContain('n99-1');
    expect(part?.left).toBe('Drawn are 6 of 11 listed routes: more would not be legible.');
    expect(partOfRoutes({ routes: [], opposing: [] })).toBeNull();
  });

  it('[N2] draws what lies one or two arrows from a name, along arrows of the network, each from one column to a later one', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const part = surroundings(graph, 'n0');
        const arrows = arrowsOf(graph);
        for (const { source, target } of part?.arrows ?? []) {
          expect(arrows).toContain(`${source} ${target}`);
          expect(part?.columns?.get(source) ?? 9).toBeLessThan(part?.columns?.get(target) ?? -9);
        }
        for (const column of part?.columns?.values() ?? []) expect(Math.abs(column)).toBeLessThanOrEqual(2);
        // What the name acts on itself comes first.
        const next = [...arrows].filter((arrow) => arrow.startsWith('n0 ')).length;
        const drawn = part?.arrows.filter(({ source }) => source === 'n0').length ?? 0;
        const upAlready = [...(part?.columns ?? [])].filter(([, column]) => column < 0).length;
        expect(drawn).toBeGreaterThanOrEqual(Math.min(next, 8) - upAlready);
      }),
    );
  });

  it('[N2] says how much there is where not all of it is drawn, and knows no name that is not there', () => {
    const part = surroundings(layered(3, 12), 'n0');
    expect(part?.columns?.size).toBe(9);
    expect(part?.left).toBe('Drawn are 8 of 24 names downstream over two arrows: more would not be legible.');
    expect(surroundings(layered(2, 1), 'n0')?.left).toBeNull();
    expect(surroundings(layered(2, 1), 'z')).toBeNull();
  });
});

it('[N3] a trace tells how many routes it found and how far it is, and never goes back', () => {
  const told: RoutesProgress[] = [];
  answerNetwork(layered(9, 8), { from: 'n0', to: 'n71', change: 'up' }, (progress) => told.push(progress));
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)?.routes).toBe(24);
  for (const [at, { share, routes, mostRoutes }] of told.entries()) {
    expect(share).toBeGreaterThanOrEqual(told[at - 1]?.share ?? 0);
    expect(routes).toBeGreaterThanOrEqual(told[at - 1]?.routes ?? 0);
    expect(share).toBeLessThanOrEqual(1);
    expect(mostRoutes).toBe(24);
  }
});
