import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strandWeight, trafficBetween } from '../../src/evidence/traffic.ts';
import { effects } from '../../src/model/vocabulary.ts';
import { evidence } from '../fixtures/tinyPathway.ts';

const systemOf = (entity: string) => (entity === 'nowhere' ? null : (entity[0] ?? null));
const acting = (source: string, target: string, effect: (typeof effects)[number] = 'activates', refuted = false) => ({
  source,
  target,
  effect,
  evidence: [evidence(refuted ? { stance: 'refutes' } : {})],
});

describe('traffic between systems', () => {
  it('gathers by the systems of both ends, each sign by itself, heaviest first', () => {
    const strands = trafficBetween(
      [
        acting('a1', 'b1'),
        acting('b1', 'c1'),
        acting('a2', 'b2', 'inhibits'),
        acting('a1', 'b2', 'affects'),
        acting('a1', 'b1'),
      ],
      systemOf,
    );
    expect(strands).toEqual([
      { from: 'a', to: 'b', raises: 2, lowers: 1, affects: 1 },
      { from: 'b', to: 'c', raises: 1, lowers: 0, affects: 0 },
    ]);
  });

  it('leaves out what stays within a system, has none, or is refuted', () => {
    expect(
      trafficBetween([acting('a1', 'a2'), acting('a1', 'nowhere'), acting('a1', 'b1', 'inhibits', true)], systemOf),
    ).toEqual([]);
  });

  it('counts every other interaction exactly once', () => {
    const entity = fc.constantFrom('a1', 'a2', 'b1', 'c1', 'nowhere');
    fc.assert(
      fc.property(fc.array(fc.tuple(entity, entity, fc.constantFrom(...effects))), (drawn) => {
        const strands = trafficBetween(
          drawn.map(([source, target, effect]) => acting(source, target, effect)),
          systemOf,
        );
        const crossing = drawn.filter(([source, target]) => {
          const [from, to] = [systemOf(source), systemOf(target)];
          return from !== null && to !== null && from !== to;
        });
        expect(strands.reduce((sum, strand) => sum + strandWeight(strand), 0)).toBe(crossing.length);
        expect(new Set(strands.map(({ from, to }) => `${from} ${to}`)).size).toBe(strands.length);
      }),
    );
  });
});
