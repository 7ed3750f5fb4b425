import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { indexPathway } from '../../src/model/pathwayIndex.ts';
import { sceneFrame } from '../../src/player/frame.ts';
import { tracedScene } from '../../src/player/tracedScene.ts';
import { wavefront } from '../../src/player/wavefront.ts';
import { answerTrace } from '../../src/trace/answer.ts';
import { nothingAsked } from '../../src/trace/ask.ts';

const { pathway } = await readPack('.');
const index = indexPathway(pathway);

/** Pairs of entities between which routes lead. */
const pairs = [
  ['stress', 'mhc-1'],
  ['crf', 'hair-growth'],
  ['stress', 'hair-loss'],
  ['ifn-gamma', 'immune-privilege'],
] as const;

describe('a traced scene', () => {
  it.each(pairs)('[P9] a route from %s to %s ends with the sign that the trace gives it', (from, to) => {
    for (const change of ['up', 'down'] as const)
      for (const route of answerTrace(pathway, { ...nothingAsked, from, to, change }).routes) {
        const scene = tracedScene(index, {
          from,
          to,
          change,
          interactions: route.interactions,
          together: null,
          summary: '.',
        });
        expect(scene.steps.map((step) => step.interactions)).toEqual(route.interactions.map((id) => [id]));
        const { signs } = sceneFrame(index, scene, scene.steps.length);
        expect(signs.get(to)).toBe({ 1: 'up', '-1': 'down', 0: 'ambiguous' }[route.sign]);
        for (const [at, id] of route.interactions.entries())
          expect(scene.steps[at]?.caption).toContain(index.interaction.get(id)?.statement);
      }
  });

  it.each(pairs)(
    '[P10] all routes from %s to %s together reach everything on them, and oppose where routes do',
    (from, to) => {
      const { routes } = answerTrace(pathway, { ...nothingAsked, from, to });
      const interactions = [...new Set(routes.flatMap((route) => route.interactions))];
      const scene = tracedScene(index, { from, to, change: 'up', interactions, together: routes.length, summary: '.' });
      const { signs } = sceneFrame(index, scene, scene.steps.length);
      expect(new Set(signs.keys())).toEqual(new Set(routes.flatMap((route) => route.entities)));
      const ends = new Set(routes.map(({ sign }) => sign));
      if (ends.size > 1) expect(signs.get(to)).toBe('ambiguous');
    },
  );

  it('is named after what it plays: the same way, the same name', () => {
    const way = {
      from: 'stress',
      to: 'crf',
      change: 'up',
      interactions: ['stress--crf'],
      together: null,
      summary: '.',
    } as const;
    expect(tracedScene(index, way).id).toBe(tracedScene(index, { ...way }).id);
    expect(tracedScene(index, { ...way, change: 'down' }).id).not.toBe(tracedScene(index, way).id);
  });
});

describe('a wavefront', () => {
  const some = fc.array(
    fc.record({ source: fc.nat(6), target: fc.nat(6), effect: fc.constantFrom('activates', 'inhibits', 'affects') }),
    { maxLength: 20 },
  );

  it('[P10] [P11] comes to rest with every sign passed on, the start as it was, and nothing passed on by the goal', () => {
    fc.assert(
      fc.property(some, (arrows) => {
        const interactions = arrows.map(({ source, target, effect }, at) => ({
          id: `i${at}`,
          source: `e${source}`,
          target: `e${target}`,
          effect,
          mechanismFile: '',
          evidence: [],
        }));
        const steps = wavefront(interactions, { from: 'e0', to: 'e6', change: 'up' });
        const scene = {
          id: 'wave',
          start: [{ entity: 'e0', change: 'up' as const }],
          steps: steps.map((acting) => ({ interactions: acting.map(({ id }) => id) })),
        };
        const known = { interaction: new Map(interactions.map((each) => [each.id, each])) };
        const { signs } = sceneFrame(known, scene, steps.length);
        expect(signs.get('e0')).toBe('up');
        expect(steps.flat().every(({ source, target }) => source !== 'e6' && target !== 'e0')).toBe(true);
        for (const { source, target, effect } of interactions) {
          const sign = source === 'e6' || target === 'e0' ? undefined : signs.get(source);
          if (sign === undefined) continue;
          const carried =
            sign === 'ambiguous' || effect === 'affects'
              ? 'ambiguous'
              : effect === 'activates'
                ? sign
                : sign === 'up'
                  ? 'down'
                  : 'up';
          expect([carried, 'ambiguous']).toContain(signs.get(target));
        }
      }),
    );
  });
});
