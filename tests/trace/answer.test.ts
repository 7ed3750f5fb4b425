import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { answerTrace, shownRoutes } from '../../src/trace/answer.ts';
import { answerCuts } from '../../src/trace/answerCuts.ts';
import { answerLoops } from '../../src/trace/answerLoops.ts';
import { answerReach } from '../../src/trace/answerReach.ts';
import { nothingAsked, type TraceAsk } from '../../src/trace/ask.ts';
import { namedPathway } from '../../src/trace/namedGraph.ts';
import { listRoutes } from '../../src/trace/routes.ts';

const { pathway } = await readPack('.');
const asked = (ask: Partial<TraceAsk>): TraceAsk => ({ ...nothingAsked, ...ask });
const ends = { from: 'stress', to: 'mhc-1' };
const gate = { systems: ['people', 'human-tissue'] } as const;

describe('a trace answered for a reader', () => {
  it('[H2] [G5] compares evidence and treatment each with all else as asked', () => {
    for (const treatment of ['sulfasalazine', 'oral-prednisolone', 'cyclosporine-a'])
      for (const to of ['mhc-1', 'hair-loss', 'anagen']) {
        const all = { from: 'stress', to, gate, treatment };
        const answer = answerTrace(pathway, asked(all));
        expect(answer.ungated?.effect).toBe(answerTrace(pathway, asked({ ...all, gate: {} })).effect);
        expect(answer.untreated).toBe(answerTrace(pathway, asked({ ...all, treatment: null })).effect);
      }
  });

  it('[H2] claims nothing of a treatment that acts on an end', () => {
    const treatment = pathway.treatments.find(({ targets }) => targets.length > 0);
    const [target] = treatment?.targets ?? [];
    const ask = asked({ from: 'stress', to: target?.entity ?? '', treatment: treatment?.id ?? '' });
    const { untreated, effect } = answerTrace(pathway, ask);
    expect(untreated).toBeNull();
    expect(effect).toBe(answerTrace(pathway, { ...ask, treatment: null }).effect);
  });

  it('[T4] shows a route of each sign there is, even where the list ends before', () => {
    const answer = answerTrace(pathway, asked({ from: 'stress', to: 'hair-loss' }));
    const signs = new Set(shownRoutes(answer).map(({ sign }) => sign));
    expect(signs).toEqual(new Set(answer.opposing.map(({ sign }) => sign)));
    expect(signs.has(-1)).toBe(true);
    const keys = shownRoutes(answer).map(({ interactions }) => interactions.join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('[T7] turns with the change that is asked about', () => {
    const [up, down] = (['up', 'down'] as const).map((change) => answerTrace(pathway, asked({ ...ends, change })));
    expect(down?.routes.map(({ sign }) => sign)).toEqual(up?.routes.map(({ sign }) => (sign === 0 ? 0 : -sign)));
    expect(down?.tally).toEqual({ ...up?.tally, raising: up?.tally.lowering, lowering: up?.tally.raising });
  });

  it('[T16] over one interaction gives just the routes that take it, and decides nothing where the limit cut any off', () => {
    const network = namedPathway(pathway, {});
    const [from, to] = [network.node.get(ends.from) ?? -1, network.node.get(ends.to) ?? -1];
    const { routes, end } = listRoutes(network.graph, { from, to });
    const taken = new Set(routes.flatMap(({ arrows }) => arrows.map((arrow) => network.interaction(arrow)?.id ?? '')));
    expect(end.longer.atLeast).toBeGreaterThan(0);
    for (const through of taken) {
      const answer = answerTrace(pathway, asked({ ...ends, through }));
      const taking = routes.filter(({ arrows }) => arrows.some((arrow) => network.interaction(arrow)?.id === through));
      const { raising, lowering, unknown } = answer.tally;
      expect(raising + lowering + unknown).toBe(taking.length);
      expect(answer.routes.every(({ interactions }) => interactions.includes(through))).toBe(true);
      expect(answer.decided).toBe(false);
    }
  });

  it('refuses what is no trace', () => {
    expect(() => answerTrace(pathway, asked({ from: 'stress', to: 'stress' }))).toThrow('two different entities');
    expect(() => answerCuts(pathway, asked({ from: 'stress', to: 'nowhere' }))).toThrow('two different entities');
    expect(answerReach(pathway, { entity: 'nowhere', side: 'upstream', change: 1, gate: {} })).toEqual([]);
  });
});

describe('loops for a reader', () => {
  it('[T8] [T9] close, pass what was asked for, and say what they do to themselves', () => {
    const { loops } = answerLoops(pathway, { entity: 'stress', interaction: null, gate: {} });
    expect(loops.length).toBeGreaterThan(0);
    const effects = new Map(pathway.interactions.map(({ id, effect }) => [id, effect]));
    for (const { entities, interactions, sign } of loops) {
      expect(entities.at(-1)).toBe(entities[0]);
      expect(entities).toContain('stress');
      const turns = interactions.filter((id) => effects.get(id) === 'inhibits').length;
      if (sign !== 0) expect(sign).toBe(turns % 2 === 0 ? 1 : -1);
    }
  });

  it('[T10] over an arrow are those through its source that take it', () => {
    const interaction = 'alopecia-areata--hair-loss';
    const over = answerLoops(pathway, { entity: null, interaction, gate: {} });
    expect(over.loops.length).toBeGreaterThan(0);
    expect(over.loops.every(({ interactions }) => interactions.includes(interaction))).toBe(true);
  });
});
