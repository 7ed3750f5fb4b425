import { describe, expect, it } from 'vitest';
import { answerNetwork, namesLike } from '../../src/trace/answerNetwork.ts';
import { buildGraph } from '../../src/trace/signedGraph.ts';

/** a raises b and lowers c, both raise d; d affects e. */
const graph = buildGraph(
  ['a', 'b', 'c', 'd', 'e', 'Beta b'],
  Uint32Array.of(0, 0, 1, 2, 3),
  Uint32Array.of(1, 2, 3, 3, 4),
  Int8Array.of(1, -1, 1, 1, 0),
);

describe('a trace through a reader’s own network', () => {
  it('[T4] [W3] answers by names, with a route of each sign where they oppose', () => {
    const answer = answerNetwork(graph, { from: 'a', to: 'd', change: 'up' });
    expect(answer.effect).toBe('ambiguous');
    expect(answer.headline).toBe('When a rises, what happens to d is open: 1 route raises it, 1 lowers it.');
    expect(answer.opposing).toEqual([
      { names: ['a', 'b', 'd'], effects: [1, 1], running: [1, 1], sign: 1 },
      { names: ['a', 'c', 'd'], effects: [-1, 1], running: [-1, -1], sign: -1 },
    ]);
  });

  it('[T2] turns with the change, and an effect without a sign leaves the route without one', () => {
    expect(answerNetwork(graph, { from: 'a', to: 'b', change: 'down' }).headline).toBe(
      'When a falls, b falls: there is one route.',
    );
    expect(answerNetwork(graph, { from: 'b', to: 'e', change: 'up' }).routes[0]?.running).toEqual([1, 0]);
  });

  it('says which name is missing, and that one name is no trace', () => {
    expect(() => answerNetwork(graph, { from: 'a', to: 'z', change: 'up' })).toThrow('The network holds no “z”.');
    expect(() => answerNetwork(graph, { from: 'a', to: 'a', change: 'up' })).toThrow('two different names');
  });

  it('finds names by how they begin, then by what they hold, whatever the case', () => {
    expect(namesLike(graph, 'B')).toEqual(['b', 'Beta b']);
    expect(namesLike(graph, 'eta')).toEqual(['Beta b']);
    expect(namesLike(graph, 'zz')).toEqual([]);
  });
});
